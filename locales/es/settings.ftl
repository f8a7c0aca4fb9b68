settings-title = Ajustes
settings-language = Idioma: { $value }
settings-country = País para las líneas de ayuda: { $value }
settings-history = Recordar nuestra charla: { $value }
settings-notices = Avisos cuando oran: { $value }
settings-mail = Correo: { $value }
settings-on = sí
settings-off = no
settings-not-set = sin elegir
settings-button-language = Idioma
settings-button-country = País
settings-button-history = Recordar
settings-button-notices = Avisos de oración
settings-button-mail-off = Parar el correo
settings-saved = Guardado.
settings-after-consent = Primero escríbeme y da tu acuerdo; después se puede ajustar.
settings-daily = Palabra diaria: { $value }
settings-daily-on = a las { $hour } ({ $zone })
settings-daily-paused = en pausa ({ $hour }, { $zone })
settings-button-daily = Palabra diaria
daily-text =
    Una vez al día, a la hora que elijas, puedo enviarte una breve palabra de ánimo con un versículo.

    Si me dejas recordar nuestra charla, irá con lo que sentiste en la semana; si no, será una palabra serena o la que tú elijas. Para eso guardo tu hora y tu zona horaria. Con un toque se detiene cuando quieras.
daily-yes = Sí, envíamela
daily-no = No, gracias
daily-declined = De acuerdo, ninguna. Puedes pedirla más adelante en /settings.
daily-hour = ¿A qué hora del día?
daily-zone = ¿Cuál es tu reloj?
daily-other-place = Otro lugar
daily-city = ¿En qué ciudad estás? Vale una más grande cercana. También puedes escribir una diferencia como +2, o simplemente la hora de tu reloj.
daily-city-placeholder = Ciudad, +2 o la hora de ahora
daily-city-unknown = No conozco ese lugar. Prueba con la capital o una ciudad más grande, una diferencia como -5 o la hora de tu reloj, como 21:30.
daily-state = Recibirás una palabra cada día hacia las { $hour } ({ $zone }).
daily-state-paused = La palabra diaria está en pausa. Tu hora era { $hour } ({ $zone }).
daily-about = Va con: { $about }
daily-about-week = Cómo fue mi semana
daily-about-question = ¿Con qué deben ir las palabras?
daily-change-hour = Cambiar la hora
daily-change-place = Cambiar el lugar
daily-change-about = Con qué va
daily-pause = Pausar
daily-resume = Continuar
daily-stop = Detener
daily-again = Empezar de nuevo
daily-paused = En pausa.
daily-resumed = Continúan.
daily-stopped = Detenida. Ya no llegará ninguna palabra diaria.
daily-still = Te he enviado una palabra varios días y no quiero ser una carga. ¿Sigo? Si no sé de ti, me quedaré en silencio.
daily-keep = Sí, sigue
daily-young = Por tu edad no envío palabras diarias. Puedes pedir una cuando quieras con /verse.
news-text =
    De vez en cuando, quienes llevan esto quizá quieran contarte algo: un culto, un encuentro, un cambio aquí. ¿Puedo hacértelo llegar?

    Solo anoto tu sí. Cada mensaje lleva un botón para terminarlo.
news-yes = Sí, cuéntame
news-no = No, gracias
news-on = De vez en cuando recibes aquí noticias de la comunidad.
news-stop = No más noticias
news-declined = De acuerdo, sin noticias. /news vuelve a preguntar.
news-not-young = Las noticias de la comunidad son aquí para personas adultas.
news-from = Noticias de { $community }
news-from-us = Noticias de la comunidad
