// The short answers the crisis window listens for: what each list must hear and what it must not, in four languages.
// Own examples. A miss costs a question that does not fit; a false hit can cost a person the right one.
import { describe, expect, it } from 'vitest';
import * as listen from '../../bot/crisis/listen.ts';

const { saidCountry: _, ...HEARERS } = listen;
type Heard = keyof typeof HEARERS;
interface Row {
  readonly hears: readonly string[];
  readonly not: readonly string[];
}

const LISTS: Readonly<Record<Heard, Row>> = {
  saidYes: {
    hears: [
      'yes',
      'yeah i have',
      'I am',
      'I do',
      'i have a plan',
      'I have thought about it',
      'sí',
      'si, tengo',
    ],
    not: [
      'i am not',
      'I have no plan',
      'i do not',
      'I dont',
      'i am in the parking lot',
      'I am with my sister',
    ],
  },
  saidNo: {
    hears: [
      'no',
      'No.',
      'nope',
      'nooo',
      'not really',
      "i don't have a plan",
      'I dont',
      'i havent',
      'I have no plan',
    ],
    not: [
      'no puedo',
      'no sé',
      'no lo sé',
      'não sei',
      'no more please',
      'i dont know',
      'note',
      'no quiero morir',
    ],
  },
  isUnsure: {
    hears: [
      'i dont know',
      'idk',
      'maybe',
      'I do not know',
      'sometimes',
      'no se',
      'não sei',
      'je sais pas',
      'i guess so',
    ],
    not: ['yes', 'no', 'I know', 'lo sé', 'je sais'],
  },
  namesSomebody: {
    hears: [
      'my sister',
      'my sister is in the next room',
      'maybe my pastor',
      'mi hermana',
      'minha mãe',
      'ma sœur',
      'my best friend',
      'a friend',
      'mon frère',
      'o meu amigo',
    ],
    not: [
      'my mom hates me',
      'my wife left',
      'my brother died',
      'my dad hits me',
      'i lost my job',
      'my sister doesnt care',
      'mi hermano murió',
      'minha mãe morreu',
      'ma mère est morte',
    ],
  },
  hasCompany: {
    hears: [
      'shes here now',
      'she is with me',
      'my mom is coming',
      'I am with my sister',
      'ya viene',
      'está aquí',
      'elle est là',
      'ela chegou aqui',
    ],
    not: ['nobody is here', 'she is not here', 'he left', 'I am with nobody', 'no viene'],
  },
  hasTold: {
    hears: [
      'i told her',
      'I called my mom',
      'le dije',
      "je l'ai appelée",
      'liguei para ela',
      'I just texted my friend',
    ],
    not: ['i never told her', 'she told me', 'I cant tell her', 'no le dije'],
  },
  willReachOut: {
    hears: [
      'ill call her',
      'I will call 988',
      'voy a llamar',
      'vou ligar',
      "je vais l'appeler",
      "i'm going to tell my dad",
    ],
    not: ['i will never call her', 'i cant call her', 'no voy a llamar'],
  },
  asksWhoSees: {
    hears: [
      'is this anonymous?',
      'will you tell my mom',
      'who can read this',
      'are you going to call the police',
      '¿es anónimo?',
      "don't tell anyone",
      "c'est anonyme ?",
      'é sigiloso?',
    ],
    not: ['call my mom', 'tell me more', 'i told her', 'i will tell my mom'],
  },
  asksIfHere: {
    hears: [
      'are you there?',
      'are you still there',
      'is anyone there?',
      '¿estás ahí?',
      '¿sigues ahí?',
      'você ainda está aí?',
      'vous êtes là ?',
      'tu es toujours là ?',
    ],
    not: ['he is there', 'are you there when I sleep', 'está aí fora', 'il est là', 'are you real'],
  },
  asksWhoAnswers: {
    hears: [
      'are you a bot',
      'are you real',
      'is this a real person?',
      'who are you',
      '¿eres un robot?',
      'você é um robô?',
    ],
    not: ['you are kind', 'are you there', 'what are you doing'],
  },
  isForSomebodyElse: {
    hears: [
      "no, it's for a friend",
      'I am asking for my brother',
      "no it's not me, it's my sister",
      'no, es por un amigo',
      'não, é para um amigo',
      "non, c'est pour une amie",
    ],
    not: ['no', 'my friend left me', 'no, I am alone', 'es mi culpa', 'é minha culpa', "c'est ma faute"],
  },
  asksAboutFaith: {
    hears: [
      'will i go to hell',
      'is it a sin',
      'does god hate me',
      'God has abandoned me',
      '¿es pecado?',
      "dieu m'a oublié",
    ],
    not: ['hello', 'i am single', 'since then', 'estoy enfermo', 'god is good', 'i am in my shell'],
  },
  asksAboutBlame: {
    hears: [
      'should i forgive him',
      'is it my fault',
      'should I go back to him',
      '¿es mi culpa?',
      '¿es culpa mía?',
      "c'est ma faute",
    ],
    not: ['i forgot', 'default', 'he came back'],
  },
  fearsTheCall: {
    hears: [
      'im scared to call',
      'i cant call',
      'I cannot talk',
      'me da miedo llamar',
      'no puedo llamar',
      'tenho medo de ligar',
      "j'ai peur d'appeler",
      'what do i say',
    ],
    not: ['i called', 'call me', 'i am scared'],
  },
  cannotReach: {
    hears: ["he doesn't answer", 'she stopped answering', 'no contesta', 'não responde', 'il ne répond plus'],
    not: ['he answered', 'answer me please'],
  },
  isNear: {
    hears: ['in my room', 'right here', 'en mi cuarto', 'perto de mim', 'dans ma chambre'],
    not: ['not here', "it isn't here", 'no está aquí', 'far away'],
  },
  lineFailed: {
    hears: [
      "that number doesn't work",
      'I called, nobody answered',
      '988 put me on hold',
      "it's busy",
      'they hung up on me',
      'I cant get through',
      'the chat is closed',
      'ese número no funciona',
      'llamé y nadie contestó',
      'la línea está ocupada',
      'esse número não funciona',
      'liguei e ninguém atendeu',
      'ce numéro ne marche pas',
      "j'ai appelé, personne n'a répondu",
      'la ligne est saturée',
    ],
    not: [
      'I tried everything and nothing works',
      "I can't get through this",
      'nobody is there for me',
      'my marriage does not work',
      'I am busy',
      'nada funciona',
      'nadie me quiere',
      'nada dá certo',
      'ma vie ne marche pas',
    ],
  },
  bleeds: {
    hears: [
      "it won't stop bleeding",
      'I am bleeding a lot',
      'no para de sangrar',
      'não para de sangrar',
      "ça n'arrête pas de saigner",
    ],
    not: ['it stopped', 'my heart bleeds', 'sangre de Cristo'],
  },
  asksAboutTheCall: {
    hears: [
      'what happens if I call?',
      'is it free?',
      'will they trace my phone',
      'do they speak Spanish?',
      'how long is the wait?',
      '¿es gratis?',
      '¿qué pasa si llamo?',
      'é grátis?',
      "c'est gratuit ?",
    ],
    not: ['what happens to me', 'I want to be free', 'how long will I feel like this', 'they know me'],
  },
  isSorry: {
    hears: [
      'sorry for bothering you',
      'I feel stupid for writing',
      'perdón por molestar',
      'desculpe incomodar',
      'désolée de vous déranger',
    ],
    not: ['I am sorry for what I did', 'I feel stupid', 'lo siento mucho', 'je suis désolé'],
  },
  namesNobody: {
    hears: ['I have nobody', 'nadie', 'não tenho ninguém', 'personne'],
    not: ['no', 'my sister'],
  },
  wantsToLive: {
    hears: [
      "I don't want to die",
      'I want to live',
      'no quiero morir',
      'não quero morrer',
      'je ne veux pas mourir',
    ],
    not: ["I don't want to live", 'no quiero vivir', 'ya no quiero vivir', 'I want to live with my sister'],
  },
  saidNobody: {
    hears: ['no', 'Nobody.', "I don't have anyone", 'nadie', 'ninguém', 'non', 'personne'],
    not: ["I don't want to die", "I'm not sure", 'not today, my sister is away', 'no quiero hablar'],
  },
  saysFalseAlarm: {
    hears: [
      "I'm not in danger",
      'it was a joke',
      "it's a song",
      "I'm not suicidal",
      'you misunderstood me',
      "I didn't mean it like that",
      'not literally',
      'no estoy en peligro',
      'era broma',
      'es una canción',
      'não estou em perigo',
      'era brincadeira',
      'é uma música',
      'je ne suis pas en danger',
      "c'était une blague",
      "c'est une chanson",
    ],
    not: [
      "I don't want to die",
      "I'm not suicidal but I wish I would not wake up",
      'my life is a joke',
      "I'm not going to kill myself today",
      "it's not a joke",
      'no es broma',
      'no quiero morir',
      'não é brincadeira',
      "ce n'est pas une blague",
      'I am in danger',
    ],
  },
  isElsewhere: {
    hears: [
      "what country? I'm travelling",
      'I am abroad',
      'estoy de viaje',
      'estou viajando',
      'je suis en voyage',
    ],
    not: ['I am in pain', 'I travelled a long way in life', 'estoy mal', 'je suis en colère'],
  },
  keepsASecret: {
    hears: [
      'he made me promise not to tell',
      "she doesn't want me to tell",
      'me hizo prometer que no diría nada',
      'me fez prometer',
      "elle m'a fait promettre",
    ],
    not: ['she is my friend', 'I will tell her', 'es mi hermano'],
  },
  tellsHelpComes: {
    hears: [
      'I called',
      'they are coming',
      'the ambulance is on its way',
      'ya llamé',
      'já liguei',
      "j'ai appelé",
    ],
    not: ['I will call', 'nobody is coming', 'I cannot call', 'I never called'],
  },
  tookNothing: {
    hears: ["I didn't take anything", 'no tomé nada', 'não tomei nada', "je n'ai rien pris"],
    not: ['I took them', 'tomé todo', "j'ai tout pris"],
  },
  cannotSpeak: {
    hears: [
      "I can't talk, he will hear me",
      'he checks my phone',
      'me va a oír',
      'vai me ouvir',
      'il va m’entendre',
    ],
    not: ['I hear you', 'he left', 'no me quiere'],
  },
  fearsSending: {
    hears: [
      'are you calling the police?',
      'will you send an ambulance',
      'did you report me to the police',
      '¿vas a llamar a la policía?',
      'você vai chamar a polícia?',
      'vous allez appeler la police ?',
    ],
    not: ['I called the police', 'call the police please', 'my dad is a cop'],
  },
  answersAnExercise: {
    hears: [
      'the lamp',
      'lamp, door, my bed, a cup and the window',
      'el vaso',
      'a mesa',
      'la fenêtre',
      'done',
    ],
    not: [
      'who can read this?',
      '/crisis',
      'I want to die',
      'stop',
      "it doesn't help",
      'je ne peux pas',
      'the pills',
    ],
  },
  wantsQuiet: {
    hears: [
      'stop sending me this',
      'please stop asking me questions',
      'no more numbers',
      'deja de mandarme esto',
      'pare de me mandar isso',
      "arrêtez de m'envoyer ça",
      'stop',
      'leave me alone',
      'stop it.',
      'déjame en paz',
      'basta',
      'arrête',
      'pare',
    ],
    not: ['please make it stop', 'i want to stop', 'stop hurting me', 'para mi'],
  },
  saysGoodbye: {
    hears: ['goodbye', 'ok bye', 'adiós', 'adieu', 'i have to go', 'adeus'],
    not: ['goodnight', 'say goodbye to my mom', 'i have to go to work'],
  },
  saysSoon: {
    hears: ['tonight', 'right now', 'hoy', 'ce soir', 'agora', 'I will do it today', 'maybe tonight'],
    not: [
      'I had a nice walk today',
      'what should I cook tonight?',
      'hoy comí sopa',
      'hoje fui trabalhar',
      "j'ai bien dormi aujourd'hui",
      'i know',
      'someday',
      'never',
    ],
  },
  hasBodySigns: {
    hears: [
      'i fainted today',
      'my chest hurts',
      'i keep passing out',
      'me desmayé',
      'desmaiei',
      'je me suis évanouie',
    ],
    not: ['i passed the test', 'my heart is broken', 'i feel weak'],
  },
  isAcute: {
    hears: [
      'hes home now',
      'he is coming',
      'she just came home',
      'llegó a casa',
      'il est rentré',
      'está em casa',
    ],
    not: ['he is not home', 'no viene'],
  },
  hasTaken: {
    hears: [
      'I took the pills',
      'i swallowed all of them',
      'me las tomé todas',
      'tomei os comprimidos',
      "j'ai tout avalé",
    ],
    not: ["I didn't take anything", 'I took the pills away from myself', 'no me las tomé', 'não tomei nada'],
  },
  hasAtHand: {
    hears: [
      'I have the pills here',
      'the knife is in my hand',
      'tengo una soga',
      'tenho uma corda',
      "j'ai une corde",
    ],
    not: ['I have no pills', 'no tengo pastillas', 'não tenho corda', 'i have a headache'],
  },
  namesMeans: {
    hears: ['with pills', 'una cuerda', 'o revólver', 'un couteau'],
    not: ['i am tired', 'nada'],
  },
  tellsOfChildhood: {
    hears: ['my uncle touches me', 'mi padrastro me toca', 'meu pai me bate', 'mon oncle me touche'],
    not: ['my uncle is kind to me', 'mi papá me quiere'],
  },
  wantsACall: {
    hears: [
      'please call my sister',
      'can you call someone',
      'llama a mi mamá',
      'liga para minha mãe',
      'appelle ma sœur',
    ],
    not: ['call me later', 'i called her', 'my phone call'],
  },
  feelsBetter: {
    hears: [
      'I feel better',
      "i'm ok now",
      'it was a joke',
      'estoy mejor',
      'a bit better',
      'un peu mieux',
      'estou melhor',
      'je vais mieux',
    ],
    not: ["I don't feel better", 'no estoy bien', 'I am not ok', "i'd be better off dead"],
  },
};

describe.each(Object.entries(LISTS) as [Heard, Row][])('%s', (name, { hears, not }) => {
  it.each(hears)('hears "%s"', (text) => expect(HEARERS[name](text)).toBe(true));
  it.each(not)('not "%s"', (text) => expect(HEARERS[name](text)).toBe(false));
});

it('takes no time on hostile text', () => {
  const texts = ['a '.repeat(2_048), 'i have '.repeat(600), 'my '.repeat(1_300), "i'm ".repeat(1_000)];
  const began = performance.now();
  for (const text of texts) for (const name of Object.keys(LISTS) as Heard[]) HEARERS[name](text);
  expect(performance.now() - began).toBeLessThan(500);
});
