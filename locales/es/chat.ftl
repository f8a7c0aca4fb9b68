chat-away = Estuve fuera un rato y no pude responder a tiempo. Ya estoy de vuelta. Si todavía te pesa, escríbeme otra vez y te respondo.
chat-offline-once = El acompañante completo no está disponible ahora, así que respondo de una manera más sencilla.
chat-slow-down = Escribes más rápido de lo que puedo leer. Dame un minuto y sigo leyendo. /crisis funciona siempre.
chat-daily-limit =
    Hoy hemos hablado mucho y llegué a lo que puedo responder en un día. Puedo volver a responder después de las { $time } (UTC).

    Mientras tanto: ¿hay alguien de confianza a quien puedas llamar o visitar? /pray y /crisis funcionan como siempre.
chat-text-only = Solo puedo leer texto. ¿Me cuentas en pocas palabras lo que querías compartir?
chat-empty = Solo me llegó un mensaje vacío. Si quieres, dime en una o dos palabras cómo estás.
chat-verse-context = Leer alrededor
chat-feedback = Opinar
chat-feedback-question = ¿Qué tal te vino esta respuesta?
chat-feedback-good = Me ayudó
chat-feedback-bad = No me ayudó
chat-feedback-report = Avisar
chat-feedback-thanks = Gracias, anotado.
chat-human-nudge = Últimamente hablamos mucho, y me alegra. Pero soy un programa. ¿Hay alguien en tu comunidad, una amiga, un amigo, un pastor, que pueda saber cómo estás?

help-text =
    Lo que puedo hacer:

    Escribe sin más y te respondo.
    /pray: pedir oración al equipo
    /myprayers: tus peticiones
    /verse: una palabra de la Escritura
    /crisis: personas que pueden ayudar ahora
    /settings: idioma, país, recordatorios
    /privacy: qué se guarda, exportar, borrar
    /cancel: dejar lo que estamos haciendo
help-group = Hablo con las personas en privado. Escríbeme allí: { $link }
help-now = Ayuda ahora

cancel-done = De acuerdo, lo dejamos. No se envió nada.
cancel-nothing = No hay nada que cancelar. Escríbeme cuando quieras.

unknown-command = No conozco ese comando. Esto es lo que puedo hacer: /help
tap-inactive = Este botón ya no está activo.
tap-done = Hecho.

language-question = ¿En qué idioma te hablo?
language-done = Desde ahora te hablo en español.
language-en = English
language-es = Español
language-pt = Português
language-fr = Français

error-apology = Algo falló de mi lado. Lo siento. Envíalo otra vez en un momento, por favor. (Código { $code })
error-given-up = Lo intenté varias veces y no pude responder a tu mensaje. Lo siento. Escríbelo de nuevo con otras palabras, o usa /help. (Código { $code })
error-storage-down = Ahora mismo no llego a mi memoria y todavía no puedo responder. Tu mensaje no se pierde; te respondo en cuanto pueda. Si es urgente, /crisis muestra a quién acudir.
error-retry = Intentar otra vez
back = Volver

forget-done = Borré nuestra charla de mi memoria. Telegram la sigue mostrando en tu teléfono; allí puedes vaciar el chat.

flow-expired = Tu petición de oración llevaba un rato esperando, así que la aparté.
flow-changed = Entretanto me actualizaron y no puedo seguir donde estábamos. No se envió nada.
flow-what-for = ¿Para qué es este mensaje?
flow-go-on = Seguir con mi petición
flow-use-as-prayer = Usar como petición
flow-just-chat = Solo hablar

steady-next = Siguiente

verse-question = ¿Cómo te sientes? Busco una palabra de la Escritura que te venga bien. O envía una cita, como /verse Salmo 23.
verse-unknown = No encontré esa cita. Prueba con algo como «Salmo 23:1-4», o toca cómo te sientes.
verse-another = Otra
feeling-anxiety = Ansiedad
feeling-joy = Alegría
feeling-sadness = Tristeza
feeling-anger = Enojo
feeling-fear = Miedo
feeling-shame = Vergüenza
feeling-hope = Esperanza
feeling-peace = Paz
