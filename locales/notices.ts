// What is said about the companion itself, in words a law or its spirit asks for, and what changes for somebody young.
// Plain constants: they must be sayable when nothing else works.

export interface Notices {
  /** At the start of a conversation and every three hours of use; shown in bold. */
  readonly ai: string;
  /** Goes before `ai` where it is not said in capitals: it often follows something hard. */
  readonly lead: string;
  /** Every hour for somebody below the configured age, after `ai`. */
  readonly pause: string;
  /** Once, when somebody says an age below the configured one. */
  readonly minor: string;
  /** In a prayer request, in place of sharing it. */
  readonly minorPrayer: string;
}

export const NOTICES: Readonly<Record<string, Notices>> = {
  en: {
    lead: 'Take all the time you need. So that you know who answers you here:',
    ai: 'This companion is a computer program and not a human being. It is unable to feel human emotion.',
    pause:
      'A good moment for a little break: stretch, drink some water, look out of the window. I am here later, too.',
    minor:
      'Thank you for telling me your age. You can go on writing to me. I am a program, so please also tell a grown-up you trust how you are: a parent, a teacher, someone in your church. Because of your age I do not keep our talk, and I do not share anything with the prayer team. /crisis shows people who listen to young people.',
    minorPrayer:
      'Because of your age I do not pass prayer requests to the team by myself. I can keep it here for you. And a grown-up you trust can pray with you, and bring it to the team with you.',
  },
  es: {
    lead: 'Tómate el tiempo que necesites. Y para que sepas quién te responde:',
    ai: 'Este acompañante es un programa de computadora y no un ser humano. No puede sentir emociones humanas.',
    pause:
      'Buen momento para una pausa: estírate, toma agua, mira por la ventana. Aquí estaré también más tarde.',
    minor:
      'Gracias por decirme tu edad. Puedes seguir escribiéndome. Soy un programa, así que cuéntale también a una persona adulta de confianza cómo estás: en tu familia, en la escuela o en la iglesia. Por tu edad no guardo nuestra conversación ni comparto nada con el equipo de oración. /crisis muestra a personas que escuchan a gente joven.',
    minorPrayer:
      'Por tu edad no paso por mi cuenta peticiones al equipo. Puedo guardarla aquí para ti. Y una persona adulta de confianza puede orar contigo y llevarla contigo al equipo.',
  },
  pt: {
    lead: 'Leve o tempo que precisar. E para que você saiba quem responde:',
    ai: 'Este companheiro é um programa de computador e não um ser humano. Ele não pode sentir emoções humanas.',
    pause:
      'Bom momento para uma pausa: alongue-se, beba água, olhe pela janela. Mais tarde também estou aqui.',
    minor:
      'Obrigado por me dizer sua idade. Você pode continuar escrevendo. Sou um programa, então conte também a um adulto de confiança como você está: em casa, na escola ou na igreja. Por causa da sua idade não guardo nossa conversa nem compartilho nada com a equipe de oração. /crisis mostra pessoas que escutam gente jovem.',
    minorPrayer:
      'Por causa da sua idade não passo pedidos à equipe sem um adulto. Posso guardar aqui para você. E um adulto de confiança pode orar com você e levar o pedido à equipe junto com você.',
  },
  fr: {
    lead: 'Prenez tout le temps qu’il vous faut. Et pour que vous sachiez qui vous répond :',
    ai: 'Ce compagnon est un programme informatique et non un être humain. Il ne peut pas ressentir d’émotions humaines.',
    pause:
      'C’est un bon moment pour une pause : étirez-vous, buvez un peu d’eau, regardez par la fenêtre. Je serai là plus tard aussi.',
    minor:
      'Merci de m’avoir dit votre âge. Vous pouvez continuer à m’écrire. Je suis un programme ; dites donc aussi à un adulte de confiance comment vous allez : dans la famille, à l’école ou à l’église. En raison de votre âge, je ne garde pas notre échange et je ne partage rien avec l’équipe de prière. /crisis montre des personnes qui écoutent les jeunes.',
    minorPrayer:
      'En raison de votre âge, je ne transmets pas de demandes à l’équipe de mon propre chef. Je peux la garder ici pour vous. Et un adulte de confiance peut prier avec vous et la porter à l’équipe avec vous.',
  },
};

export const noticesIn = (language: string): Notices =>
  (Object.hasOwn(NOTICES, language) ? NOTICES[language] : undefined) ?? (NOTICES['en'] as Notices);
