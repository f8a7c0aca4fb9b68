// Passages for a word somebody asks about: "a verse about patience". Chosen by people; the words come from a pack. Feelings have tables of
// their own; what is in neither is not answered by a guess. Patterns run on folded text.

export interface Subject {
  readonly words: RegExp;
  readonly refs: readonly string[];
}

const about = (list: string): RegExp => new RegExp(`\\b(?:${list})`, 'u');

export const SUBJECTS: readonly Subject[] = [
  {
    words: about('patien|pacien'),
    refs: ['Ps 40:1', 'Lam 3:25-26', 'Rom 12:12', 'James 5:7-8', 'Ps 27:14', 'Col 1:11'],
  },
  {
    words: about('forgiv|perdon|perdoa|perdao|pardon'),
    refs: ['Ps 103:11-12', '1John 1:9', 'Ps 130:3-4', 'Mic 7:18-19', 'Luke 15:20', 'Eph 4:32'],
  },
  {
    words: about('love|loving|amor|amar|amour|aimer'),
    refs: ['1Cor 13:4-7', '1John 4:18-19', 'John 13:34', 'Rom 8:38-39', 'Jer 31:3', 'Zeph 3:17'],
  },
  {
    words: about('strength|strong|fuerza|forca|forte?\\b|fuerte|faiblesse|weak|debil|frac[oa]\\b'),
    refs: ['Isa 40:29', 'Isa 40:31', 'Ps 46:1', '2Cor 12:9', 'Ps 73:26', 'Phil 4:13'],
  },
  {
    words: about('trust|faith|believ|confi|fe\\b|creer|crer|acredit|foi\\b|croire'),
    refs: ['Prov 3:5-6', 'Ps 56:3', 'Mark 9:24', 'Heb 11:1', 'Ps 37:5', 'Isa 26:3'],
  },
  {
    words: about(
      'wisdom|wise|guidance|decision|decid|choice|choose|direction|sabidur|guia|sabedor|sagesse|choi[xs]|guide',
    ),
    refs: ['James 1:5', 'Prov 3:5-6', 'Ps 32:8', 'Ps 25:4-5', 'Ps 119:105', 'Isa 30:21'],
  },
  {
    words: about('courage|brave|valent|valor|coraj|courag'),
    refs: ['Josh 1:9', 'Ps 27:14', 'Ps 31:24', 'Isa 41:10', 'Deut 31:6', 'Ps 27:1'],
  },
  {
    words: about('heal|cure\\b|sana(?:r|cion)|curar|cura\\b|guerir|guerison'),
    refs: ['Ps 147:3', 'Ps 6:2', 'Jer 17:14', 'Ps 41:3', 'Matt 11:28-30'],
  },
  {
    words: about(
      'marriage|wedding|husband|wife|spouse|matrimonio|boda|esposo|esposa|casamento|marido|mariage',
    ),
    refs: ['1Cor 13:4-7', 'Eccl 4:9-10', 'Col 3:14', 'Song 8:7', 'Ruth 1:16-17'],
  },
  {
    words: about('friend|amistad|amig|amizade|amitie|ami[es]?\\b'),
    refs: ['Prov 17:17', 'Eccl 4:9-10', 'John 15:15', 'Prov 27:9', 'Gal 6:2'],
  },
  {
    words: about('child|kids|parent|son\\b|daughter|baby|hij[oa]|nin[oa]|bebe|filh|crianca|enfant'),
    refs: ['Mark 10:14', 'Isa 54:13', 'Num 6:24-26', 'Ps 127:3', 'Matt 18:10'],
  },
  {
    words: about('work|job|labor|labour|trabajo|trabalho|travail|emploi|empleo|emprego'),
    refs: ['Col 3:23', 'Ps 90:17', 'Eccl 3:12-13', 'Prov 16:3', 'Matt 11:28-30'],
  },
  {
    words: about('money|debt|poor|poverty|dinero|deuda|pobre|dinheiro|divida|argent|dette|pauvre'),
    refs: ['Phil 4:19', 'Matt 6:25-26', 'Heb 13:5', 'Luke 12:32', 'Ps 37:25'],
  },
  {
    words: about('thank|gratitude|grateful|graci|agradec|gratid|merci|reconnaiss|gratitud'),
    refs: ['Ps 103:1-2', 'Ps 136:1', '1Thess 5:18', 'Ps 92:1-2', 'Ps 118:24', 'Col 3:15'],
  },
  {
    words: about('rest\\b|tired|weary|descans|cansa|repos|fatigu'),
    refs: ['Matt 11:28-30', 'Ps 23:1-3', 'Exod 33:14', 'Ps 62:1', 'Mark 6:31'],
  },
  {
    words: about('sleep|night|dormir|sueno|noche|sono|noite|sommeil|nuit'),
    refs: ['Ps 4:8', 'Ps 63:6-7', 'Prov 3:24', 'Ps 121:3-4', 'Ps 3:5'],
  },
  {
    words: about(
      'death|died|dying|grief|griev|mourn|loss|heaven|eternal|muert|muri|duelo|luto|cielo|eterna|mort|morreu|ceu\\b|deuil|ciel|eternel',
    ),
    refs: ['Ps 34:18', 'Matt 5:4', 'John 11:25', 'Rev 21:4', 'Ps 23:4', 'John 14:2-3'],
  },
  {
    words: about('tempt|tentac|tentation'),
    refs: ['1Cor 10:13', 'Heb 4:15-16', 'Matt 26:41', 'Ps 119:11'],
  },
  {
    words: about('pray|oracion|orar|oracao|rezar|priere|prier'),
    refs: ['Matt 6:6', 'Rom 8:26', 'Ps 62:8', 'Phil 4:6-7', 'Ps 5:1-3'],
  },
  {
    words: about('justice|unfair|injust|justicia|justica|injusti'),
    refs: ['Amos 5:24', 'Mic 6:8', 'Ps 103:6', 'Isa 1:17', 'Isa 61:8'],
  },
  {
    words: about('lonel|alone|solo\\b|sola\\b|soledad|sozinh|solid[ao]|seule?\\b|solitude'),
    refs: ['Ps 25:16-17', 'Isa 49:15-16', 'Ps 139:9-10', 'Matt 28:20', 'Ps 27:10'],
  },
  {
    words: about('protect|safe|proteg|segur|protec|protege|securite'),
    refs: ['Ps 46:1', 'Ps 91:4-5', 'Ps 121:7-8', 'Ps 57:1', 'Ps 4:8'],
  },
  {
    words: about(
      'new (?:start|beginning|life|year)|begin|comienzo|comec|recomec|nuevo|ano nuevo|ano novo|commenc|nouveau',
    ),
    refs: ['Isa 43:18-19', 'Lam 3:22-23', '2Cor 5:17', 'Phil 1:6', 'Josh 1:9'],
  },
  {
    words: about('birthday|cumple|aniversario|anniversaire'),
    refs: ['Num 6:24-26', 'Ps 139:14', 'Ps 118:24', 'Ps 65:11', 'Ps 90:12'],
  },
  {
    words: about('comfort|consuelo|consolo|consol|reconfort'),
    refs: ['2Cor 1:3-4', 'Isa 66:13', 'Ps 23:4', 'Ps 119:50', 'John 14:27'],
  },
];
