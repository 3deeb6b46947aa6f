import type { Labels } from '../dialect.ts';

/** Spanish. */
export const es: Labels = {
  locale: 'es',
  said: ['dijo', 'escribió', 'escribio', 'ha escrito', 'ha dicho', 'escribe'],
  quote: `
    Iniciado por %n | Iniciado por %n Ver Mensaje | Cita Iniciado por %n | Cita Iniciado por %n Ver Mensaje
    Cita: Iniciado por %n | Originalmente publicado por %n | Originalmente publicado por %n Ver mensaje
    Publicado originalmente por %n | Originalmente Escrito por %n | Cita: Originalmente Escrito por %n
    Cita de %n | Cita de: %n | Cita de: %n en %d | Cita de %n en %d | Cita de %n Ver mensaje
    Mensaje original de %n | Originally posted by %n | CITA (%n @ %d) | CITA(%n @ %d) | Cita (%n @ %d)
    Cita(%n) | (%d)%n escribió: | (%d) %n escribió: | %n escribió: ↑ | %n escribió: ↑%d | %n dijo: ↑
    %n escribió el %d: | El %d, %n escribió: | El %d, %n dijo: | El %d a las %d, %n dijo:
    El %d, %n <%x> escribió: | Hace %d, %n dijo: | hace %d, %n dijo: | En %d, %n dijo: | %d, %n dijo:
    Ahora mismo, %n dijo: | @%n dijo en %t: | %n dijo en %t: | @%n dijo: | @%n escribió: | En respuesta a %n
    En respuesta a: %n | Respuesta a %n | -----Mensaje original----- | ----- Mensaje original -----
    ---------- Mensaje reenviado ----------
  `,
  quoteAlone: 'Cita | CITA | Citar | cita',
  quoteEnd: [
    'Hacer clic para expandir...',
    'Hacer clic para expandir…',
    'Haz clic para expandir...',
    'Click para expandir...',
    'Pulsa para expandir...',
  ],
  byline: `
    Mensaje por %n » %d | por %n » %d | Notapor %n » %d | Mensajepor %n » %d | Nota por %n » %d
    Mensaje sin leer por %n » %d | Mensaje por %n el %d | Mensaje por %n %d | Mensaje %n el %d
    Mensaje por %n | por %n el %d | Por %n el %d | por %n, %d | Por %n, %d | Publicado por %n el %d
    Publicado por %n | Publicado por: %n | Publicado: %d | Publicado: %d Asunto: %t
    Publicado: %d Título del mensaje: %t | MensajePublicado: %d Asunto: %t | MensajePublicado: %d
    NotaPublicado: %d | Publicado el %d | Publicado el: %d | Publicado %d | Publicado en %d | Asunto: %t
    Asunto: | Título del mensaje: %t | Escrito por %n el %d | Escrito por %n | Escrito el %d | Escrito %d
    Enviado: %d | Enviado: %d Asunto: %t | Enviado el %d | Enviado por %n el %d | Fecha: %d | Autor: %n
    De: %n | Para: %x | « en: %d » | « Respuesta #%i en: %d » | « Respuesta #%i en: %d
    « Respuesta #%i en %d » | Respuesta #%i en: %d | Respuesta #%i – %d | Respuesta #%i | Antiguo %d #%i
    Viejo %d #%i | Antiguo, %d #%i | No leído %d #%i | Mensaje #%i | Mensaje %i de %i | Mensaje Nº %i
    Mensaje: #%i | Mensaje %i | Respuesta %i | %i de %i | Comentario #%i
    Discusión en '%t' iniciada por %n, %d. | Discusión en '%t' comenzado por %n, %d.
    Tema en '%t' iniciado por %n, %d. | Discusión en "%t" iniciada por %n, %d. | Iniciado por %n, %d
    Iniciado por: %n | Empezado por %n, %d | Tema iniciado por %n | Comenzado por %n, %d
  `,
  editStamp: `
    %d (Este mensaje fue modificado por última vez en: %d por %n.) | Última edición: %d
    Última edición por un moderador: %d | Editado por última vez por un moderador: %d
    Última modificación: %d | Editado por última vez: %d | Editado por un moderador: %d
    Última edición por %n el %d, editado %i vez en total
    Última edición por %n el %d, editado %i veces en total
    Última edición por %n el %d, editado %i vez en total.
    Última edición por %n el %d, editado %i veces en total.
    Ultima edición por %n el %d, editado %i vez en total
    Ultima edición por %n el %d, editado %i veces en total | Ultima edición por %n fecha: %d, editado %i veces
    Última edición por %n el %d; editado %i vez | Última edición por %n el %d; editado %i veces
    Última edición por %n el %d | Última edición por %n | Ultima edición por %n | Ultima edición por %n (%d)
    Última edición por %n (%d) | Última edición por %n; %d a las %d. | Última edición por %n; %d a las %d
    Última edición por %n; %d a las %d. Razón: %x | Última edición por %n; %d.
    Última edición por %n fecha: %d a las %d | Última edición por %n fecha: %d a las %d.
    Última edición por %n fecha: %d a las %d Razón: %x | Editado por última vez por %n; %d a las %d.
    « Última modificación: %d por %n » | « Última modificación: %d por %n » En línea
    Última modificación: %d por %n | Última edición: %d por %n | « Última edición: %d por %n »
    (Este mensaje fue modificado por última vez en: %d por %n.)
    (Este mensaje fue modificado por última vez: %d por %n.) | (Última modificación: %d por %n.)
    Editado por %n, %d. | Editado por %n, %d - %d. | Editado por %n, %d | Editado por %n el %d
    Editado por %n | Editado %d por %n | Editado el %d por %n | Editado el %d | Editado: %d | editado %d
    Este mensaje ha sido editado por %n: %d | Este mensaje fue editado por %n el %d
    Mensaje editado por %n el %d | Modificado por %n el %d | Modificado el %d por %n
  `,
  editReason: 'Razón | Motivo | Razón de edición | Motivo de la edición | Razón de la edición',
  reactions: ['Reacciones', 'Me gusta'],
  reactionNames: ['Me gusta', 'Me encanta', 'Jaja', 'Guau', 'Triste', 'Enojado', 'Gracias', 'No me gusta'],
  fields: {
    joined: `
      Registrado | Fecha de Ingreso | Fecha de ingreso | Desde | Fecha de registro | Fecha de inscripción
      Ingreso | Miembro desde | Registrado el | Se unió | Se incorporó | Registrado desde | Unido
      Fecha inscripción
    `,
    messages: `
      Mensajes | Posts | Cantidad de envíos | Nº Mensajes | Publicaciones | Comentarios | Número de mensajes
      Mensaje
    `,
    reactions: `
      Puntuación de reacción | Me gusta recibidos | Me Gusta recibidos | Reputación | Karma
      Puntos de reacción | Reacciones | Gracias | Agradecido | Ha agradecido | Reacción
    `,
    points: 'Puntos | Puntos de trofeo | Trofeos | Puntos de logro',
    location: `
      Ubicación | Localización | Ciudad | País | Lugar | Provincia | Localidad | Edad / Localización
      Procedencia
    `,
    other: `
      Sitio web | Contactar | Contacto | Ocupación | Sexo | Género | Edad | Intereses | Grupo | Grupos
      Nombre | Nombre real | Cumpleaños | Temas | Nivel de advertencia | Advertencias | Título | Página web
      Web | Estado | Empleo | Aficiones | Rango | Fecha de nacimiento | Humor | Empleo /Ocio | Última visita
      Signo | Número de miembro | Agradecimientos | Entradas de blog
    `,
  },
  presence: `
    Desconectado | Conectado | %n está desconectado | %n está conectado | %n está en línea
    %n está en línea ahora | %n no ha iniciado sesión | En línea | Fuera de línea | Desconectado %n
    Conectado %n | No conectado | Ausente
  `,
  avatar: `
    Avatar de Usuario | Avatar de usuario | Avatar de %n | Imagen de %n | Foto de perfil de %n | Avatar
  `,
  reputation: '',
  userTitles: `
    Administrador | Moderador | Miembro | Nuevo miembro | Nuevo Miembro | Miembro activo | Miembro conocido
    Miembro muy conocido | Baneado | Suspendido | Invitado | Visitante | Super Moderador | Supermoderador
    Moderador Global | Moderador global | Usuario | Usuario registrado | Usuario Registrado | Miembro Junior
    Miembro Senior | Junior | Miembro Activo | Miembro Habitual | Miembro Regular | Miembro veterano
    Miembro Principiante | Forero | Novato | Usuario novato | Miembros | Administradores | Moderadores
    Colaborador | Veterano | Usuario Nuevo | Nuevo usuario | Principiante | Usuario avanzado
    Miembro de honor | Forero Experto | Expulsado | Colaborador habitual | Miembro Avanzado | Site Admin
    Usuario no registrado | Sin registrar | Miembro VIP | Usuario expulsado | Usuario baneado | Fundador
    Administrador del Sitio
  `,
  banners: [
    'Miembro del equipo',
    'Moderador',
    'Administrador',
    'Miembro del staff',
    'Autor del tema',
    'Iniciador del tema',
  ],
  threadStarter: ['Iniciador del tema', 'Iniciador de tema'],
  preamble: [
    'Fecha de inicio',
    'Etiquetas',
    'Estado',
    'No está abierto para más respuestas.',
    'Cerrado para nuevas respuestas.',
  ],
  editNote: ['Edito', 'EDITO', 'Editado', 'EDITADO', 'Edición', 'Actualización', 'Actualizo'],
  footer: [
    'Arriba',
    'Abajo',
    'Compartir:',
    'Temas similares',
    'Debes iniciar sesión o registrarte para responder aquí.',
    'Debes acceder o registrarte para responder aquí.',
  ],
  controls: `
    Sitio web | Buscar | Cancelar |
    Citar | Cita | Responder | Responder Con Cita | Responder con Cita | Responder con cita
    Responder citando | Multi-Citar | Multicita | Multi-Cita | Citar este mensaje
    Respuesta rápida a este mensaje | Responder a este mensaje | Citar mensaje | Responder Citando | Reportar
    Denunciar | Denunciar este mensaje | Reportar mensaje | Informar | Reportar este mensaje
    Reportar Mensaje | Reportar al moderador | Informar de este mensaje | En línea | IP registrada
    Reportar este Mensaje | Avisar a un moderador | Denunciar mensaje | Reportar al moderador En línea
    Me gusta | Ya no me gusta | Me Gusta | Gracias | Dar las gracias | Agradecer | Compartir
    Compartir este mensaje | Compartir en otros sitios | Enlace al comentario | Enlace al mensaje
    Enlace para comentar | Enlace permanente | Copiar enlace | Permalink | Enlace
    Más opciones para compartir... | Arriba | Volver arriba | Volver Arriba | Subir | Ir arriba | Ir Arriba
    Ir Abajo | Ir abajo | Ir al principio de la página | Volver arriba Ir abajo | Abajo | Volver al principio
    Inicio de página | Ver perfil del usuario | Ver perfil de usuario
    Ver perfil de usuario Enviar mensaje privado | Ver perfil | Ver Perfil | Perfil | Ver Perfil Público
    Enviar mensaje privado | Enviar un mensaje privado | Enviar email | Enviar correo
    Visitar sitio web del usuario | Enviar mensaje | Mensaje privado | Mensaje Personal (Desconectado)
    Enviar un mensaje privado a %n | Encontrar Más Mensajes por %n | Buscar más mensajes de %n
    Buscar todos los mensajes de %n | Contactar: | Contactar %n | Ver Mensaje | Ver mensaje
    Ver Mensajes del Foro | Sitio Web | Editar | Borrar | Eliminar | Comentar | Comentario | Comentarios
    Añadir comentario | Seguir | Ignorar | Ocultar | Mostrar | Mostrar más | Más | Más opciones | Spoiler
    Spoiler: | Ver Spoiler | Código: | Código | Código: Seleccionar todo | Seleccionar todo | Expandir
    Expandir vista | Adjuntos | Archivos adjuntos | Archivo Adjunto | Archivos Adjuntos | Imágenes Adjuntas
    Imágenes adjuntas | Miniaturas de Adjuntos | Archivo adjunto | Adjunto: | Adjuntos: | Imagen
    %x (%x KiB) Visto %i veces | %x [ %x KiB | Visto %i veces ] | Miniatura(s) de Adjunto(s)
    Responder al Tema | Responder a este tema | Responder al tema | Responder Tema | + Responder al Tema
    + Responder Tema | Publicar respuesta | Publicar una respuesta | Nuevo Tema | Nuevo tema
    Crear nuevo tema | Publicar un nuevo tema | Publicar nuevo tema | Publicar nuevo tema Responder al tema
    Añadir respuesta | Agregar respuesta | Respuesta | Enviar respuesta | Empezar un nuevo tema
    Inicia sesión para responder | Accede para responder | Imprimir | Imprimir tema | Imprimir Tema
    Enviar este tema | Enviar Tema | Notificar | Suscribirse | Saltar a | Saltar a: | Ir a: | Última respuesta
    %i Respuesta Última respuesta | %i Respuestas Última respuesta | A %n le gusta esto.
    A %n y %n les gusta esto. | A %n, %n y %i otros les gusta esto. | %i Me gusta | Reacciones: %x
    Mejor respuesta | Predeterminado | Mensaje | Mensaje: | Nota | Respuesta: | Traducir | Encuesta
  `,
  pageTop: `
    Ir al contenido | Saltar al contenido | Ir a contenido | Obviar | Saltar a contenido | Herramientas
    Herramientas del Tema | Herramientas del tema | Desplegado | Buscar en Tema | Buscar en este tema
    Modos de Visualización | Modo Lineal | Versión imprimible | Mostrar Versión Imprimible
    Calificar este tema | Calificación | Ver tema anterior :: Ver tema siguiente
    Ver tema anterior :: Ver siguiente tema | Tema anterior :: Tema siguiente | Ver tema anterior
    Ver tema siguiente | Tema anterior | Tema siguiente | Siguiente tema | « Tema Anterior | Próximo Tema »
    « Tema Anterior %x Próximo Tema » | « anterior próximo » | « anterior siguiente » | Autor Mensaje | Autor
    Mensaje | Autor Tema | Autor Tema: | Fecha actual %d | Fecha actual: %d | Fecha y hora actual: %d
    Última visita: %d | Todos los horarios son %x | Todas las horas son %x | Bienvenido Invitado
    Bienvenido, Invitado | Bienvenido(a), Visitante. Por favor, ingresa o regístrate.
    Bienvenido Invitado ( Identificarse %x Registrarse ) | Resultados %i al %i de %i
    Mostrando resultados %i al %i de %i | Mostrando resultados del %i al %i de %i | Mensajes recomendados
    Publicaciones recomendadas | Mensajes Recomendados | Página %i de %i | Página %i de %i %x
    Página %i de %i. | Páginas: %x | Páginas (%i): %x | Pág. %i de %i | Ir a la página | Ir a la página: %x
    Ir a página %x | Ir a página: %x | Página: %x | Último » | Primer | Último | « Primero | Anterior
    Siguiente | Próximo | Siguiente » | « Anterior | Última | Primera | Página siguiente | Página anterior
    %i mensajes • Página %i de %i | %i mensaje • Página %i de %i | %i mensajes | %i mensaje | %i mensajes • %x
    [ %i mensajes ] | [ %i mensaje ] | [ %i mensajes ] %x | Página %i de %i [ %i mensajes ] | Moderador: %x
    Moderadores: %x | Registrarse | Regístrate | Registro | Ayuda | Calendario | Buscar | Foros | Foro
    Inicio | Índice general | Identificarse | Iniciar sesión | Conectarse | Acceder | Miembros | Portal
    Perfil | Grupos de Usuarios | Temas de Hoy | Mensajes de Hoy | Marcar Foros Como Leídos
    Búsqueda avanzada | Temas activos | Temas sin respuesta | Nombre de Usuario | Contraseña | ¿Recordarme?
    Recordarme | Entre para ver sus mensajes privados | Nuevos mensajes | Buscar en el foro | Autor %n
    Iniciador del tema %n | Fecha de inicio %d | Etiquetas | Etiquetas: | Etiquetas: %x | Estado:
    Tema Cerrado | Tema cerrado | Cerrado | Tema bloqueado
    Este tema está bloqueado. No se pueden editar mensajes ni enviar nuevas respuestas.
    El tema está cerrado, no puede editar mensajes ni responder. | Resuelto | [Resuelto] | Archivado | Anuncio
    Fijado | 0 Usuarios y %i Visitante están viendo este tema.
    0 Usuarios y %i Visitantes están viendo este tema. | %n y %i Visitantes están viendo este tema.
    Seguidores | Seguidores %i | %i respuestas | %i respuesta | %i respuestas a este tema | %i comentarios
    %i visitas | Respuestas: %i | Visitas: %i | Ordenar por | Ordenar por: | Votos: %x | Compartir | Temas
    Tema | Usted está aquí: %x
    ¿Quieres reaccionar a este mensaje? Regístrate en el foro con unos pocos clics o inicia sesión para continuar.
    Últimos temas | Inicia sesión para seguir esto
  `,
  pageEnd: `
    Temas similares | Temas Similares | Temas parecidos | Temas relacionados | ¿Quién está conectado?
    Quién está conectado | Usuarios navegando por este Foro: %x | Usuarios navegando por este tema: %x
    Usuarios viendo este tema: %x | Información de Tema | Información del Tema | Usuarios registrados: %x
    Actualmente hay %i usuarios viendo este tema. (%i miembros y %i visitantes)
    Usuarios Activos Actualmente Viendo Este Tema: %i (%i miembros y %i visitantes) | Powered by %x
    Desarrollado por %x | Creado con %x | Traducción al español por %x | Traducción por %x
    Software de foros %x | La franja horaria es GMT %x. Ahora son las %d.
    La franja horaria es %x. Ahora son las %d. | Todas las horas son GMT %x. La hora es %d.
    Normas de Publicación | Permisos de Publicación | Permisos de este foro: | No puedes crear nuevos temas
    No puedes responder temas | No puedes subir archivos adjuntos | No puedes editar tus mensajes
    No puede crear nuevos temas | No puede responder mensajes | No puede subir archivos adjuntos
    No puede editar sus mensajes | Los BB code están Activado | Las Caritas están Activado
    Código [IMG] está Activado | Código HTML está Desactivado | El código HTML está desactivado
    Códigos BB están activado | No puede abrir nuevos temas en este Foro
    No puede responder a temas en este Foro | No puede editar sus mensajes en este Foro
    No puede borrar sus mensajes en este Foro | No puede enviar adjuntos en este Foro
    No puedes publicar nuevos temas en este foro | No puedes responder a temas en este foro
    No puede votar en encuestas en este Foro | No puedes editar mensajes en este foro
    No puedes borrar mensajes en este foro | No puedes votar en encuestas en este foro
    Mostrar mensajes previos: %x | Mostrar mensajes anteriores: %x | Mostrar mensajes de anteriores: %x
    Ordenar por %x | Saltar a: %x | Ir a: %x | Ir a | Volver a %t | Volver a “%t” | Volver a "%t" | Ir
    Etiquetas para este Tema | Marcadores | Contáctanos | Contacto | Política de privacidad | Privacidad
    Condiciones | Términos y condiciones | Términos y reglas | Aviso legal | Archivo | Arriba | Ayuda
    El Equipo | El equipo | Borrar todas las cookies del Sitio | Eliminar cookies | Todos los horarios son %x
    Debes iniciar sesión o registrarte para responder aquí.
    (Debes identificarte o registrarte para responder aquí.) | Crear una cuenta o conéctate para comentar
    Crear una cuenta | Tienes que ser miembro para dejar un comentario
    ¿Ya tienes una cuenta? Conéctate aquí. | Registrar una nueva cuenta | Conectar ahora
    Ir al listado de temas | Compartir: | Publicidad | Compartir esta página | Último mensaje
    Último mensaje por %n | Último mensaje por %n « %d | SMF %x
  `,
  subject: 'Re | RE | Resp | RV | Respuesta',
  title: `
    Tema: %t | Tema: %t (Leído %i veces) | Autor Tema: %t (Leído %i veces) | Autor Tema: %t
    Ver la Versión Completa : %t | Ver la versión completa: %t | Versión completa: %t | Asunto: %t
    Título: %t | Ver la Versión Completa: %t
  `,
  deleted: `
    [borrado] | (borrado) | [eliminado] | Mensaje borrado | Mensaje eliminado
    Este mensaje ha sido eliminado. | Este mensaje fue eliminado. | Mensaje eliminado por %n
    Este tema fue borrado. Solo los usuarios que administran los temas pueden verlo.
    [Tienes que estar registrado y conectado para ver este vínculo]
    [Tienes que estar registrado y conectado para ver esa imagen] | Usuario eliminado
  `,
  signOffs: `
    saludos | un saludo | saludos cordiales | cordiales saludos | un abrazo | abrazos | gracias
    muchas gracias | gracias de antemano | atentamente | atte | besos | un cordial saludo | salu2
    hasta luego | hasta pronto | gracias y saludos | un saludo a todos | saludos a todos | cordialmente
    saludetes | s2
  `,
};
