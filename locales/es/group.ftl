post-title = Petición de oración
post-title-urgent = Petición de oración urgente
post-from = De { $name }
post-anonymous = De alguien de nuestra comunidad
post-withdrawn = Esta petición fue retirada.
post-closed = Esta petición está cerrada. Gracias por orar.
post-answered = Respondida. Gracias por orar.
post-praying = Estoy orando · { $count }
post-praying-for = { $number }: orando · { $count }
post-follow-up = Yo le doy seguimiento
post-followed-up = Con seguimiento
post-follow-up-one = Dar seguimiento a una
post-follow-up-number = Seguimiento a la { $number }
post-flag = Avisar
post-flag-one = Avisar de una
post-flag-number = Avisar de la { $number }
post-flagged = Esta petición se ocultó y se avisó a quien administra el bot.
post-digest-title = { $count ->
    [one] Una petición de oración
   *[other] { $count } peticiones de oración
}
post-added-update = Novedades sobre esta petición:
post-added-answered = Unas palabras de gratitud por esta petición:
post-added-answer = La persona que pidió oración responde:

group-toast-on = Gracias por orar.
group-toast-off = Retirado.
group-toast-flagged = Oculta. Se avisó a quien administra el bot.
group-toast-claimed = Gracias. El equipo ve que alguien le da seguimiento, no quién.
group-toast-released = Retirado.
group-toast-taken = Alguien ya le da seguimiento.
group-toast-claims-full = Esta semana ya asumiste { $count }, y es bastante. Deja esta a otra persona, por favor.
group-remind-unprayed = Nadie ha tocado todavía esta petición. Quizá tengas un minuto para ella hoy.
group-remind-claimed = A quien le da seguimiento: gracias. ¿Hay un próximo paso esta semana?

group-rules =
    Este grupo recibe a partir de ahora peticiones de oración.

    Lo que se pide aquí se queda aquí: por favor, no lo reenvíes, no lo fotografíes, no lo cuentes, y no intentes averiguar quién lo pidió.

    «Estoy orando» le dice a la persona que alguien oró, nunca quién. «Yo le doy seguimiento» le dice al equipo que alguien lo tiene presente. «Avisar» oculta una petición que no debería estar aquí y avisa a quien administra el bot.

    Solo leo mis botones, los comandos y las respuestas a las peticiones, no su conversación.
group-admin-warning = Soy administrador aquí, así que Telegram me muestra todos los mensajes. No lo necesito. Por favor, háganme miembro normal.
group-invited = Hola. Puedo traer peticiones de oración aquí. Ahora alguien que administra el bot debe enviar /bind con un código de /bindcode, que se pide en nuestro chat privado. Sin él, me voy en una hora.
group-stranger = Solo trabajo en los grupos de oración que preparó mi equipo, así que me voy.
group-bind-refused = Ese código no es válido, o no estás en la lista de quienes administran el bot. Envíame antes /bindcode en privado.
group-bind-public = Este grupo es público: cualquiera podría leer las peticiones y tocar los botones. Hazlo privado, por favor, y envía /bind otra vez.
group-bind-anonymous = No puedo ver quién eres mientras esté activado «Permanecer anónimo». Desactívalo un momento y envía /bind otra vez, por favor.
group-team-refused = Solo quien administra este bot puede cambiar cómo recibe el equipo las peticiones.
group-team =
    Las peticiones llegan: { $mode ->
        [hourly] una vez por hora
        [daily] una vez al día
       *[instant] enseguida
    }
    Horas de silencio: { $quiet }
    Zona horaria: { $timezone }
    Idioma: { $language }
    Respuestas que se pasan a la persona: { $relay ->
        [on] sí
       *[off] no
    }

    Para cambiarlo: /team mode instant, hourly o daily
    /team quiet 22-7 o /team quiet off
    /team timezone America/Bogota
    /team language es
    /team relay on u off
group-team-quiet-off = ninguna
group-team-unknown = No entendí eso. Envía /team para ver qué se puede ajustar.

relay-which = ¿Para qué petición son tus palabras?
relay-about = Número { $number }
relay-question =
    ¿Le paso tus palabras? La persona leerá:

    { $preview }
relay-preview = Alguien del equipo de oración escribe: { $text }
relay-answer = Responder una vez
relay-mute = No quiero más
relay-muted = De acuerdo, no te paso nada más sobre esta petición.
relay-answered-already = Ya respondiste una vez a cada mensaje. Si quieres decir algo más, usa «Contar novedades» en /myprayers.
relay-send = Pasar
relay-cancel = No
relay-sent = Se lo pasé.
relay-cancelled = No se pasó.
relay-stays = Esto se queda aquí en el grupo: lo que se escribe debajo de una petición no se pasa a la persona. Un administrador puede permitirlo con /team relay on.
relay-off = La persona no ha pedido recibir palabras del equipo, así que no puedo pasarlas. Tu oración cuenta igual.
relay-refused = No puedo pasar esto. Deja fuera teléfonos, direcciones y enlaces, por favor, y que no supere los { $max } caracteres.
relay-refused-danger = No puedo pasarlo tal como está, porque habla de hacer daño. Dilo con otras palabras, por favor. Si crees que alguien está en peligro, avisa a quien administra el bot o pide ayuda.
relay-not-yours = Solo puede decidirlo quien lo escribió.
relay-failed = No le llegó a la persona.

on-call-take = Me ocupo
on-call-taken = Alguien se ocupa
on-call-toast = Gracias. Responde al mensaje y le paso tus palabras.

bind-code = Tu código de un solo uso es { $code }. Envía esto en el grupo en los próximos 15 minutos: /bind { $code }
bind-not-operator = Solo quien administra este bot puede vincular un grupo.

operator-uncertain = Petición { $id }: no sé si llegó al grupo. Míralo allí, por favor. Si no está: npm run ops -- prayers requeue { $prayer }. Si está, no hay nada más que hacer: el primer toque lo aclara.
operator-addition-uncertain = Un añadido a la petición { $id } puede haber llegado al grupo o no. No lo enviaré otra vez.
operator-group-unreachable = Ya no puedo escribir en el grupo «{ $group }»: me quitaron o me silenciaron. Las peticiones esperan hasta que pueda.
operator-topic-gone = El tema de «{ $group }» ya no existe. Las peticiones van ahora al tema General.
operator-not-removed = La petición { $id } fue retirada, pero Telegram no me deja quitarla del grupo. Bórrala a mano, por favor.
operator-withdrawn-unsure = La petición { $id } fue retirada y no sé si había llegado al grupo. Mira allí, por favor; si la encuentras, bórrala a mano.
operator-on-call-unreachable = La petición { $id } era para el chat de guardia, pero no puedo escribir allí. Revisa ONCALL_CHAT_ID, por favor.
operator-flagged = Avisaron de la petición { $id } en «{ $group }» y quedó oculta.
operator-restore = Mostrarla otra vez
operator-close = Cerrarla
operator-restored = Se muestra otra vez.
operator-closed = Cerrada. Se lo dije a la persona.
group-name = Equipo de oración
