// Lo que lee en español una persona en peligro. Español latinoamericano neutro, de tú: cercano, como habla quien acompaña,
// y entendido en todos los países. Sin género ("sin compañía", no "solo/a"), sin sermón, sin pedir promesas.

import type { CrisisTexts, ForWhom, UrgencyForWhom } from '../crisis-texts.ts';

const suicideAck: UrgencyForWhom = {
  self: {
    calm: 'Gracias por contármelo; parece más dolor del que nadie debería cargar sin compañía.',
    now: 'Gracias por contármelo; tu vida importa, y en este momento hace falta una persona a tu lado.',
  },
  other: {
    calm: 'Gracias por preocuparte por esa persona; haces bien en tomarlo en serio.',
    now: 'Haces bien en actuar; esa persona necesita compañía y ayuda ahora.',
  },
};

const suicideStep: UrgencyForWhom = {
  self: {
    calm: '¿Hay alguien de confianza a quien podrías contárselo hoy, tal como me lo contaste a mí?',
    now: 'Por favor, busca compañía ahora: ve con alguien o pide que venga. Aléjate de todo aquello con lo que podrías hacerte daño, o deja que alguien te lo guarde.',
  },
  other: {
    calm: 'Puedes preguntarle directamente si está pensando en el suicidio. Preguntar no le mete la idea. Escucha y mantente cerca.',
    now: 'Quédate a su lado si no corres peligro. Ayuda a alejar todo aquello con lo que podría hacerse daño, y escucha hasta que llegue la ayuda.',
  },
};

const suicideAsk: ForWhom = {
  self: 'Gracias por contarme lo pesado que está todo. Quiero preguntarte directamente, porque importa: ¿estás pensando en el suicidio? Puedes decirlo aquí tal como es.',
  other:
    'Lo que cuentas suena serio. ¿Puedo preguntarte directamente: crees que esa persona está pensando en el suicidio? Aunque solo sea la sensación de que algo anda mal, vale la pena decirlo.',
};

export const crisisEs: CrisisTexts = {
  reviewed: null,
  englishNote: 'El texto de ayuda en español todavía no está revisado; por eso va en inglés.',
  ack: {
    'suicide-passive': {
      self: {
        calm: 'Gracias por contármelo; parece que seguir adelante se te ha vuelto muy difícil.',
        now: suicideAck.self.now,
      },
      other: suicideAck.other,
    },
    'suicide-active': suicideAck,
    'suicide-plan': suicideAck,
    'suicide-imminent': suicideAck,
    'self-harm': {
      self: {
        calm: 'Gracias por contármelo; el dolor que hay detrás es real y merece cuidado.',
        now: 'Gracias por contármelo; por favor, deja que alguien te atienda ahora.',
      },
      other: {
        calm: 'Qué bueno que te diste cuenta y quieres ayudar.',
        now: 'Haces bien en actuar; esa persona necesita que alguien la atienda ahora.',
      },
    },
    violence: {
      self: {
        calm: 'Gracias por contármelo; lo que te están haciendo no es tu culpa.',
        now: 'Gracias por contármelo; no es tu culpa, y tu seguridad es lo primero.',
      },
      other: {
        calm: 'Gracias por hablar por esa persona; lo que le hacen no es su culpa.',
        now: 'Gracias por hablar por esa persona; su seguridad y la tuya son lo primero.',
      },
    },
    child: {
      self: {
        calm: 'Gracias por contármelo; no es tu culpa, y mereces estar a salvo.',
        now: 'Gracias por contármelo; no es tu culpa, y mereces ayuda ahora.',
      },
      other: {
        calm: 'Gracias por hablar; la seguridad de un niño o una niña es lo primero.',
        now: 'Haces bien en actuar; necesita ayuda ahora.',
      },
    },
    'harm-to-others': {
      self: {
        calm: 'Gracias por decirlo; de pensamientos así se puede hablar antes de que alguien salga lastimado.',
        now: 'Gracias por decirlo antes de que alguien salga lastimado; por favor, deja que alguien te ayude a parar ahora.',
      },
      other: {
        calm: 'Gracias por decirlo; haces bien en tomarlo en serio.',
        now: 'Haces bien en tomarlo en serio; por favor, primero ponte a salvo.',
      },
    },
    medical: {
      self: {
        calm: 'Gracias por contármelo; esto debería verlo personal médico.',
        now: 'Gracias por contármelo; esto necesita ayuda médica ahora mismo.',
      },
      other: {
        calm: 'Gracias por contármelo; a esa persona debería verla personal médico.',
        now: 'Haces bien en actuar; necesita ayuda médica ahora mismo.',
      },
    },
    'eating-disorder': {
      self: {
        calm: 'Gracias por contármelo; esta lucha con la comida y con tu cuerpo es dura, y hay ayuda.',
        now: 'Gracias por contármelo; tu cuerpo necesita atención ahora.',
      },
      other: {
        calm: 'Qué bueno que te diste cuenta; con ayuda, la gente sí mejora.',
        now: 'Haces bien en actuar; su cuerpo necesita atención ahora.',
      },
    },
    panic: {
      self: {
        calm: 'Da mucho miedo, y una ola así sí pasa.',
        now: 'Da mucho miedo, y no tienes que atravesarlo sin compañía.',
      },
      other: {
        calm: 'Qué bueno que estás ahí; una ola así sí pasa.',
        now: 'Qué bueno que estás ahí; tu voz tranquila ayuda.',
      },
    },
  },
  asked: 'Es bueno que busques ayuda. No tienes que explicar nada antes.',
  askedFirst: 'Sea cual sea tu respuesta, no tienes que cargar con esto sin compañía.',
  lead: {
    self: { calm: 'Aquí puedes hablar con una persona:', now: 'Por favor, llama ahora:' },
    other: { calm: 'Aquí te orientan para poder ayudar:', now: 'Por favor, llama ahora por esa persona:' },
  },
  emergencyRule:
    'Emergencias: el número de emergencias de tu país (112 en la Unión Europea y en la mayoría de los celulares, 911 en buena parte de América)',
  emergency: 'Emergencias',
  police: 'Policía',
  ambulance: 'Ambulancia',
  step: {
    'suicide-passive': suicideStep,
    'suicide-active': suicideStep,
    'suicide-plan': suicideStep,
    'suicide-imminent': suicideStep,
    'self-harm': {
      self: {
        calm: 'Cuando lleguen las ganas, esperar unos minutos cerca de alguien puede ayudar. ¿Hay alguien a quien podrías contárselo?',
        now: 'Si tienes una herida, deja que alguien la vea ahora. Aléjate de aquello con lo que podrías hacerte daño y quédate cerca de alguien.',
      },
      other: {
        calm: 'Escucha sin regañar, y ayúdale a encontrar con quién hablar.',
        now: 'Si tiene una herida, ayúdale a recibir atención. Quédate cerca y escucha sin regañar.',
      },
    },
    violence: {
      self: {
        calm: 'No tienes que decidir nada hoy. En la línea pueden pensarlo contigo.',
        now: 'Si puedes, ve a un lugar donde haya más gente.',
      },
      other: {
        calm: 'Créele, y deja que sea esa persona quien elija el siguiente paso.',
        now: 'Por favor, no te pongas en medio. Llama y quédate donde no corras peligro.',
      },
    },
    child: {
      self: {
        calm: 'Cuéntaselo también a una persona adulta de confianza: en tu escuela, en el centro de salud o en tu familia.',
        now: 'Si puedes, ve con una persona adulta de confianza o a un lugar donde haya más gente.',
      },
      other: {
        calm: 'No necesitas pruebas para llamar; ahí te dicen cuál es el siguiente paso.',
        now: 'Si no corres peligro, quédate a su lado hasta que llegue la ayuda.',
      },
    },
    'harm-to-others': {
      self: {
        calm: 'Hablar con alguien antes de que pase algo cuida a todos, también a ti.',
        now: 'Aléjate ahora de la persona y del lugar. Deja atrás todo con lo que podrías lastimar a alguien, y llama a alguien para que te acompañe.',
      },
      other: {
        calm: 'Si alguien puede estar en peligro, se puede avisar a la policía sin tener pruebas.',
        now: 'Ve a un lugar seguro, y avisa a quien esté en peligro si puedes hacerlo sin arriesgarte.',
      },
    },
    medical: {
      self: {
        calm: 'Si empeora, no esperes: llama al número de emergencias.',
        now: 'No esperes a ver si se pasa. Que alguien se quede contigo, y deja la puerta sin llave si puedes. Si tomaste algo, guarda el envase para el personal médico.',
      },
      other: {
        calm: 'Si empeora, no esperes: llama al número de emergencias.',
        now: 'No dejes a esa persona sin compañía. Haz lo que te digan por teléfono. Si tomó algo, guarda el envase para el personal médico.',
      },
    },
    'eating-disorder': {
      self: {
        calm: 'No hace falta estar peor para merecer ayuda. En un centro de salud, o con alguien de confianza, pueden acompañarte.',
        now: 'Si te desmayas, te duele el pecho o no retienes ni el agua, hoy mismo tiene que verte personal médico.',
      },
      other: {
        calm: 'Habla de cómo se siente, no de comida ni de peso, y ofrécele ir juntos al centro de salud.',
        now: 'Si se desmaya, le duele el pecho o no retiene ni el agua, hoy mismo tiene que verle personal médico.',
      },
    },
    panic: {
      self: {
        calm: 'Siente los pies en el suelo. Suelta el aire despacio, más lento de lo que lo tomas. Podemos hacerlo juntos. Si te duele el pecho o es la primera vez, busca atención médica ahora.',
        now: 'Siéntate y avísale a alguien que esté cerca. Si te duele el pecho o es la primera vez, busca atención médica ahora.',
      },
      other: {
        calm: 'Quédate cerca, habla despacio, y suelten el aire despacio al mismo tiempo.',
        now: 'Quédate cerca y habla despacio. Si le duele el pecho o es la primera vez, busquen atención médica ahora.',
      },
    },
  },
  clearChat:
    'Si alguien puede revisar tu teléfono: mantén presionado este chat en tu lista y toca Eliminar. Nada de aquí llega a nadie si tú no lo eliges.',
  close: {
    self: 'Soy una IA, no una persona, y sigo aquí. Puedes seguir escribiéndome.',
    other: 'Soy una IA, no una persona, y sigo aquí, también para ti.',
  },
  moreLines: 'Más líneas ({country}): {url}',
  findLine: 'Líneas en tu país: {url}',
  pickCountry: 'Toca tu país y te muestro sus números.',
  short: {
    self: 'Te leo, y sigo aquí. En la línea pueden acompañarte de una forma en que yo no puedo.',
    other: 'Te leo, y sigo aquí. Los números están a un toque.',
  },
  ask: {
    'suicide-passive': suicideAsk,
    'suicide-active': suicideAsk,
    'suicide-plan': suicideAsk,
    'suicide-imminent': suicideAsk,
    'self-harm': {
      self: 'Gracias por contármelo. ¿Puedo preguntarte directamente: te estás lastimando, o estás a punto de hacerlo? ¿Y estás pensando en el suicidio?',
      other:
        '¿Puedo preguntarte directamente: crees que se está lastimando, o que está pensando en el suicidio?',
    },
    violence: {
      self: 'Gracias por contármelo. ¿Puedo preguntarte directamente: alguien te está haciendo daño, o le tienes miedo a alguien?',
      other: '¿Puedo preguntarte directamente: alguien le está haciendo daño, o le tiene miedo a alguien?',
    },
    child: {
      self: 'Gracias por contármelo. ¿Puedo preguntarte directamente: alguien te está haciendo daño, o te hace algo que tú no quieres?',
      other: '¿Puedo preguntarte directamente: hay un niño o una niña en peligro, o a quien le hacen daño?',
    },
    'harm-to-others': {
      self: 'Gracias por tu sinceridad. ¿Puedo preguntarte directamente: estás pensando en lastimar a alguien?',
      other: '¿Puedo preguntarte directamente: crees que va a lastimar a alguien?',
    },
    medical: {
      self: '¿Puedo preguntarte directamente: tienes alguna herida, o tomaste algo que podría hacerte daño?',
      other: '¿Puedo preguntarte directamente: tiene alguna herida, o tomó algo que podría hacerle daño?',
    },
    'eating-disorder': {
      self: 'Gracias por contármelo. ¿Puedo preguntarte directamente: la comida, o el miedo por tu cuerpo, te está haciendo daño ahora? ¿Y hay también pensamientos de suicidio?',
      other: '¿Puedo preguntarte directamente: temes por su salud por la forma en que come?',
    },
    panic: {
      self: 'Eso da mucho miedo. ¿Estás a salvo donde estás ahora? ¿Y puedo preguntarte directamente: hay también pensamientos de suicidio?',
      other: 'Eso da mucho miedo. ¿Está a salvo donde está ahora?',
    },
  },
  hours: {
    always: '24 horas',
    open: 'abierto ahora',
    opensAt: 'abre a las {time}',
    opensOn: 'abre el {day} a las {time}',
    unknown: 'horario sin confirmar',
    free: 'gratis',
  },
  reach: {
    press: 'luego marca {key}',
    text: 'Mensaje de texto: {number}',
    textWord: 'Envía {word} por mensaje de texto al {number}',
    whatsapp: 'WhatsApp: {number}',
    chat: 'Chat: {url}',
    page: 'Página: {url}',
  },
  button: {
    showHelp: 'Muéstrame ayuda',
    showNumbers: 'Ver los números',
    copy: 'Copiar {number}',
    chat: 'Chatear con alguien',
    finder: 'Buscar una línea',
    country: 'Elegir mi país',
    otherCountry: 'Otro país',
    ground: 'Ayúdame a calmarme',
    breathe: 'Respirar contigo',
    plan: 'Plan de seguridad',
    continuePrayer: 'Seguir con mi petición',
    notNow: 'Ahora no',
    continuePlan: 'Seguir con mi plan',
    next: 'Siguiente',
    myPlan: 'Mi plan de seguridad',
    more: 'Más ayuda',
    how: 'Qué hago en una crisis',
    onCall: 'Persona de guardia',
  },
  country: {
    ask: '¿En qué país estás? Así puedo mostrarte números que funcionan ahí.',
    typeIt: 'Por favor, escribe el nombre de tu país.',
    noted: 'Gracias. Estos son números de {country}. Puedes cambiarlo en /settings.',
    unknown:
      'No encontré números para ese país. Si estás en peligro, llama por favor al número de emergencias de tu país. Hay líneas en https://findahelpline.com',
  },
  safeNow: {
    question: 'Te leo. ¿Estás a salvo en este momento?',
    yes: 'Sí, por ahora',
    no: 'No',
    afterYes: 'Qué bueno. Sigo aquí, y los números están a un toque. ¿Qué hizo que hoy fuera tan pesado?',
    afterNo:
      'Gracias por tu sinceridad. Por favor, llama ahora al número de emergencias, o pide a alguien cercano que llame. Ve adonde haya otra persona. Sigo aquí.',
  },
  followUp: {
    plan: 'Gracias por quedarte. ¿Puedo preguntarte con claridad: has hecho un plan para quitarte la vida?',
    means:
      'Gracias por responder con sinceridad. Lo que usarías, ¿lo tienes cerca ahora? ¿Y has pensado en un momento? Si es así, por favor aléjate de ello o deja que alguien se lo lleve.',
    person:
      '¿Quién podría estar contigo ahora, o contestar el teléfono? Puedes escribirle simplemente: «No estoy bien. ¿Te puedes quedar conmigo?»',
    grounding:
      '¿Bajamos el ritmo de este momento entre los dos? Puedo guiarte con cinco pasos cortos con los sentidos, o con unas respiraciones. Toca una opción, o simplemente sigue escribiendo.',
    stay: [
      'Sigo aquí. Soy una IA y no puedo sentarme a tu lado, pero en la línea hay personas que pueden hablar contigo ahora. ¿Les llamarías o les escribirías mientras seguimos aquí?',
      '¿Qué haría un poco más llevaderos los próximos diez minutos: alguien a tu lado, una voz en el teléfono?',
      'Puedes decir lo mismo las veces que haga falta. ¿Qué es lo que más pesa en este momento?',
    ],
    no: 'Gracias por decírmelo. Me alegra que puedas decirlo. Si se pone más oscuro, escríbeme o toca «Muéstrame ayuda», a cualquier hora. ¿Qué es lo que más te ha pesado?',
    thanks:
      'Hizo falta valor para decir todo esto. Los números quedan aquí para cuando los quieras. ¿Hay una cosa pequeña y buena que podrías hacer por ti en la próxima hora?',
    better:
      'Me alegra leerlo. No tienes que explicar nada. Si vuelve a ponerse oscuro, escríbeme o toca el botón de abajo, a cualquier hora. ¿Qué te ha ayudado un poco?',
    cannotCall:
      'No puedo llamar ni escribir a nadie: solo puedo responderte aquí. Puedes enviarle tú esta frase: «No estoy bien. Por favor, llámame o ven conmigo.»',
    somebody:
      'Bien. Por favor, ve adonde está, o llámale o escríbele ahora, antes que nada. Basta una frase: «No estoy bien. ¿Te puedes quedar conmigo?»',
    meansToo:
      'Te leo. Pregunto porque importa: ¿hay cerca de ti algo con lo que hayas pensado hacerte daño? Si es así, por favor aléjate de ello o deja que alguien se lo lleve.',
    again: [
      'Sigo aquí. ¿Hay alguien cerca, aunque sea detrás de una puerta? Por favor, toca o llama en voz alta. Después llama:',
      'Por favor, no esperes. Si te cuesta hablar, basta con decir: «Necesito ayuda.» Llama:',
    ],
    heard: {
      aboutCall:
        'Contesta una persona, a veces tras una espera o un menú. Pregunta cómo estás y escucha. Puedes quedarte en silencio, y puedes colgar cuando quieras. La mayoría de las líneas son gratis y no piden tu nombre; donde sé que una es gratis, lo dice. Algunas pueden enviar ayuda si en ese momento una vida corre peligro. ¿Probarías con una?',
      noBother:
        'No molestas a nadie, y estuvo bien escribir. Para esto estamos la gente de la línea y yo. ¿Qué es lo más difícil en este momento?',
      wantsToLive:
        'Hay algo en ti que quiere quedarse. Ayudemos a esa parte a pasar esta hora. ¿Quién podría estar contigo ahora, o contestar el teléfono?',
      police:
        'No. Soy un programa: no puedo llamar a la policía, a tu familia ni a nadie, y no se envía a nadie a buscarte. Si quieres que alguien venga, la llamada es tuya; puedo ayudarte a encontrar las palabras.',
      noAnswerAgain:
        'Entonces no esperes a una línea. Si hay peligro ahora, en emergencias sí contestan. Si no, una persona cercana vale igual: alguien de tu edificio, una amistad, un hospital, alguien de tu iglesia.',
      noAnswerUnsafe:
        'Entonces no esperes a una línea. Si hay peligro ahora, en emergencias sí contestan. Si no, puede ayudar alguien ajeno a todo esto con quien sientas seguridad: personal médico o de enfermería, alguien de la escuela, un hospital abierto de noche.',
      noAnswer:
        'Qué duro, con lo que cuesta pedir ayuda. A veces las líneas están llenas; no tiene que ver contigo. Aquí hay otro camino:',
      falseAlarm:
        'Gracias por aclararlo; entonces lo dejo ahí. Si alguna vez es distinto, la ayuda está aquí abajo.',
      goOn: '¿De qué te gustaría hablar?',
      meantAgain:
        'Palabras así siempre me las tomo en serio; por eso los números quedan aquí abajo. Si las dices de verdad, cuéntame, y lo miramos con calma. Si no, me alegra, y con gusto sigo escuchándote.',
      quietly:
        'Entonces no hables, y guarda el teléfono cuando se acerque. Si la línea tiene chat o mensajes, puedes escribir; «Ver los números» muestra cómo. En cuanto puedas, ve a donde haya más gente.',
      helpComes:
        'Qué bueno que la ayuda viene en camino. Quédate donde puedan encontrarte, con alguien a tu lado si se puede, y haz lo que te dijeron. Aquí estoy mientras esperas.',
      nothingSure:
        'Gracias por decírmelo. Te pregunto una vez más porque importa: ¿de verdad no tomaste nada, ni siquiera un poco? Si tomaste algo, llama por favor ahora al número o a un médico; el cuerpo puede tardar horas en mostrarlo.',
      nothingTaken:
        'Qué bueno leerlo. Si al final tomaste algo, aunque sea poco, llama por favor ahora al número o a un médico: el cuerpo puede tardar horas en mostrarlo. Y por lo demás, ¿cómo estás ahora?',
      secret:
        'Puedes romper esa promesa. Una vida pesa más que un secreto, y basta con contárselo a una persona que pueda ayudar. Puedes decirle: «Se lo conté a alguien porque quiero que vivas.»',
      where:
        'Entonces elige el país donde estás ahora mismo: tócalo, o escribe su nombre, y te muestro sus números.',
      back: 'Qué bueno que escribes otra vez. La última vez todo pesaba mucho. No tienes que hablar de eso; si sigue ahí, puedes.',
      seen: 'Soy un programa y no paso nada a tu familia, a tu iglesia, a la policía ni a nadie, salvo que tú lo permitas con un toque. Quien pueda abrir este teléfono puede leer este chat, y Telegram lo guarda como cualquier otro. En la mayoría de las líneas tampoco hace falta dar tu nombre.',
      here: 'Sí, aquí estoy.',
      machine:
        'Soy una inteligencia artificial, un programa, no una persona. Puedo quedarme aquí y responderte; no puedo oír tu voz ni ir adonde estás. En la línea hay personas que sí te oyen. ¿Probarías con una mientras seguimos escribiendo?',
      faith:
        'Este dolor no es un castigo, ni quiere decir que te falte fe. En la Biblia hubo personas que clamaron desde un lugar así de hondo, y fueron escuchadas. Es una pregunta para alguien de confianza, cuando pese un poco menos. ¿Quién podría estar contigo ahora?',
      blame:
        'Lo que te hacen está mal y no es culpa tuya. No tienes que perdonar, volver ni decidir nada para poder estar a salvo. En la línea lo saben, y pueden pensar contigo el siguiente paso.',
      callFear:
        'A mucha gente le da miedo esa llamada. Puedes empezar con una frase: «No estoy bien y no sé qué decir.» Si la línea tiene chat o mensajes, puedes escribir en vez de hablar; «Ver los números» muestra cómo. ¿Qué te sería más fácil?',
      doIt: 'Bien. Por favor, hazlo ahora, antes que nada. Después también estoy aquí.',
      told: 'Hizo falta valor, y estuvo bien. ¿Puede esa persona estar contigo las próximas horas, o tú con ella?',
      company:
        'Me alegra que ya no estés en esto sin compañía. Quédense cerca, y díselo tan claro como me lo dijiste a mí. Si el peligro crece, llamen al número de emergencias.',
      stop: 'Está bien, ya no pregunto más por ahora. Los números quedan aquí, y puedes escribirme a cualquier hora.',
      quiet: 'Aquí estoy. Escribe cuando quieras.',
      unreachable:
        'Si no puedes contactar con esa persona y temes por su vida, llama por favor ahora al número de emergencias y di dónde está. Alguien que viva cerca podría ir a ver.',
      goodbye: 'Antes de irte: ¿estás a salvo ahora y en las próximas horas?',
      adult:
        'Parece alguien a quien podrías contárselo. Puedes empezar así: «Me está pasando algo y necesito tu ayuda.» ¿Cuándo podrías decírselo?',
    },
    distance:
      'Por favor, pon distancia ahora entre tú y eso: vete a otra habitación, o dáselo a alguien que te lo guarde.',
    callAbove: 'Por favor, llama ahora al número de emergencias.',
    callLocal:
      'Por favor, llama al número de emergencias de tu país. Escribe el nombre de tu país y te muestro sus números.',
    noPlan: 'Me alegra que no haya un plan. Los pensamientos ya son bastante duros.',
    noMeans: 'Es bueno que haya distancia. Por favor, que siga así esta noche.',
    nobody: 'Entonces deja que las personas de la línea sean ese alguien; están para eso.',
    written: 'Gracias por escribirlo. Valía la pena decirlo.',
    talk: 'Hasta ahora has leído textos ya escritos. Si quieres, puedo leer lo que escribes y responderte, como IA. Para eso necesito tu sí:',
    unclear:
      'Aquí no hay palabras equivocadas. Pregunto porque importa: ¿hay pensamientos de quitarte la vida? «Sí», «no» o «no sé» está bien.',
    other:
      '¿Cómo está esa persona ahora? ¿Hay alguien con ella? Si temes por ella en este momento, llama por favor al número de emergencias.',
    otherSuicide:
      'Puedes decirle: «Me preocupas. ¿Estás pensando en el suicidio?» Y escuchar. No tienes que resolverlo, y en la línea también ayudan a quienes ayudan.',
    otherYou: '¿Y tú? Cargar con esto por alguien pesa. ¿Quién puede acompañarte?',
    violence: [
      '¿Puedes leer esto ahora sin que te vean? Si no, cierra este chat; aquí estaré más tarde.',
      'Nada de esto es culpa tuya, y no tienes que decidir nada esta noche. ¿Hay una persona de confianza que pueda saber lo que pasa?',
      'Si te sirve, ten a mano un teléfono, tus documentos y algo de dinero. En la línea pueden pensar contigo el siguiente paso, a tu ritmo.',
    ],
    child: [
      'Hizo falta valor para decirlo. ¿Estás a salvo donde estás ahora?',
      '¿Qué persona adulta te creería: alguien de tu familia, de tu escuela, del centro de salud?',
      'No es culpa tuya, te hayan dicho lo que te hayan dicho. Puedes llamar a la línea aunque tengas dudas.',
    ],
    medical: [
      '¿Pudiste llamar? Si no puedes hablar, pide a quien esté cerca que lo haga.',
      'Quédate donde alguien pueda llegar hasta ti. Haz lo que te diga la persona del teléfono.',
      'Sigo aquí. ¿Qué te está pasando en este momento?',
    ],
    harm: [
      '¿Ya estás lejos de esa persona? Si no, por favor vete primero a otro lugar; después seguimos hablando.',
      '¿Qué te llevó hasta este punto? Aquí puedes decirlo tal cual.',
      '¿Quién podría venir a estar contigo hasta que haya más calma? En la línea también atienden llamadas como esta.',
    ],
    eating: [
      'Gracias por quedarte. ¿Desde cuándo es así de duro, y lo sabe alguien?',
      '¿Hoy sentiste que te desmayabas, o no toleraste nada? Entonces debería verte hoy un médico.',
      'Mereces ayuda tal como estás. ¿Quién podría acompañarte al médico, o sentarse contigo en la próxima comida?',
    ],
    panic: [
      'Siente los pies en el suelo. Suelta el aire despacio, más lento de lo que lo tomas. Puedo guiarte: toca una opción abajo, o sigue escribiendo.',
      'Una ola así sube y luego baja. ¿Qué ves a tu alrededor? Nombra tres cosas.',
      '¿Quién podría sentarse contigo un rato? Puedes escribirle: «¿Te puedes quedar conmigo? No me siento bien.»',
    ],
  },
  steady: {
    lighter: 'Un poco más liviano',
    same: 'Igual',
    heavier: 'Más pesado',
    afterLighter: 'Bien. Puedes volver a esto cuando quieras. Quédate un momento en esa calma, o escríbeme.',
    afterSame:
      'Pasa a veces; hay olas que necesitan más tiempo. Otra ronda puede ayudar, o una voz humana: los números están aquí abajo.',
    again: 'Otra vez',
    hint: 'Toca «Siguiente» cuando quieras; también puedes escribir lo que notas.',
  },
  grounding: {
    intro: 'Volvamos a este lugar, un paso a la vez. No hay prisa.',
    steps: [
      'Mira a tu alrededor y nombra 5 cosas que ves.',
      'Ahora 4 cosas que puedes tocar. Toca una de ellas.',
      'Escucha 3 sonidos, cerca o lejos.',
      'Fíjate en 2 cosas que puedes oler.',
      'Y 1 cosa que puedes saborear, aunque sea un trago de agua.',
    ],
    end: 'Muy bien. ¿Cómo está ahora: un poco más liviano, igual o más pesado?',
  },
  breathing: {
    intro: 'Respiremos al mismo tiempo. Si contar te incomoda, solo suelta el aire despacio.',
    steps: [
      'Toma aire por la nariz mientras cuentas hasta 4.',
      'Sostenlo con suavidad mientras cuentas hasta 2.',
      'Suelta el aire por la boca mientras cuentas hasta 6.',
      'Otra vez, cuatro veces en total. Deja caer los hombros.',
    ],
    end: 'Bien. ¿Cómo se siente tu cuerpo ahora?',
  },
  plan: {
    intro:
      'Un plan de seguridad son siete respuestas cortas para los momentos difíciles, con tus palabras. Puedes saltarte cualquiera y parar cuando quieras.',
    steps: [
      {
        title: 'Señales de alerta',
        prompt:
          '¿Cómo notas que se está poniendo oscuro? Un pensamiento, un ánimo, un lugar, una hora del día.',
      },
      {
        title: 'Lo que puedo hacer por mi cuenta',
        prompt: '¿Qué te ha ayudado antes, aunque sea un poco: caminar, la música, el agua, la oración?',
      },
      {
        title: 'Personas y lugares que me distraen',
        prompt: '¿Adónde puedes ir, o con quién puedes estar, sin tener que hablar de esto?',
      },
      {
        title: 'Personas a quienes puedo pedir ayuda',
        prompt: '¿A quién podrías decirle «no estoy bien»? Escribe uno o dos nombres de pila.',
      },
      {
        title: 'Profesionales y líneas',
        prompt:
          '¿A qué profesional de salud, consejero o línea llamarías? Con «Ver los números», aquí abajo, encuentras líneas para anotar.',
      },
      {
        title: 'Hacer más seguro mi entorno',
        prompt:
          '¿Qué debería estar lejos de ti en una mala noche, y quién podría guardarlo? No hace falta que lo nombres aquí.',
      },
    ],
    closing: 'Una última pregunta, y la respuesta puede ser pequeña: ¿por qué vale la pena quedarte?',
    closingTitle: 'Por qué vale la pena quedarme',
    count: '{n} de {total}',
    skip: 'Saltar esta',
    finish: 'Terminar aquí',
    title: 'Mi plan de seguridad',
    skipped: '(en blanco)',
    nothing:
      'Está bien. No se anotó nada, así que no hay nada que guardar. Puedes empezar otra vez en /crisis.',
    tooLong:
      'Es más largo de lo que cabe aquí (hasta {max} caracteres). ¿Puedes decir lo esencial en una o dos frases?',
    wordsOnly: 'Aquí solo puedo leer palabras. Bastan unas pocas, o toca «Saltar esta».',
    useButtons: 'Por favor, toca uno de los dos botones: ¿guardo el plan o no?',
    prayerAside: 'Dejé aparte tu petición de oración; no se envió nada.',
    setAside:
      'Tu plan de seguridad estuvo abierto un buen rato, así que lo dejé aparte. Lo que escribiste sigue arriba en este chat. Puedes empezar otra vez en /crisis.',
    change: 'Escribirlo de nuevo',
    remove: 'Borrarlo',
    removed: 'Tu plan está borrado.',
    keepQuestion:
      '¿Guardo este plan aquí para que puedas abrirlo con un toque? Se guarda cifrado y puedes borrarlo cuando quieras.',
    keepYes: 'Guardarlo',
    keepNo: 'No guardarlo',
    kept: 'Está guardado. Lo encuentras en /crisis cuando lo necesites.',
    notKept: 'No se guardó. Puedes copiarlo de este chat o sacarle una foto.',
  },
  checkIn: {
    button: 'Escríbeme mañana',
    offer: '¿Quieres que te escriba una vez mañana para preguntarte cómo estás?',
    yes: 'Sí, escribe mañana',
    no: 'Ahora no',
    agreed: 'Bien. Te escribiré una vez mañana, y después ya no.',
    declined: 'Está bien. Puedes escribirme a cualquier hora.',
    stop: 'No escribas',
    stopped: 'De acuerdo, mañana no escribiré. Puedes escribirme a cualquier hora.',
    message:
      'Me pediste que te escribiera hoy. ¿Cómo estás ahora? Si todo sigue oscuro, toca «Ver los números», o solo cuéntame cómo fue la noche.',
  },
  onCall: {
    offer:
      'La persona de guardia de tu comunidad puede responderte aquí, a través de mí. No es un servicio de emergencias. Si aceptas, esto es exactamente lo que recibe:',
    yes: 'Sí, pásalo',
    withContact: 'Sí, con mi nombre',
    no: 'No, que quede aquí',
    post: 'Una persona a la que se le acaban de mostrar líneas de ayuda quiere saber de ti (n.º {id}). Responde a este mensaje y le paso tus palabras, durante las próximas 24 horas. No te digo quién es.',
    postContact:
      'Una persona a la que se le acaban de mostrar líneas de ayuda quiere saber de ti (n.º {id}): {name}. Toca el nombre para escribirle. O responde a este mensaje y le paso tus palabras, durante las próximas 24 horas.',
    passed:
      'Ya se lo pasé. No sé cuánto tardará en responder, así que, si empeora, llama por favor a un número: están en /crisis. Sigo aquí.',
    already: 'Ya lo tiene la persona de guardia. Sigo aquí, y los números están a un toque.',
    failed: 'No se pudo pasar en este momento. Llama por favor a un número: están en /crisis. Sigo aquí.',
    declined: 'No se pasó nada. Sigo aquí.',
    from: 'La persona de guardia escribe:',
    answerHint:
      'Para contestarle, responde a este mensaje. Paso exactamente lo que escribas en esa respuesta, y nada más.',
    answered: 'Ya se lo pasé.',
    tooLate: 'Esto ya está cerrado, así que no lo pasé. Si necesitas a alguien, toca «Ver los números».',
    relayed: 'Ya lo pasé.',
    notRelayed:
      'No lo pasé, porque algo en el texto podría hacer daño a una persona en peligro. Dilo por favor con otras palabras: sin culpa, sin hablar de métodos, sin pedirle que vuelva con quien le hace daño.',
    wordsOnly: 'Solo puedo pasar palabras.',
    closed: 'Esta petición está cerrada: pasaron más de 24 horas, o la persona la retiró.',
    fromPerson: 'La persona escribe (n.º {id}):',
  },
  more: {
    intro: 'Qué más puede ayudar ahora. Toca lo que quieras; aquí no se guarda nada si no lo dices.',
    how: 'Cómo funciona esto: cada mensaje pasa primero por reglas fijas. Si suena a peligro, muestro números que reunieron personas, y me quedo. Soy una IA, no una persona ni un servicio de emergencias. No se pasa nada a nadie si no lo permites con un toque. Solo se guarda un recuento sin nombres.',
    howLink: 'El protocolo completo: {url}',
  },
  group:
    'De esto hablo en privado: {link}\nSi alguien está en peligro ahora, llama por favor al número de emergencias de tu país (112 o 911). Líneas de cada país: https://findahelpline.com',
  prayer: {
    offer: 'Si quieres, hay una oración corta que puedes hacer tuya.',
    button: 'Una oración corta',
    intro: 'Palabras que puedes hacer tuyas, si te sirven:',
    text: 'Dios, este dolor es real, y tú no apartas la mirada. No estoy sin compañía, aunque así se sienta: tú estás cerca, y hay personas que contestan cuando llamo. Sostenme en esta hora, y dame esperanza para la que sigue. Amén.',
  },
};
