-brand = Emmaus

start-text =
    Soy { -brand }, un acompañante de inteligencia artificial. No soy una persona.

    Escríbeme lo que llevas en el corazón. Te leo, te respondo y busco una palabra de la Escritura que te venga bien. Si quieres, el equipo de oración también puede orar por ti.

    No soy un servicio de emergencias. Si tú o alguien cercano puede estar en peligro, toca «Ayuda ahora» o envía /crisis, a cualquier hora.

    No guardo nada de lo que escribes si tú no lo permites. Puede no ser adecuado para algunos menores.
start-text-community =
    Soy { -brand }, un acompañante de inteligencia artificial de { $community }. No soy una persona.

    Escríbeme lo que llevas en el corazón. Te leo, te respondo y busco una palabra de la Escritura que te venga bien. Si quieres, el equipo de oración también puede orar por ti.

    No soy un servicio de emergencias. Si tú o alguien cercano puede estar en peligro, toca «Ayuda ahora» o envía /crisis, a cualquier hora.

    No guardo nada de lo que escribes si tú no lo permites. Puede no ser adecuado para algunos menores.
start-talk = Hablar conmigo
start-pray = Pedir oración
start-help-now = Ayuda ahora
start-privacy = Privacidad
start-again = Ya nos conocemos, y no se ha borrado nada. Escríbeme cuando quieras.
start-in-flow = Estábamos en medio de algo. ¿Seguimos o empezamos de nuevo?
start-continue = Seguir
start-over = Empezar de nuevo

consent-text =
    Antes de responderte necesito tu sí: lo que escribes es tuyo, y puede decir algo de tu fe o de tu salud.

    Soy una inteligencia artificial: para responderte, un programa que trabaja para esta comunidad lee tu mensaje (un modelo de lenguaje, donde lo hay). Solo lo hago si estás de acuerdo.

    No guardo nada de nuestra charla si no lo permites aparte. Puedes retirar tu sí cuando quieras en /privacy.
consent-agree = De acuerdo
consent-not-now = Ahora no
consent-agreed = Dijiste que sí.
consent-thanks = Gracias. Aquí estoy. ¿Qué llevas en el corazón?
consent-declined =
    Está bien. No responderé a tus mensajes como inteligencia artificial.

    Puedes seguir usando /verse para recibir una palabra de la Escritura, /pray para llegar al equipo de oración y /crisis para encontrar a quien puede ayudarte ahora mismo.
consent-already = Ya diste tu sí a eso. Escríbeme sin más.

history-text =
    ¿Puedo guardar nuestros últimos mensajes hasta 30 días, para que no tengas que contarme todo dos veces?

    Con /forget se borran cuando quieras.
history-yes = Sí, recuerda
history-no = No, gracias
history-yes-done = De acuerdo, recordaré nuestros últimos mensajes. Con /forget se borran.
history-no-done = De acuerdo. Responderé a cada mensaje sin recordar los anteriores.

ai-notice = Un recordatorio: soy una inteligencia artificial, un programa de computadora y no un ser humano. No puedo sentir emociones humanas.

command-pray = Pedir oración al equipo
command-myprayers = Tus peticiones de oración
command-verse = Una palabra de la Escritura
command-crisis = Personas que pueden ayudar ahora
command-settings = Idioma, país, recordatorios
command-privacy = Qué se guarda, exportar, borrar
command-forget = Borrar lo que recuerdo
command-help = Qué puedo hacer
command-cancel = Dejar lo que estamos haciendo
bot-name = { -brand }
bot-description = Un acompañante de inteligencia artificial, no una persona. Escribe cómo estás; te leo y busco una palabra de la Escritura que te venga bien. El equipo de oración puede orar por ti. No es un servicio de emergencias: /crisis muestra a quién acudir ahora. No guardo nada que no permitas.
bot-short-description = Una IA que te escucha, con la Escritura. La oración la hacen personas. No es un servicio de emergencias.
