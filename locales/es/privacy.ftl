privacy-text =
    Lo que guardo, y solo si estuviste de acuerdo: tus ajustes, nuestros últimos mensajes (30 días), tus peticiones de oración y una dirección de correo que me diste.

    A tus mensajes responde un modelo de lenguaje que trabaja para esta comunidad. No se usan para entrenar modelos. De tus palabras deduzco un ánimo para encontrar una respuesta que te venga bien.

    Para mantener el orden anoto por un día los números de tus últimos mensajes, sin sus palabras.

    En una crisis muestro números de ayuda con un procedimiento fijo; solo queda una cuenta sin nombres.
privacy-no-consents = Todavía no has dado tu acuerdo a nada.
privacy-consent-given = Diste tu acuerdo: { $what } ({ $date })
privacy-consent-refused = Dijiste que no: { $what } ({ $date })
privacy-withdraw = Parar: { $what }
privacy-withdrawn = Retirado. Vale desde ahora.
privacy-export = Exportar
privacy-delete = Borrar
privacy-policy = Política de privacidad
purpose-chat = hablar con una inteligencia artificial
purpose-history = recordar nuestros últimos mensajes
purpose-share-prayer = compartir peticiones con el equipo
purpose-email = confirmaciones por correo
purpose-daily = una palabra de aliento al día
purpose-check-in = preguntarte al día siguiente
purpose-safety-plan = guardar tu plan de seguridad
purpose-short-chat = charla con IA
purpose-short-history = recordar
purpose-short-share-prayer = compartir
purpose-short-email = correo
purpose-short-daily = palabra diaria
purpose-short-check-in = día siguiente
purpose-short-safety-plan = plan

export-wait = Acabo de enviarte tus datos. Puedes pedirlos otra vez en diez minutos.
export-nothing = No tengo nada guardado sobre ti.
export-title = Todo lo guardado sobre ti
export-intro = Este archivo contiene cada registro que este bot guarda sobre ti, palabra por palabra. Las horas son segundos desde el 1 de enero de 1970, UTC.
export-caption = Todo lo guardado sobre ti: una página para leer, y lo mismo como JSON.
export-kind-profile = Tus ajustes y acuerdos
export-kind-session = Nuestra charla y su estado
export-kind-consent = Tus respuestas a las preguntas de acuerdo
export-kind-prayer = Tus peticiones de oración
export-kind-feedback = Tus opiniones
export-kind-post = Lo que guarda el grupo del equipo
export-kind-audit = Qué se hizo con tus datos
export-kind-other = Otros

delete-text =
    Esto borra todo lo que guardo sobre ti: ajustes, nuestra charla, tus peticiones, sus mensajes en el grupo, tu correo y lo que espera ser enviado.

    Lo que no puedo quitar: los mensajes en tu propio teléfono, el correo ya enviado y lo que otras personas ya leyeron. Los mensajes del grupo de más de 48 horas se vacían en lugar de quitarse.

    ¿Lo borro todo? Esta pregunta vale diez minutos.
delete-no = No, conservar todo
delete-yes = Borrar todo
delete-done = Hecho. { $records ->
    [one] Se borró un registro.
   *[other] Se borraron { $records } registros.
} { $posts ->
    [0] { "" }
    [one] Se está quitando un mensaje del grupo.
   *[other] Se están quitando { $posts } mensajes del grupo.
} Si vuelves a escribir, empezamos de nuevo.
