import type { Labels } from '../dialect.ts';

/** Portuguese as boards of Portugal print it, where that differs from Brazil's words. */
export const ptPt: Labels = {
  locale: 'pt-PT',
  said: ['disse', 'escreveu', 'escreve'],
  quote: `
    Originalmente Colocado por %n | Originalmente colocado por %n | Citação: Originalmente Colocado por %n
    Citação de: %n em %d | Citação de: %n | Citação de %n | Enviado originalmente por %n | %n Escreveu:
    (%d)%n Escreveu: | %n escreveu: ↑ | %n escreveu: ↑%d | Em %d, %n escreveu: | Em %d, %n disse:
    Há %d, %n disse: | @%n disse em %t: | Em resposta a %n
  `,
  quoteAlone: 'Citação | CITAÇÃO | Citar',
  quoteEnd: ['Clica para expandir...', 'Carregue para expandir...', 'Clique para expandir...'],
  byline: `
    Mensagem por %n » %d | por %n » %d | Mensagempor %n » %d | Mensagem por %n %d | Mensagem por %n em %d
    Publicado por %n em %d | Publicado: %d | Colocada: %d | Colocada: %d Assunto: %t | Colocado por %n em %d
    Enviada: %d | Publicado %d | Publicado a %d | Publicado em %d | Postado %d | Assunto: %t | Título: %t
    « em: %d » | « Resposta #%i em: %d » | Resposta #%i em: %d | Resposta #%i | Mensagem #%i
    Discussão em "%t" iniciada por %n, %d. | Discussão em '%t' iniciada por %n, %d. | Iniciado por %n, %d
    Autor: %n | De: %n | Data: %d
  `,
  editStamp: `
    Última edição: %d | Última edição por um moderador: %d | Editado por um moderador: %d
    Última edição por %n em %d, editado %i vez no total.
    Última edição por %n em %d, editado %i vezes no total. | Última edição por %n em %d, num total de %i vez
    Última edição por %n em %d, num total de %i vezes
    Editado pela última vez por %n em %d, num total de %i vez.
    Editado pela última vez por %n em %d, num total de %i vezes. | Última edição por %n em %d
    Última edição por %n | Última edição por %n (%d) | Última edição por %n; %d às %d.
    Última edição por %n : %d às %d. Razão: %x | « Última modificação: %d por %n »
    Última modificação: %d por %n | (Esta mensagem foi modificada pela última vez em: %d por %n.)
    Editado por %n, %d. | Editado por %n em %d | Editado %d por %n | Editado por %n | Editado em %d por %n
  `,
  editReason: 'Razão | Motivo | Motivo da edição',
  reactions: ['Reações', 'Reacções', 'Gostos'],
  reactionNames: ['Gosto', 'Adoro', 'Riso', 'Surpresa', 'Tristeza', 'Raiva', 'Obrigado'],
  fields: {
    joined: `
      Registado | Registado em | Data de registo | Data de Registo | Membro desde | Registo
      Data de inscrição | Registado desde
    `,
    messages: 'Mensagens | Posts | Publicações | Comentários',
    reactions: `
      Pontuação de reações | Gostos recebidos | Gostos Recebidos | Reputação | Karma | Reações | Agradeceu
      Agradecido
    `,
    points: 'Pontos | Pontos de troféu | Troféus',
    location: 'Localização | Local | Localidade | Cidade | País',
    other: `
      Website | Contacto | Contactar | Profissão | Ocupação | Sexo | Género | Idade | Interesses | Grupo
      Grupos | Nome | Aniversário | Tópicos | Título | Página Web | Estado
    `,
  },
  presence: `
    Offline | Online | Desligado | Ligado | %n está offline | %n está online | %n está desligado
    %n está ligado | Não está online | Ausente
  `,
  avatar: 'Avatar do utilizador | Avatar do Utilizador | Avatar de %n | Foto de %n | Avatar',
  reputation: '',
  userTitles: `
    Administrador | Moderador | Membro | Novo membro | Novo Membro | Membro activo | Membro ativo
    Membro Ativo | Membro conhecido | Banido | Convidado | Visitante | Super Moderador | Moderador Global
    Utilizador | Utilizador registado | Utilizador Registado | Novo utilizador | Membro Júnior | Membro Sénior
    Membro Completo | Membros | Administradores | Moderadores | Novato | Veterano | Utilizador banido
  `,
  banners: ['Membro da equipa', 'Moderador', 'Administrador', 'Autor do tópico'],
  threadStarter: ['Autor do tópico', 'Iniciador do tópico', 'Criador do tópico'],
  preamble: ['Data de início', 'Etiquetas', 'Estado', 'Fechado a novas mensagens.'],
  editNote: ['Editado', 'EDITADO', 'Edição', 'Actualização', 'Atualização'],
  footer: [
    'Topo',
    'Fundo',
    'Partilhar:',
    'Tópicos semelhantes',
    'Tem de iniciar sessão ou registar-se para responder aqui.',
  ],
  controls: `
    Citar | Responder | Responder com Citação | Responder com citação | Multi-citação | Denunciar
    Denunciar mensagem | Reportar | Reportar ao moderador | Denunciar ao moderador | Registado | Gosto
    Não gosto | Agradecer | Obrigado | Partilhar | Partilhar esta mensagem | Partilhar noutros sites
    Compartilhar este post | Ligação para o comentário | Link para a mensagem | Link permanente
    Ligação permanente | Copiar ligação | Topo | Voltar ao topo | Voltar ao Topo | Ir para o topo
    Ir para cima | Ir para baixo | Subir | Perfil | Ver perfil | Ver Perfil | Ver o perfil de utilizadores
    Ver perfil do utilizador | Enviar mensagem privada | Mensagem Privada | Enviar email | Visitar website
    Contacto: | Contactar: | Ver mensagem | Editar | Apagar | Eliminar | Comentar | Comentários | Comentário
    Seguir | Ignorar | Ocultar | Esconder | Mostrar | Mais | Mais opções | Código: | Código: Seleccionar todos
    Código: Selecionar tudo | Selecionar tudo | Anexos | Anexo | Imagem | Imagens | Responder ao tópico
    Responder a este tópico | Responder ao Tópico | Novo tópico | Novo Tópico | Criar novo tópico
    Criar Novo Tópico Responder | Iniciar sessão para responder | Imprimir | Notificar | Ir para:
    Última resposta | %n gosta disto. | %n e %n gostam disto. | Melhor resposta | Mensagem | Mensagem:
    Spoiler | Subscrever
  `,
  pageTop: `
    Ir para o conteúdo | Avançar para o conteúdo | Saltar para o conteúdo | Ferramentas do Tópico
    Opções do tópico | Procurar neste tópico | Ver mensagem anterior :: Ver mensagem seguinte
    Tópico anterior | Tópico seguinte | Próximo tópico | « anterior seguinte » | Autor Mensagem | Autor
    Mensagem | Autor Tópico | Data/Hora: %d | Data actual: %d | Data/hora atual: %d | Última visita: %d
    Bem-vindo Visitante | Bem-vindo, Visitante | Bem-vindo, Visitante. Por favor inicie sessão ou registe-se.
    Resultados de %i a %i de %i | Mensagens recomendadas | Publicações recomendadas | Página %i de %i
    Página %i de %i %x | Páginas: %x | Páginas (%i): %x | Ir para página | Ir para a página: %x
    Ir para a página %x | Última » | Primeira | Última | Anterior | Seguinte | Próximo | Próxima
    %i mensagens • Página %i de %i | %i mensagem • Página %i de %i | %i mensagens | %i mensagem
    [ %i mensagens ] | Moderador: %x | Moderadores: %x | Registar | Registe-se | Registar-se | Ajuda
    Calendário | Pesquisar | Procurar | Fórum | Fóruns | Início | Índice do Fórum | Iniciar sessão | Entrar
    Terminar sessão | Membros | Perfil | Grupos | Nome de utilizador: | Nome de utilizador | Palavra-passe:
    Senha: | Lembrar-me | Manter sessão iniciada | Pesquisa avançada | Tópicos ativos | Tópicos sem resposta
    Novas mensagens | Data de início %d | Autor do tópico %n | Etiquetas: | Tópico fechado | Fechado
    Bloqueado | Resolvido | Este tópico está bloqueado, não pode editar mensagens nem responder.
    0 Membros e %i Visitante estão a ver este tópico. | 0 Membros e %i Visitantes estão a ver este tópico.
    Seguidores | Seguidores %i | %i respostas | %i resposta | %i visualizações | Respostas: %i
    Visualizações: %i | Ordenar por | Partilhar
  `,
  pageEnd: `
    Tópicos semelhantes | Tópicos relacionados | Quem está ligado: | Quem está online | Quem está ligado
    Utilizadores a ver este Fórum: %x | Utilizadores a navegar neste fórum: %x
    Utilizadores a ver este tópico: %x | Permissões neste fórum: | Não pode criar novos tópicos
    Não pode responder a tópicos | Não pode editar as suas mensagens | Não pode apagar as suas mensagens
    Não pode enviar anexos | Powered by %x | Traduzido por %x | Traduzido por: %x | Tradução: %x
    Todas as horas são GMT %x. São agora %d. | Mostrar mensagens anteriores: %x | Ordenar por %x | Ir para: %x
    Voltar para %t | Voltar para “%t” | Ir | Contacte-nos | Contacto | Política de privacidade | Privacidade
    Termos e regras | Termos | Termos de utilização | Arquivo | Topo | Ajuda | A equipa | Equipa
    Apagar cookies | Apagar todos os cookies | Tem de iniciar sessão ou registar-se para responder aqui.
    Partilhar: | Criar uma conta | Já tem uma conta? Inicie sessão aqui. | Publicidade | Última mensagem
    Última mensagem por %n | SMF %x
  `,
  subject: 'Re | RE | Resp',
  title: `
    Tópico: %t | Tópico: %t (Lida %i vezes) | Autor Tópico: %t (Lida %i vezes) | Ver Versão Completa : %t
    Versão completa: %t | Assunto: %t | Título: %t
  `,
  deleted: `
    [apagado] | (apagado) | [eliminado] | Mensagem apagada | Mensagem eliminada | Esta mensagem foi apagada.
    Esta mensagem foi eliminada. | Mensagem eliminada por %n
  `,
  signOffs: `
    cumprimentos | cumps | os melhores cumprimentos | com os melhores cumprimentos | abraço | abraços
    um abraço | atentamente | atenciosamente | obrigado | obrigada | saudações | melhores cumprimentos | cpts
    até breve | grande abraço
  `,
};
