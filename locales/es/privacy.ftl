privacy-text =
    Lo que guardo, y solo si estuviste de acuerdo: tus ajustes, nuestros últimos mensajes (30 días), tus peticiones de oración y una dirección de correo que me diste.

    A tus mensajes responde un programa que trabaja para esta comunidad: un modelo de lenguaje, donde lo hay. No se usan para entrenar modelos. De tus palabras deduzco un ánimo para encontrar una respuesta que te venga bien.

    Para mantener el orden anoto por un día los números de tus últimos mensajes, sin sus palabras.

    En una crisis muestro números de ayuda con un procedimiento fijo; solo queda una cuenta sin nombres.
privacy-no-consents = Todavía no has dado tu acuerdo a nada.
privacy-consent-given = Diste tu acuerdo: { $what } ({ $date })
privacy-consent-refused = Dijiste que no: { $what } ({ $date })
privacy-withdraw = Parar: { $what }
privacy-take-back = Mis acuerdos
privacy-consents = Lo que respondiste, y cómo retirar un sí. Vale desde ese momento.
withdrawn-chat = Retirado. Ninguna IA te responde hasta que vuelvas a aceptar; nuestros últimos mensajes se borraron.
withdrawn-history = Retirado. Nuestros últimos mensajes se borraron.
withdrawn-prayer = Retirado. Lo que escribiste como petición se borró, y lo compartido se está quitando del grupo.
withdrawn-share-prayer = Retirado. Tus peticiones se están quitando del grupo.
withdrawn-email = Retirado. Tu dirección se borró.
withdrawn-daily = Retirado. No habrá más palabras diarias.
withdrawn-news = Retirado. No habrá más noticias de la comunidad.
withdrawn-check-in = Retirado. No escribiré por mi cuenta.
withdrawn-safety-plan = Retirado. Tu plan se borró.
policy-notice =
    Mi política de privacidad cambia el { $date }. Puedes leer la nueva con /privacy.

    Si prefieres que no, puedes retirar tus acuerdos o borrarlo todo. Hasta entonces nada cambia.
policy-fine-button = Está bien
policy-out-button = Ver mis opciones
policy-fine = Gracias.
inactive-notice = Hace más o menos un año que no hablamos. El { $date } borraré todo lo que guardo sobre ti. Si quieres conservarlo, solo escríbeme antes.
privacy-export = Exportar
privacy-delete = Borrar
privacy-policy = Política de privacidad
purpose-chat = hablar con una inteligencia artificial
purpose-history = recordar nuestros últimos mensajes
purpose-prayer = guardar tus peticiones de oración
purpose-share-prayer = compartir peticiones con el equipo
purpose-email = confirmaciones por correo
purpose-daily = una palabra de ánimo al día
purpose-news = noticias de la comunidad
purpose-check-in = preguntarte al día siguiente
purpose-safety-plan = guardar tu plan de seguridad
purpose-short-chat = charla con IA
purpose-short-history = recordar
purpose-short-prayer = guardar oraciones
purpose-short-share-prayer = compartir
purpose-short-email = correo
purpose-short-daily = palabra diaria
purpose-short-news = noticias
purpose-short-check-in = día siguiente
purpose-short-safety-plan = plan


delete-text =
    Esto borra todo lo que guardo sobre ti: ajustes, nuestra charla, tus peticiones, sus mensajes en el grupo, tu correo y lo que espera ser enviado.

    Lo que no puedo quitar: los mensajes en tu propio teléfono, el correo ya enviado y lo que otras personas ya leyeron. Los mensajes del grupo de más de 48 horas se vacían en lugar de quitarse.

    ¿Lo borro todo? Esta pregunta vale diez minutos.
delete-no = No, conservar todo
delete-yes = Borrar todo
delete-nothing = No tengo nada guardado sobre ti. Si escribes de nuevo, empezamos de cero.
delete-begun = He empezado, y desde ahora no guardo nada nuevo. Una parte de mi sistema no responde en este momento, así que termino lo demás por mi cuenta, pocos minutos después de que vuelva a responder. No tienes que hacer nada; /delete muestra si queda algo.
delete-done = Hecho. { $records ->
    [one] Se borró un registro.
   *[other] Se borraron { $records } registros.
}{ $posts ->
    [0] { "" }
    [one] { " " }Se está quitando un mensaje del grupo.
   *[other] { " " }Se están quitando { $posts } mensajes del grupo.
} Si vuelves a escribir, empezamos de nuevo.

plan-consent = Mientras lo escribimos guardo tus respuestas, un día como mucho. Al final decides si guardo el plan. ¿Te parece bien?
plan-consent-yes = Sí, empezar
plan-consent-no-done = Está bien. Los números siguen aquí, y yo también.
