chat-away = Estuve fuera un rato y no pude responderte a tiempo. Ya estoy aquí. Si todavía te pesa, escríbeme otra vez y te respondo.
chat-offline-once = El acompañante completo no está disponible aquí, así que respondo de forma más sencilla.
chat-offline-slow = Encontrar una respuesta más completa tardaba demasiado, así que respondí de forma más sencilla.
chat-offline-busy = Ahora no puedo contactar al acompañante completo, así que respondí de forma más sencilla.
chat-offline-words = No encontré buenas palabras para una respuesta más completa, así que respondí de forma más sencilla.
chat-slow-down = Escribes más rápido de lo que puedo responder. Lo he leído; dame un minuto y sigue escribiendo. /crisis siempre funciona.
chat-daily-limit = Hoy hemos hablado mucho y llegué a lo que puedo responder en un día. Desde las { $time } ({ $zone }) podré escucharte bien otra vez. ¿Hay alguien de confianza a quien puedas llamar o visitar mientras tanto? /pray y /crisis funcionan como siempre, y si me escribes te dejaré una buena palabra.
chat-text-only = Solo puedo leer texto. ¿Me cuentas en pocas palabras lo que querías compartir?
chat-empty = Solo me llegó un mensaje vacío. Si quieres, dime en una o dos palabras cómo estás.
chat-verse-context = Leer alrededor
chat-feedback = Opinar
chat-feedback-question = ¿Qué tal te vino esta respuesta?
chat-feedback-good = Me ayudó
chat-feedback-bad = No me ayudó
chat-feedback-report = Avisar
chat-feedback-thanks = Gracias, anotado.

help-text =
    Lo que puedo hacer:

    Escribe sin más y te respondo.
    /pray: pedir oración al equipo
    /myprayers: tus peticiones
    /verse: una palabra de la Escritura
    /crisis: personas que pueden ayudar ahora
    /settings: idioma, país, recordatorios
    /daily: un versículo cada día
    /news: avisos de la comunidad
    /privacy: qué se guarda; /export, /delete
    /forget: borrar lo que recuerdo
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
error-storage-freed = Sigo sin poder usar mi memoria, así que no puedo responder a lo que escribiste. Por favor, escríbelo de nuevo más tarde. Si estás en peligro, dilo o toca el botón: la ayuda funciona también ahora.
error-takes-longer = Algo que necesito no responde ahora mismo. Lo intento otra vez por mi cuenta, no hace falta que lo envíes dos veces. Si en unos minutos no pasa nada, inténtalo de nuevo, por favor.
error-retry = Intentar otra vez
back = Volver

forget-question = Puedo borrar de mi memoria todo lo que me contaste aquí. ¿Lo hago?
forget-yes = Sí, bórralo
forget-no = No, guárdalo
forget-kept = De acuerdo, lo guardo.
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
verse-no-match = No conozco un pasaje para esa palabra y no quiero adivinar. ¿Cómo te sientes? O envía una referencia, como /verse Salmo 23.
verse-another = Otra
feeling-anxiety = Ansiedad
feeling-joy = Alegría
feeling-sadness = Tristeza
feeling-anger = Enojo
feeling-fear = Miedo
feeling-shame = Vergüenza
feeling-hope = Esperanza
feeling-peace = Paz
