// The card for when everything else threw: constants that need no country, no clock, no lookup, nothing loaded.
// If this cannot be sent, only Telegram itself is in the way.

interface LastResort {
  readonly text: string;
  readonly button: string;
}

const LAST_RESORT_URL = 'https://findahelpline.com';

const EN: LastResort = {
  text:
    'Thank you for writing this. You do not have to be alone with it.\n\n' +
    'If you or someone near you is in danger, please call your local emergency number now: 112 in the EU and on most mobile phones, 911 in North America, 999 in the UK.\n\n' +
    `Lines in your country: ${LAST_RESORT_URL}\n\n` +
    'Please be with a person you trust. I am still here.',
  button: 'Find a line',
};

const LAST_RESORT: Readonly<Record<string, LastResort>> = {
  en: EN,
  es: {
    text:
      'Gracias por escribirlo. No tienes que pasar por esto sin compañía.\n\n' +
      'Si tú o alguien cercano está en peligro, llama por favor ahora al número de emergencias de tu país: 112 en la Unión Europea y en la mayoría de los celulares, 911 en buena parte de América.\n\n' +
      `Líneas en tu país: ${LAST_RESORT_URL}\n\n` +
      'Por favor, busca a una persona de confianza. Sigo aquí.',
    button: 'Buscar una línea',
  },
  pt: {
    text:
      'Obrigado por escrever isso. Você não precisa passar por isso sem ninguém.\n\n' +
      'Se você ou alguém perto de você está em perigo, ligue por favor agora para a emergência do seu país: 112 na União Europeia e na maioria dos celulares, 190 ou 192 no Brasil, 911 na América do Norte.\n\n' +
      `Linhas no seu país: ${LAST_RESORT_URL}\n\n` +
      'Por favor, fique com uma pessoa de confiança. Continuo aqui.',
    button: 'Procurar uma linha',
  },
  fr: {
    text:
      'Merci de l’avoir écrit. Vous n’avez pas à rester sans personne avec cela.\n\n' +
      'Si vous ou quelqu’un près de vous est en danger, appelez maintenant le numéro d’urgence de votre pays, s’il vous plaît : 112 dans l’Union européenne et sur la plupart des portables, 911 en Amérique du Nord.\n\n' +
      `Des lignes dans votre pays : ${LAST_RESORT_URL}\n\n` +
      'S’il vous plaît, allez vers une personne de confiance. Je suis toujours là.',
    button: 'Trouver une ligne',
  },
};

export interface LastResortCard {
  readonly text: string;
  readonly rows: readonly (readonly {
    readonly kind: 'url';
    readonly text: string;
    readonly url: string;
  }[])[];
}

/** The constant card of a language, English for any other; the same shape as a crisis card. Cannot throw. */
export function lastResortCard(language: string): LastResortCard {
  const { text, button } = Object.hasOwn(LAST_RESORT, language) ? (LAST_RESORT[language] ?? EN) : EN;
  return { text, rows: [[{ kind: 'url', text: button, url: LAST_RESORT_URL }]] };
}
