pray-consent =
    Antes de que escribas: ¿puedo guardar tu petición de oración?

    Puede decir algo de tu fe o de tu salud, por eso solo la guardo si estás de acuerdo. Lo que quede a medias se borra al cabo de un día; una petición terminada, medio año después de cerrarse. Quién más puede verla te lo pregunto después, cada vez.

    Puedes retirar tu sí cuando quieras en /privacy.
pray-consent-declined = Está bien. No guardo nada, y puedes orar por ello con tus palabras, estés donde estés. /pray vuelve a preguntar.
pray-prompt =
    ¿Por qué puede orar el equipo de oración? Escríbelo con tus palabras, hasta { $max } caracteres.

    Después te pregunto quién puede verlo y te muestro exactamente lo que leerán. Nada sale antes de que toques «Compartir». Deja fuera los apellidos, por favor, y cuenta de otras personas solo lo que ellas aceptarían.

    /cancel lo detiene.
pray-placeholder = Tu petición de oración
pray-too-long = Son { $count } caracteres; caben hasta { $max }. ¿Podrías acortarlo? No guardé ni envié nada.
pray-text-only = Aquí solo puedo leer texto. Escribe tu petición con palabras, por favor, o envía /cancel.
pray-no-words = No encontré palabras en eso. ¿Por qué podemos orar?

pray-visibility = ¿Quién puede verlo?
pray-visibility-private = Solo yo
pray-visibility-anonymous = Equipo, sin mi nombre
pray-visibility-first-name = Equipo, con mi nombre
pray-visibility-chosen = Elegiste: { $choice }.
pray-use-buttons = Elige con uno de los botones de arriba, por favor.
pray-use-buttons-again = Todavía no lo entendí. Toca uno de los botones, o /cancel para dejarlo. Tus palabras siguen aquí.
pray-use-buttons-exit = ¿Lo dejamos aquí? No se envió nada.
pray-exit = Dejarlo
pray-go-on = Seguir

pray-group = ¿Qué equipo puede orar por esto?
pray-email-question = ¿Quieres una breve confirmación por correo cuando haya llegado al equipo? El correo no llevará tu petición.
pray-email-yes = Sí, por correo
pray-email-no = No, gracias
pray-email-prompt = ¿A qué dirección? La uso solo para estas confirmaciones, y puedes desactivarlas en cada correo y en /settings.
pray-email-placeholder = nombre@example.org
pray-email-malformed = Eso no parece una dirección de correo. Revísala, por favor, o toca «No, gracias».
pray-email-check = ¿Escribo a { $address }?
pray-email-right = Sí, es correcta
pray-email-edit = Cambiarla
pray-email-limit = Hoy ya envié todos los códigos que puedo. Sigamos sin correo.
pray-code-prompt = Te envío un código de seis cifras a esa dirección. Escríbelo aquí, por favor. Vale durante 24 horas.
pray-code-placeholder = 123456
pray-code-wrong = Ese no es el código. { $left ->
    [one] Te queda un intento.
   *[other] Te quedan { $left } intentos.
}
pray-code-spent = Era el último intento. Sigamos sin correo; puedes configurarlo más adelante.
pray-code-later = Sin correo
pray-code-change = Otra dirección
pray-code-right = Gracias, tu dirección está confirmada.

pray-preview = Esto es exactamente lo que verá el equipo:
pray-preview-private = Esto se queda contigo. Nadie más lo verá:
pray-hint-others = Quizá nombra a otras personas. Comparte su nombre o su salud solo si ellas estarían de acuerdo, por favor.
pray-hint-contact = Parece contener un teléfono, una dirección o un enlace. El equipo no lo necesita para orar.
pray-hint-harsh = Algunas de estas palabras podrían herir a quien las lea. Si quieres, dilo de otra forma con «{ pray-edit }».
pray-hint-mask = Ocultar contactos
pray-hint-initials = Solo iniciales
pray-urgent = Marcar urgente
pray-not-urgent = No es urgente
pray-share = Compartir
pray-keep = Guardar
pray-edit = Editar
pray-cancel = Cancelar
pray-edit-prompt = Escríbelo otra vez como quieras que se lea.
pray-shared =
    Tu petición va camino al equipo de oración (n.º { $id }). Te diré cuando hayan orado.

    Puedes retirarla en cualquier momento.
pray-arrived = Tu petición (n.º { $id }) ya está con el equipo de oración.
pray-waits = Ahora mismo no puedo llegar al grupo del equipo de oración. Tu petición (n.º { $id }) está guardada y la publicaré en cuanto pueda.
pray-uncertain = No puedo saber si tu petición (n.º { $id }) llegó al equipo de oración. Quien administra el bot lo está revisando, para que no aparezca dos veces.
pray-lost = El { $day } algo se estropeó de nuestro lado y se perdió lo guardado en esos minutos. Puede que ahí estuviera una petición de oración que compartiste, y no sé si el equipo llegó a verla. Lo siento. Si todavía quieres que oren por ella, vuelve a compartirla con /pray.
pray-kept = La guardé para ti (n.º { $id }). La encuentras en /myprayers.
pray-no-team = Tu petición está guardada (n.º { $id }). Ahora mismo no puedo llegar al grupo del equipo; la publicaré en cuanto pueda.
pray-limit = Ya son cinco peticiones en un día, y no puedo recibir más. Vuelve mañana con la próxima, por favor. Si no puede esperar, /crisis muestra personas con las que puedes hablar ahora.
pray-cancelled = De acuerdo. No se envió nada y no guardé tus palabras.
pray-crisis-question =
    Tus palabras siguen aquí. Como me preocupo por ti, no las publicaré en el grupo.

    ¿Qué prefieres?
pray-crisis-on-call = A la persona de guardia
pray-crisis-keep = Guardar solo para mí
pray-crisis-passed = Le pasé tus palabras a la persona de guardia (n.º { $id }). No es un servicio de emergencias. Si estás en peligro ahora, llama por favor a uno de los números de arriba.
pray-withdraw = Retirar

myprayers-none = No tienes peticiones de oración aquí. Con /pray empiezas una.
myprayers-title = Tus peticiones de oración:
myprayers-line = { $id }: { $status }
myprayers-status-kept = solo para ti
myprayers-status-queued = en camino
myprayers-status-posted = con el equipo, { $count ->
    [0] nadie ha tocado todavía
    [one] una persona está orando
   *[other] { $count } personas están orando
}
myprayers-status-uncertain = la revisa quien administra el bot
myprayers-status-held = con la persona de guardia
myprayers-status-withdrawn = retirada
myprayers-status-answered = respondida
myprayers-status-closed = cerrada
myprayers-open = { $id }
prayer-detail =
    N.º { $id }, { $status }

    { $text }
prayer-withdraw-sure = ¿Retirar esta petición? Si está en el grupo, se quita de allí.
prayer-withdraw-sure-kept = ¿Eliminar esta petición? Nadie más que tú la ha visto.
prayer-withdraw-sure-held = ¿Retirarla? Se quita lo que le pasé a la persona de guardia.
prayer-withdraw-yes = Sí, retirarla
prayer-withdraw-no = No, dejarla
prayer-withdrawn = Retirada. La estoy quitando del grupo.
prayer-withdrawn-kept = Eliminada.
prayer-withdrawn-held = Retirada. La estoy quitando del chat de guardia.
prayer-withdrawn-unsure = Retirada. No sé si había llegado al grupo. Si llegó, se quitará de allí; el operador lo sabe.
prayer-gone = Ya no encuentro esa petición.
prayer-edited = Tu petición (n.º { $id }) sigue como la compartiste; editar aquí el mensaje no cambia lo que lee el equipo. Puedes retirarla o, cuando esté con el equipo, enviar novedades.
prayed-notice = { $count ->
    [one] Una persona oró por tu petición (n.º { $id }).
   *[other] { $count } personas oraron por tu petición (n.º { $id }).
}
prayer-not-removed = Telegram no me deja quitar del grupo la petición n.º { $id }. Le pedí a quien administra el bot que lo haga a mano.
prayer-how-is-it = Hace una semana pediste oración (n.º { $id }). ¿Cómo va todo? No tienes que responder.
prayer-update = Contar novedades
prayer-answered = Fue respondida
prayer-answered-question = Me alegra saberlo. ¿Quieres contárselo al equipo en pocas palabras? Tú decides.
prayer-answered-thank = Escribir al equipo
prayer-answered-quiet = Solo marcarla
prayer-answered-done = Marcada como respondida. El equipo ve eso y nada más.
add-prompt-update = ¿Qué quieres contarle al equipo? Antes lo verás tal como lo leerán.
add-prompt-answered = ¿Qué quieres contarle al equipo? Antes lo verás tal como lo leerán.
add-prompt-answer = ¿Qué quieres responder? El equipo lo leerá debajo de tu petición, sin tu nombre.
add-cancelled = De acuerdo, no se envió nada.
add-done = En camino al equipo.
add-wait = Tus últimas palabras al equipo todavía van en camino. Inténtalo otra vez en unos minutos, por favor.
add-gone = Esta petición ya no está con el equipo.
prayer-end = Retirarla
prayer-expired = Tu petición n.º { $id } lleva un mes con el equipo, así que la cerré. Si quieres que oren otra vez, empieza una nueva con /pray.
prayer-closed-by-operator = Quien administra el equipo de oración quitó tu petición (n.º { $id }) del grupo. Si tienes alguna pregunta, habla por favor con alguien de la comunidad.
prayer-relay-on = Palabras del equipo: sí
prayer-relay-off = Palabras del equipo: no
prayer-relay-now-on = Si tu comunidad permite pasar palabras y alguien del equipo te escribe, te llegará aquí. No sabrán quién eres.
prayer-relay-now-off = No te pasaré nada.
on-call-post =
    Alguien pidió hablar con la persona de guardia (n.º { $id }). Antes le mostré líneas de ayuda.

    Sus palabras:
    { $text }
on-call-unreachable = No pude llegar a la persona de guardia. Por favor, no la esperes. /crisis muestra quién puede ayudarte ahora mismo.
pray-open-already = Tu petición de oración ya está abierta. Sigue donde estabas, o envía /cancel para dejarla.
