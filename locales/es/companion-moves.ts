// Answers to one sentence in the middle of a talk, in Spanish. Read aloud before changing.
// They answer what was said just now; they do not comfort in general, and they know no reason for anybody's pain.

import type { MoveTexts } from '../companion-texts.ts';

export const movesEs: MoveTexts = {
  'move.advice': [
    'Esas frases suelen decirse con cariño, y aun así pueden dejarte más a solas que antes.',
    'No tienes que estar de acuerdo con eso hoy.',
    'Muchas veces la gente dice algo así porque no soporta el silencio. El dolor sigue siendo tuyo.',
  ],
  'ask.advice': ['¿Qué te habría gustado escuchar?', '¿Qué habrías querido que te preguntaran?'],
  'move.regret': [
    'Son palabras duras para decírselas a uno mismo. Miras atrás con lo que sabes hoy, y aquel día no lo sabías.',
    'Un pesar así casi siempre nace de haber querido.',
    'El otro camino se ve fácil cuando la curva ya quedó atrás.',
  ],
  'ask.regret': ['¿Qué dirías ahora, si pudiera escucharse?', '¿Qué querías dar y ya no hubo tiempo?'],
  'move.secret': [
    'Entonces además lo llevas en secreto, y ese es un segundo peso.',
    'Aparentar normalidad todo el día con esto por dentro cansa mucho.',
    'O sea que casi nadie ve cómo estás de verdad.',
  ],
  'ask.secret': ['¿A quién podrías contárselo primero?', '¿Qué te frena a decirlo?'],
  'move.telling': [
    'Antes de una conversación así, las palabras parecen enormes. Pueden salir torpes y ser las correctas.',
    'Cuesta mostrarle a la gente que uno quiere dónde le duele.',
  ],
  'ask.telling': ['¿Cuál podría ser la primera frase?', '¿Qué temes ver en su cara?'],
  'move.tears': [
    'Pues que salgan. Las lágrimas no necesitan un motivo que convenza a nadie.',
    'Llorar no es derrumbarse. Así se hace un poco de sitio un corazón lleno.',
    'Aquí no hace falta secarse la cara.',
  ],
  'ask.tears': ['¿Cuándo empezó hoy?', '¿Hay alguien contigo cuando te pasa?'],
  'move.numb': [
    'Que no salga nada no dice nada de cuánto quieres. A menudo todo se queda en silencio al principio, para poder pasar el día.',
    'No sentir nada puede asustar. Muchas veces es lo que queda cuando fue demasiado.',
  ],
  'ask.numb': ['¿Cómo es ese silencio?', '¿Cuándo sentiste algo con claridad por última vez?'],
  'move.frozen': [
    'Quedarse sin palabras en un momento así no es debilidad. Es como mucha gente logra atravesarlo.',
    'A veces las palabras llegan horas después, camino a casa.',
  ],
  'ask.frozen': ['¿Qué te habría gustado decir?', '¿Qué hiciste después?'],
  'move.insulted': [
    'Una cosa así se queda mucho tiempo en el oído. Dice más de ese momento que de ti.',
    'No tendrías que haber escuchado eso.',
  ],
  'ask.insulted': ['¿Qué palabra se te quedó?', '¿Quién diría de ti algo muy distinto?'],
  'move.forgiving': [
    'No tienes que saberlo hoy. Lo que estuvo mal puede llamarse mal primero.',
    'Perdonar no se puede apurar, y nunca quiere decir que estuvo bien.',
  ],
  'ask.forgiving': [
    '¿Qué necesitarías antes de poder pensarlo siquiera?',
    '¿Qué quisieras que se entendiera de lo que te hizo?',
  ],
  'move.waiting': [
    'Esperar sin poder hacer nada también agota.',
    'Esos días no terminan, y cada vez que suena el teléfono se para el corazón.',
  ],
  'ask.waiting': ['¿Qué haces con las horas de en medio?', '¿Quién espera contigo?'],
  'move.why': [
    'No tengo respuesta para ese porqué, y no voy a inventarla.',
    'Esa pregunta puede quedarse aquí sin respuesta. Es tan antigua como la oración.',
  ],
  'ask.why': ['¿Cuándo te viene más esa pregunta?', '¿Qué cambiaría para ti si lo supieras?'],
  'move.unheard': [
    'Eso no puedo contestarlo yo en lugar de Dios. Puedes preguntarlo tan fuerte como los Salmos.',
    'Hablar y hablar y no oír nada de vuelta deja una soledad muy grande.',
  ],
  'ask.unheard': ['¿Qué fue lo último que pediste?', '¿En qué notarías que te escucharon?'],
  'move.once': [
    'Entonces hubo un tiempo distinto. Eso se puede extrañar como se extraña a una persona.',
    'No suena a algo que hayas elegido perder.',
  ],
  'ask.once': ['¿Qué era lo que más querías de aquello?', '¿Cuándo empezó a cambiar?'],
  'move.church': [
    'Que te fallen justo en el lugar que debía ser seguro cala hondo.',
    'Puedes decirlo aquí sin traicionar a nadie.',
  ],
  'ask.church': ['¿Qué pasó allí?', '¿Queda alguien de allí en quien confíes?'],
  'move.tired': [
    'Parece un cansancio que no se quita durmiendo una noche.',
    'Entonces hoy basta con hacer poco. Los platos pueden esperar.',
  ],
  'ask.tired': ['¿Qué es lo que más te quita fuerzas?', '¿Cuándo tuviste una hora solo para ti?'],
  'move.racing': [
    'Cuando todo llama a la vez, con una cosa basta. Lo demás puede hacer fila.',
    'Una cabeza así no obedece órdenes. No tienes que ganarle.',
  ],
  'ask.racing': ['¿Qué es lo que más ruido hace?', '¿Qué urge de verdad y qué solo lo parece?'],
  'move.crossroads': [
    'No voy a decirte qué hacer; tú sabes mucho más de esto que yo. Pero podemos mirarlo desde dos lados.',
    'No hace falta decidirlo todo de una vez.',
  ],
  'ask.crossroads': [
    '¿Qué caminos ves, también los que no te gustan?',
    '¿Qué le dirías a una buena amistad en tu lugar?',
  ],
  'move.far': [
    'Estar lejos justo cuando hacen falta manos parte a cualquiera en dos.',
    'Desde lejos, las imágenes de la cabeza no tienen quien las corrija.',
  ],
  'ask.far': ['¿Cómo se mantienen en contacto?', '¿Qué harías primero si estuvieras allí?'],
  'move.memory': [
    'Qué regalo haber recibido eso de alguien.',
    'Una persona así está en muchísimos momentos pequeños.',
    'Gracias por dejarme ver un poco de lo que había entre ustedes.',
  ],
  'ask.memory': ['¿Qué darías por volver a escuchar?', '¿Qué cosa pequeña te lo recuerda más?'],
  'move.long': ['Es mucho tiempo aguantando.', 'Tanto tiempo, y seguramente ya casi nadie pregunta.'],
  'ask.long': ['¿Cómo has llegado hasta aquí?', '¿Cómo era antes de eso?'],
  'move.long-glad': ['Después de tanta espera debe de saber distinto.', 'Hay mucha paciencia ahí detrás.'],
  'ask.long-glad': ['¿Quién siguió creyendo en eso todo este tiempo?', '¿Qué te mantuvo en pie?'],
  'move.others': [
    'Se puede sentir alegría por los demás y dolor por uno mismo en el mismo minuto. Una cosa no quita la otra.',
    'Verlo en todas partes hace más grande el hueco.',
  ],
  'ask.others': ['¿Qué es lo que más anhelas cuando los ves?', '¿Qué no ven ellos de tu vida?'],
  'move.silence': [
    'El silencio puede sonar más fuerte que una pelea.',
    'Un día se hace muy largo cuando nadie dice la primera palabra.',
  ],
  'ask.silence': [
    '¿Qué dirías si supieras que te van a escuchar?',
    '¿Cuál fue la última buena conversación que tuvieron?',
  ],
  'move.miss': [
    'Extrañar a alguien tiene sus horas, y llegan sin avisar.',
    'El hueco muestra cuánto lugar había.',
  ],
  'ask.miss': ['¿Cuándo es más fuerte?', '¿Qué le contarías de esta semana?'],
  'move.burden': [
    'Aquí no molestas. Y quienes te quieren seguramente prefieren saberlo.',
    'El problema de otro no hace más pequeño el tuyo.',
  ],
  'ask.burden': [
    '¿A quién le dolería saber que te lo guardaste?',
    '¿Qué pedirías si no fuera molestia para nadie?',
  ],
  'move.failed': [
    'Algo salió mal, y eso duele. No es todo lo que eres.',
    'Es una sentencia muy dura para vivir con ella.',
  ],
  'ask.failed': ['¿De quién es la voz que te dice eso?', '¿Cuánto te costó intentarlo?'],
  'move.relapse': [
    'Una recaída es un mal día en el camino, y no el final.',
    'Gracias por decirlo de frente. Esconderlo habría sido más fácil.',
  ],
  'ask.relapse': ['¿Qué estaba pasando antes?', '¿A quién podrías llamar antes de la próxima hora difícil?'],
  'people.relapse': [
    'Hay gente que conoce esto por dentro: un grupo de recuperación, un padrino o una madrina, un terapeuta de adicciones. Hoy basta con una llamada.',
    'Un médico o un consejero en adicciones lo ha oído muchas veces y no va a regañarte. Por favor, no lo enfrentes a solas.',
  ],
  'move.abortion': [
    'Gracias por confiarme eso. Aquí nadie te juzga.',
    'Algo así puede doler durante años sin una palabra, y aquí tiene lugar.',
  ],
  'ask.abortion': [
    '¿Qué te gustaría que se entendiera de aquel tiempo?',
    '¿Quién estuvo a tu lado entonces?',
  ],
  'people.abortion': [
    'Hay consejeras que escuchan después de un aborto sin empujarte a nada. También un pastor o un sacerdote de tu confianza puede oírlo en reserva.',
  ],
  'move.affair': [
    'Pesa mucho, y quizá lo acabas de decir por primera vez.',
    'Decirlo con honestidad es un comienzo. Lo que sigue no tiene que resolverse esta noche.',
  ],
  'ask.affair': ['¿Qué es lo que más temes?', '¿Cuál sería un paso honesto desde aquí?'],
  'move.comfort': [
    'Qué bueno que eso estuvo ahí, en medio de todo.',
    'Una persona en el momento justo puede cambiar el día entero.',
  ],
  'ask.comfort': ['¿Qué te dio ese momento?', '¿Qué fue lo mejor de ese rato?'],
  'move.loved': [
    'No hablo por Dios. Lo que la Escritura dice de él a quien pregunta eso es más tierno de lo que casi todos esperamos.',
    'Mucha gente buena ha pasado la noche en vela con esa pregunta.',
  ],
  'ask.loved': ['¿Qué te hace dudarlo hoy?', '¿Quién te enseñó a temer la respuesta?'],
  'move.again': ['Así que volvió.', 'Otra vez, entonces. Que se repita no lo hace más fácil.'],
  'ask.again': ['¿Qué pasó esta vez?', '¿Qué tiene de distinto esta vez?'],
  'recall.clause': [
    'Me contaste que {clause}.',
    'Lo tengo presente: escribiste que {clause}.',
    'La última vez que hablamos de esto escribiste que {clause}.',
  ],
  'echo.heavy': [
    '«{quote}». Quiero quedarme un momento con esa frase.',
    '«{quote}». Hay mucho en esas pocas palabras.',
    'Escribes: «{quote}». No quiero pasar de largo.',
    '«{quote}». Eso también forma parte.',
  ],
  'echo.glad': [
    '«{quote}». Eso también forma parte.',
    '«{quote}». Me gusta esa parte.',
    'Escribes: «{quote}». Qué bien.',
  ],
  'recall.thing': [
    '{When} escribiste sobre {thing}. ¿Cómo te fue?',
    '{When} tenías por delante {thing}. ¿Qué tal salió?',
  ],
  'recall.grief': [
    '{When} escribiste sobre la persona que perdiste. ¿Cómo han sido los días desde entonces?',
  ],
  'recall.illness': ['{When} escribiste sobre tu enfermedad. ¿Cómo va ahora?'],
  'recall.illness-other': [
    '{When} escribiste sobre la enfermedad en tu familia. ¿Cómo va hoy, y cómo estás tú?',
  ],
  'recall.work': ['{When} escribiste sobre tu trabajo. ¿Se ha movido algo desde entonces?'],
  'recall.money': ['{When} escribiste sobre la preocupación por el dinero. ¿Cómo está eso ahora?'],
  'recall.family': ['{When} escribiste sobre los problemas en casa. ¿Cómo están ahora entre ustedes?'],
  'recall.relationship': ['{When} escribiste sobre alguien muy cercano. ¿Cómo está tu corazón hoy?'],
  'recall.loneliness': ['{When} escribiste cuánta soledad había. ¿Ha habido alguien cerca desde entonces?'],
  'recall.sleep': ['{When} escribiste que no podías dormir. ¿Cómo son ahora las noches?'],
  'thing.exam': ['tu examen'],
  'thing.interview': ['tu entrevista'],
  'thing.presentation': ['tu presentación'],
  'thing.operation': ['la operación'],
  'thing.results': ['esos resultados'],
  'when.yesterday': ['Ayer'],
  'when.days': ['Hace unos días'],
  'when.week': ['La semana pasada'],
  'when.while': ['Hace algún tiempo'],
  'answer.unsure': [
    'No tienes que saberlo. Podemos empezar por algo pequeño: ¿cómo fue la última hora?',
    'Está bien. No saber también es una respuesta honesta.',
    'Entonces lo dejamos abierto. Dime una cosa que viste hoy, y empezamos por ahí.',
    'De acuerdo. ¿Está más en la cabeza, en el pecho o en todas partes?',
  ],
  'answer.afterlife': [
    'Hay mucho amor en esa pregunta, y puede quitar el sueño. Soy un programa y no alcanzo a ver tan lejos. Muchos cristianos se sostienen en esto: Dios conoce el corazón por dentro, también su última hora. ¿Quieres contarme de esa persona?',
    'Quien responde eso muy rápido no lo sabe, y yo tampoco. Duele no tener certeza de alguien a quien se ama. Un pastor, o alguien que haya pasado un duelo así, puede acompañarte en ello. ¿Qué es lo que más quisieras que supiera?',
  ],
  'answer.belief': [
    'Soy un programa, así que no puedo creer ni dudar. Pero me hicieron para tomar en serio tu fe, y también tus dudas. ¿Qué te llevó a preguntarlo?',
    'Aquí dentro no hay nadie que pueda creer. La fe en esta conversación es la tuya, tenga hoy la forma que tenga.',
    'Creer es cosa de personas. Yo puedo escuchar lo que crees, y también lo que ya no logras creer.',
  ],
  'move.together': ['Cuánta vida hay en esos años.', 'Unos años así no se terminan en un día.'],
  'ask.together': ['¿A qué momento vuelves más?', '¿Cómo era un buen día de ustedes dos?'],
  'answer.check-verse': [
    'Las palabras de la Biblia no las digo de memoria. Solo muestro lo que está en el texto instalado aquí: /verse con un lugar, por ejemplo /verse Salmo 23, da las palabras exactas.',
    'Hay frases que suenan bíblicas y no están en ninguna parte, así que solo muestro lo que puedo buscar. Envía /verse con libro, capítulo y versículo, y lo verás tal como está.',
  ],
  'move.blame': [
    'Una carga así no prueba ninguna culpa, y nadie puede leer un corazón desde fuera.',
    'Oír eso encima del dolor es un segundo dolor. No te toca cargarlo.',
  ],
  'ask.blame': ['¿Qué te hizo escuchar eso?', '¿Quién te habla de esto con más ternura?'],
};
