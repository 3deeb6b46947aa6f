import type { Labels } from '../dialect.ts';

/** Portuguese as boards of Brazil print it. */
export const ptBr: Labels = {
  locale: 'pt-BR',
  said: ['disse', 'escreveu', 'falou', 'escreve'],
  quote: `
    Originalmente Postado por %n | Originalmente postado por %n | Postado originalmente por %n
    Postado Originalmente por %n | Citação Postado originalmente por %n
    Citação Postado originalmente por %n Ver Post | Postado originalmente por %n Ver Post
    Citação: Originalmente Postado por %n | Citação: Postado Originalmente por %n | Citar: %n em %d
    Citação de: %n em %d | Citação de: %n | Citação de %n | Citar %n | Citação (%n @ %d) | CITAÇÃO (%n @ %d)
    CITAÇÃO(%n @ %d) | Citação(%n) | (%d)%n Escreveu: | (%d)%n escreveu: | (%d) %n escreveu: | %n escreveu: ↑
    %n escreveu: ↑%d | %n disse: ↑ | %n escreveu em %d: | Em %d, %n escreveu: | Em %d, %n disse:
    Em %d em %d, %n disse: | Em %d às %d, %n disse: | Em %d %n escreveu: | Em %d, %n <%x> escreveu:
    %d, %n disse: | %d atrás, %n disse: | Há %d, %n disse: | Agora, %n disse: | @%n disse em %t:
    %n disse em %t: | @%n disse: | @%n escreveu: | Em resposta a %n | Em resposta a: %n | Em resposta à %n
    Resposta a %n | Mensagem original de %n | -----Mensagem original----- | ----- Mensagem original -----
    ---------- Mensagem encaminhada ----------
  `,
  quoteAlone: 'Citação | CITAÇÃO | Citar | Quote | citação',
  quoteEnd: [
    'Clique para expandir...',
    'Clique para expandir…',
    'Clique para ampliar...',
    'Clique aqui para expandir...',
  ],
  byline: `
    Mensagem por %n » %d | por %n » %d | Mensagempor %n » %d | Mensagem não lida por %n » %d
    Mensagem por %n em %d | Mensagem por %n %d | Mensagem %n em %d | Mensagem por %n | por %n em %d
    Por %n em %d | por %n, %d | Por %n, %d | Postado por %n em %d | Postado por %n | Postado por: %n
    Postado em: %d | Postado em %d | Postado %d | Postado: %d | Postada %d | Postado: %d (editado)
    Postado %d (editado) | Publicado por %n em %d | Publicado em %d | Publicado: %d | Enviado por %n em %d
    Enviado por %n | Enviado: %d | Enviado: %d Assunto: %t | MensagemEnviado: %d Assunto: %t
    MensagemEnviado: %d | Mensagem Enviado: %d | Enviada: %d Assunto: %t | MensagemEnviada: %d Assunto: %t
    Enviado em: %d | Enviado em %d | Título: %t Enviado: %d | Assunto: %t | Assunto da Mensagem: %t
    Título da mensagem: %t | Título: %t | Data: %d | Autor: %n | De: %n | Para: %x | Escrito por %n em %d
    Escrito em %d | « em: %d » | « Resposta #%i em: %d » | « Resposta #%i em: %d | « Resposta #%i em %d »
    « Responder #%i em: %d » | « Online: %d » | « Responder #%i Online: %d » | Resposta #%i em: %d
    Resposta #%i – %d | Resposta #%i | Antigo %d #%i | Antigo %d, %d #%i | Não lido %d #%i | Post #%i
    Mensagem #%i | Mensagem %i de %i | Mensagem %i | Resposta %i | Comentário #%i | %i de %i
    Discussão em '%t' iniciado por %n, %d. | Discussão em '%t' iniciada por %n, %d.
    Discussão em "%t" iniciada por %n, %d. | Tópico em '%t' iniciado por %n, %d. | Iniciado por %n, %d
    Iniciado por %n | Criado por %n, %d | Criado por %n | Tópico criado por %n | Tópico iniciado por %n
  `,
  editStamp: `
    Última edição: %d | Última edição por um moderador: %d | Editado por um moderador: %d
    Última edição por moderador: %d | Última modificação: %d | Editado pela última vez por um moderador: %d
    Editado pela última vez por %n em %d, em um total de %i vez.
    Editado pela última vez por %n em %d, em um total de %i vezes.
    Editado pela última vez por %n em %d, em um total de %i vez
    Editado pela última vez por %n em %d, em um total de %i vezes
    Editado pela última vez por %n em %d, num total de %i vez
    Editado pela última vez por %n em %d, num total de %i vezes
    Editado pela última vez por %n em %d, num total de %i vez.
    Editado pela última vez por %n em %d, num total de %i vezes.
    Última edição por %n em %d, editado %i vez no total
    Última edição por %n em %d, editado %i vezes no total
    Última edição por %n em %d, em um total de %i vezes | Última edição por %n em %d; editado %i vezes
    Editado pela última vez por %n em %d | Editado pela última vez por %n em %d. | Última edição por %n em %d
    Última edição por %n | Última edição por %n (%d) | Última edição por %n; %d às %d.
    Última edição por %n; %d às %d | Última edição por %n; %d às %d. Razão: %x
    Última edição por %n; %d às %d. Motivo: %x | Última edição por %n; %d. | Última edição por %n : %d às %d.
    Última edição por %n : %d às %d. Razão: %x | « Última modificação: %d por %n »
    « Última modificação: %d por %n » Registrado | « Última Edição: %d por %n »
    Última modificação: %d por %n | Última edição: %d por %n | (Última modificação: %d por %n.)
    (Esta mensagem foi modificada pela última vez: %d por %n.)
    (Este post foi modificado pela última vez: %d por %n.)
    (Esta publicação foi modificada pela última vez: %d por %n.) | Editado por %n, %d.
    Editado por %n, %d - %d. | Editado por %n, %d | Editado por %n em %d | Editado por %n | Editado %d por %n
    Editado em %d por %n | Editado em %d | Editado: %d | Editada %d por %n | Este post foi editado por %n: %d
    Este post foi editado por %n em %d | Esta mensagem foi editada por %n em %d
    Mensagem editada por %n em %d | Modificado por %n em %d | editado %d
  `,
  editReason: 'Razão | Motivo | Motivo da edição | Razão da edição | Razão para edição | Motivo da Edição',
  reactions: ['Reações', 'Curtidas'],
  reactionNames: ['Curtir', 'Amei', 'Haha', 'Uau', 'Triste', 'Grr', 'Gostei', 'Obrigado', 'Gosto'],
  fields: {
    joined: `
      Registrado em | Registrado | Data de Ingresso | Data de ingresso | Data de inscrição | Ingressou
      Ingressou em | Cadastrado em | Membro desde | Desde | Data de Registro | Data de registro | Entrou em
      Juntou-se | Inscrição | Registro | Entrada
    `,
    messages: `
      Mensagens | Posts | Postagens | Total de Mensagens | Comentários | Número de Mensagens | Publicações
    `,
    reactions: `
      Pontuação de reações | Curtidas recebidas | Curtidas Recebidas | Curtidas | Reputação | Karma | Reações
      Agradeceu | Agradecido | Agradecimentos | Reação | Likes recebidos
    `,
    points: 'Pontos | Pontos de Troféu | Troféus | Pontos de troféu',
    location: 'Localização | Local | Cidade | Estado | País | Localidade',
    other: `
      Website | Contato | Ocupação | Sexo | Gênero | Idade | Interesses | Grupo | Grupos | Nome | Nome real
      Aniversário | Tópicos | Advertências | Nível de aviso | Título | Site | Profissão | Status
      Data de nascimento | Humor | Emprego/lazer | Última visita | Agradecimentos dados | Entradas no blog
      Signo
    `,
  },
  presence: `
    Offline | Online | Desconectado | Conectado | %n está offline | %n está online | %n está desconectado
    %n está conectado | %n está online agora | Ausente | %n Offline | Offline %n | Online %n
  `,
  avatar: 'Avatar do usuário | Avatar do Usuário | Avatar de %n | Foto de %n | Foto do perfil de %n | Avatar',
  reputation: '',
  userTitles: `
    Administrador | Moderador | Membro | Novo membro | Novo Membro | Membro ativo | Membro Ativo
    Membro conhecido | Membro bem conhecido | Banido | Convidado | Visitante | Super Moderador
    Supermoderador | Moderador Global | Moderador global | Usuário | Usuário registrado | Usuário Registrado
    Novo usuário | Novo Usuário | Novato | Membro Júnior | Membro Sênior | Membro Pleno | Membro Avançado
    Membro Experiente | Membros | Administradores | Moderadores | Veterano | Iniciante | Colaborador
    Usuário banido | Usuário não registrado | Não registrado | Membro VIP | Membro Regular | Membro veterano
    Fundador | Administrador do Site | Membro Herói | Usuário Avançado | Usuário Banido | Suspenso
    Participante
  `,
  banners: ['Membro da equipe', 'Membro da Equipe', 'Moderador', 'Administrador', 'Autor do tópico'],
  threadStarter: ['Autor do tópico', 'Iniciador de Tópicos', 'Iniciador do tópico', 'Autor do Tópico'],
  preamble: ['Data de Início', 'Data de início', 'Tags', 'Status', 'Fechado para novas mensagens.'],
  editNote: ['Editado', 'EDITADO', 'Edição', 'EDIÇÃO', 'Edit', 'Atualização', 'ATUALIZAÇÃO', 'Editando'],
  footer: [
    'Topo',
    'Rodapé',
    'Compartilhe:',
    'Compartilhar:',
    'Tópicos similares',
    'Você precisa fazer login ou se registrar para responder aqui.',
    'Você precisa entrar ou se registrar para responder aqui.',
  ],
  controls: `
    Citar | Citação | Responder | Responder com Citação | Responder com citação | Responder Com Quote
    Responder citando | Multi Citação | Multi-Citar | Multi-citação | Multi Quote | Multi-Quote
    Resposta rápida a esta mensagem | Responder com Quote | Quote | Citar mensagem | Denunciar
    Denunciar mensagem | Denunciar Mensagem | Reportar | Reportar este post | Reportar mensagem
    Denunciar post | Denunciar este post | Reportar ao moderador | Reportar para Moderador | Registrado
    IP Registrado | Logado | Denunciar para o Moderador | Reportar conteúdo | Curtir | Descurtir | Gostei
    Agradecer | Obrigado | Compartilhar | Compartilhe | Compartilhar este post | Compartilhar em outros sites
    Link para o comentário | Link para o post | Link do post | Link permanente | Copiar link | Permalink
    Link | Mais opções de compartilhamento... | Topo | Voltar ao topo | Voltar ao Topo | Ir para o topo
    Ir para cima | Ir para baixo | Ir para Cima | Ir para Baixo | Subir | Voltar ao início
    Ir ao topo da página | Voltar ao Topo Ir em baixo | Ir em baixo | Voltar para o topo | Perfil | Ver perfil
    Ver Perfil | Ver perfil do usuário | Ver o perfil do usuário
    Ver perfil do usuário Enviar mensagem particular | Ver o Perfil Público | Enviar mensagem particular
    Enviar mensagem privada | Enviar Mensagem Privada | Mensagem privada | Mensagem Pessoal (Offline)
    Enviar email | Enviar e-mail | Visitar a página do usuário | Visitar Website
    Enviar uma mensagem privada para %n | Encontrar Mais Posts de %n | Procurar mais posts de %n | Contato:
    Contato %n | Ver Post | Ver post | Ver Posts do Fórum | MP | Editar | Excluir | Apagar | Deletar
    Comentar | Comentários | Comentário | Adicionar comentário | Seguir | Ignorar | Ocultar | Esconder
    Exibir | Mostrar | Mostrar mais | Mais | Mais opções | Spoiler | Spoiler: | Mostrar Spoiler | Código:
    Código | Código: Selecionar todos | Selecionar tudo | Expandir | Anexos | Anexo | Anexos: | Anexo:
    Arquivos Anexados | Imagens Anexadas | Arquivos Anexos | Imagens anexadas | Miniaturas Anexadas
    Miniatura(s) de Anexo(s) | Imagem | %x (%x KiB) Visualizado %i vezes | %x (%x KiB) Exibido %i vezes
    Responder ao Tópico | Responder ao tópico | Responder a este tópico | Responder tópico | Responder Tópico
    + Responder ao Tópico | Enviar resposta | Novo tópico | Novo Tópico | Criar novo tópico
    Criar Novo Tópico | Criar novo tópico Responder ao tópico | Adicionar resposta | Resposta
    Postar resposta | Novo Tópico Responder | Iniciar novo tópico | Faça login para responder
    Entre para responder | Imprimir | Imprimir tópico | Enviar este tópico | Notificar | Inscrever-se
    Ir para: | Última resposta | %i Resposta Última resposta | %i Respostas Última resposta | %n curtiu isso.
    %n e %n curtiram isso. | %n, %n e %i outros curtiram isso. | %i curtidas | %i curtida | %i Curtir
    Reações: %x | %n gosta desta mensagem | Melhor resposta | Padrão | Mensagem | Mensagem: | Re: | Traduzir
    Enquete
  `,
  pageTop: `
    Ir para conteúdo | Ir para o conteúdo | Pular para o conteúdo | Pular para conteúdo
    Ferramentas do Tópico | Ferramentas | Opções do Tópico | Opções do tópico | Exibir | Modos de Exibição
    Pesquisar Tópico | Pesquisar no Tópico | Avaliar este Tópico | Modo Linear | Versão para Impressão
    Mostrar Versão para Impressão | Modo de Exibição | Exibir mensagem anterior :: Exibir próxima mensagem
    Ver mensagem anterior :: Ver mensagem seguinte | Tópico anterior | Próximo tópico | Tópico Anterior
    Próximo Tópico | « Tópico Anterior | Próximo Tópico » | « Tópico Anterior %x Próximo Tópico »
    « anterior seguinte » | « anterior próximo » | Ver tópico anterior :: Ver próximo tópico | Autor Mensagem
    Autor | Mensagem | Autor Tópico | Autor Tópico: | Bem-vindo: %d | Data/hora atual: %d | Agora são %d
    Data e hora atual: %d | Última visita: %d | Todos os horários são %x | Bem-vindo Visitante
    Bem-vindo, Visitante | Bem-vindo, Visitante. Por favor faça o Login ou Registro. | Olá, visitante
    Bem vindo Convidado ( Entrar %x Registrar ) | Resultados %i a %i de %i | Resultados %i até %i de %i
    Resultados de %i a %i de %i | Mostrando resultados %i a %i de %i | Posts Recomendados | Posts recomendados
    Mensagens Recomendadas | Página %i de %i | Página %i de %i %x | Página %i de %i. | Páginas: %x
    Páginas (%i): %x | Pág. %i de %i | Ir para página | Ir para página: %x | Ir para página %x
    Ir à página: %x | Página: %x | %i Páginas | Última » | Primeira | Última | « Primeira | Anterior | Próximo
    Próxima | Seguinte | Próximo » | « Anterior | Primeiro | Último | %i mensagens • Página %i de %i
    %i mensagem • Página %i de %i | %i mensagens | %i mensagem | %i mensagens • %x | [ %i mensagens ]
    [ %i mensagem ] | [ %i Mensagens ] | [ %i Mensagem ] | Página %i de %i [ %i mensagens ] | Moderador: %x
    Moderadores: %x | Registrar | Registrar-se | Registre-se | Cadastre-se | FAQ | Ajuda | Calendário
    Pesquisar | Buscar | Busca | Fórum | Fóruns | Início | Índice do fórum | Entrar | Login | Fazer login
    Membros | Portal | Perfil | Grupos | Posts de Hoje | Marcar Fóruns como Lidos | Pesquisa avançada
    Busca Avançada | Tópicos ativos | Tópicos sem resposta | Usuário | Senha | Lembrar-me | Lembrar?
    Novos posts | Autor do tópico %n | Iniciador de Tópicos %n | Data de Início %d | Data de início %d | Tags:
    Tags: %x | Status: | Fechado para novas mensagens. | Tópico Fechado | Tópico fechado | Fechado | Bloqueado
    Tópico bloqueado | Este tópico está bloqueado, você não pode editar mensagens ou enviar novas respostas.
    Resolvido | [Resolvido] | Arquivado | Anúncio | Fixo | Fixado
    Este tópico foi arquivado e está fechado para novas respostas.
    0 Membros e %i Visitante estão vendo este tópico. | 0 Membros e %i Visitantes estão vendo este tópico.
    Seguidores | Seguidores %i | %i respostas | %i resposta | %i respostas neste tópico
    %i respostas a este tópico | %i comentários | %i visualizações | Respostas: %i | Visualizações: %i
    Exibições: %i | Classificar por | Ordenar por | Avaliação: | Compartilhar
    Gostaria de reagir a esta mensagem? Crie uma conta em poucos cliques ou inicie sessão para continuar.
    Últimos assuntos | Entre para seguir isso | Entre para seguir isso Seguidores %i | Tópico | Tópicos
    Você está aqui: %x
  `,
  pageEnd: `
    Tópicos similares | Tópicos Similares | Tópicos semelhantes | Tópicos relacionados | Tópicos Semelhantes
    Quem está online | Quem está online? | Usuários navegando neste fórum: %x
    Usuários navegando neste tópico: %x | Usuários visualizando este tópico: %x | Informações do Tópico
    Informação do Tópico | Informações de Tópico
    Há %i usuários visualizando este tópico. (%i registrados e %i visitantes)
    Usuários Ativos Atualmente Visualizando Este Tópico: %i (%i membros e %i visitantes) | Powered by %x
    Desenvolvido por %x | Traduzido por %x | Traduzido por: %x | Tradução: %x | Tradução por %x
    Software de fórum por %x | Todos os horários são GMT %x. Agora são %d.
    Horários baseados na GMT %x. Agora são %d. | Todos os horários estão como GMT %x. Agora são %d.
    Permissões de Postagem | Regras de Postagem | Permissões neste fórum: | Permissões
    Você não pode iniciar novos tópicos | Você não pode postar respostas | Você não pode enviar respostas
    Você não pode postar anexos | Você não pode editar seus posts | Você não pode criar novos tópicos
    Você não pode enviar anexos | Você não pode editar suas mensagens | BB Code está Ligado
    Smilies estão Ligado | Código [IMG] está Ligado | Código HTML está Desligado | Códigos BB estão Ligado
    Enviar novas mensagens: Proibido. | Responder tópicos: Proibido. | Editar mensagens: Proibido.
    Excluir mensagens: Proibido. | Enviar anexos: Proibido. | Você não pode enviar novos tópicos neste fórum
    Você não pode responder tópicos neste fórum | Você não pode editar suas mensagens neste fórum
    Você não pode excluir suas mensagens neste fórum | Você não pode enviar anexos neste fórum
    Enviar mensagens novas: Proibido | Não podes responder a tópicos | Exibir mensagens anteriores: %x
    Mostrar mensagens anteriores: %x | Mostrar os tópicos anteriores: %x | Ordenar por %x | Ordenar por: %x
    Ir para: %x | Ir para | Retornar para %t | Voltar para %t | Voltar para “%t” | Ir | Selecione um fórum
    Favoritos | Tags para este Tópico | Fale conosco | Contato | Política de Privacidade
    Política de privacidade | Privacidade | Termos | Termos e regras | Termos de uso | Arquivo | Topo | Ajuda
    Equipe | Excluir cookies do fórum | Excluir cookies
    Você precisa fazer login ou se registrar para responder aqui. | Compartilhe esta página | Compartilhar:
    Crie uma conta ou entre para comentar | Crie uma conta ou faça login para comentar
    Você precisa ser um membro para fazer um comentário | Criar uma conta
    Cadastre-se em nossa comunidade. É fácil! | Crie uma nova conta | Já tem uma conta? Faça o login.
    Entrar Agora | Ir para lista de tópicos | Ir para a lista de tópicos | Publicidade | Última mensagem
    Última mensagem por %n | SMF %x
  `,
  subject: 'Re | RE | Res | ENC | Resposta',
  title: `
    Tópico: %t | Tópico: %t (Lida %i vezes) | Autor Tópico: %t (Lida %i vezes)
    Autor Tópico: %t (Lido %i vezes) | Tópico: %t (Lido %i vezes) | Ver a Versão Completa : %t
    Ver Versão Completa : %t | Ver a Versão Completa: %t | Versão Completa: %t | Assunto: %t | Título: %t
  `,
  deleted: `
    [excluído] | [deletado] | (excluído) | [removido] | Mensagem excluída | Mensagem apagada
    Esta mensagem foi excluída. | Este post foi excluído. | Post excluído por %n
    Este tópico foi deletado. Apenas usuários com privilégios de moderação de tópico podem vê-lo.
    [Você precisa estar registrado e conectado para ver este link.]
    [Você precisa estar registrado e conectado para ver esta imagem.] | Membro excluído
  `,
  signOffs: `
    abraços | abraço | um abraço | atenciosamente | att | cordialmente | saudações | obrigado | obrigada
    muito obrigado | grato | grata | abs | até mais | valeu | falou | abçs | até logo | grande abraço
    desde já agradeço | obrigado desde já | um grande abraço
  `,
};
