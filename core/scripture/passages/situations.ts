// Words that tell what a message is about, in the product's languages: to pick a passage that fits, and to keep away one that would
// hurt. Not a crisis screen: that is elsewhere and comes first. Patterns run on folded text.
import type { Situation, Theme } from './passage-choice.ts';

const words = (list: string): RegExp => new RegExp(`\\b(?:${list})`);

export const SITUATION_WORDS: Readonly<Record<Situation, RegExp>> = {
  grief: words(
    'died|death|dead|funeral|burial|bur(?:y|ies|ied|ying)\\b|cremat|passed away|passing|widow|mourn|griev|grief|bereave|miscarr|stillb|suicide of|lost (?:my|our|her|his) (?:mother|mom|mum|father|dad|son|daughter|baby|child|husband|wife|brother|sister|friend|grand)|murio|muerte|fallec|luto|duelo|entierr|enterr|sepult|funeral|viud|perdi a mi|morreu|morte|enterro|velorio|perdi (?:meu|minha)|mort\\b|morte\\b|deces|decede|deuil|obseques|inhum|veuf|veuve|j.ai perdu (?:mon|ma)',
  ),
  abuse: words(
    'abus|rape|raped|assault|molest|hits me|beats me|beat me|violen|threaten|stalk|controls me|afraid of (?:him|my husband|my father|my boyfriend)|me pega|me golpea|maltrat|viola|acoso|amenaz|agred|me bate|me bateu|estupr|ameac|frappe|me bat\\b|viol\\b|violee?|harcel|maltrait|menace',
  ),
  crisis: words(
    'suicid|kill myself|end it all|end my life|want to die|better off without me|self.?harm|cut myself|no reason to live|matarme|quitarme la vida|quiero morir|no quiero vivir|suicidi|me matar|tirar minha vida|quero morrer|me tuer|en finir|envie de mourir|mourir',
  ),
  illness: words(
    'cancer|leuk|tumou?r|scan\\b|biopsy|ill\\b|illness|sick|hospital|surgery|diagnos|chemo|disease|chronic|pain\\b|disab|depress|dementia|alzheimer|enferm|operacion|cirugia|quimio|dolor|doente|doenca|cirurgia|dor\\b|malad|hopital|operation|chimio|douleur',
  ),
  // Read together with the feeling: see `situationsFor`.
  wronged: words(
    'lied to me|betray|cheated on me|humiliat|insult|mocked|made fun of|laughed at me|bull(?:y|ied)|fired me|laid me off|stole|robbed|gossip|unfair|injust|me mint|me traicion|me engan|me humill|me insult|me robar|me robo|se burl|chism|me mentiu|me traiu|me humilh|me xingou|me roub|fofoc|m.a menti|m.a trahi|m.a trompe|m.a humili|m.a insult|m.a vole|se moque|ragot',
  ),
  'child-loss': words(
    'miscarr|stillb|abort|infertil|lost (?:my|our|the|a) (?:baby|child|son|daughter|pregnancy)|(?:son|daughter|baby|child|little (?:boy|girl)) (?:has )?(?:died|passed)|ivf|cannot have children|can.t have (?:children|kids|a baby)|perdi (?:a )?(?:mi|meu|minha|o|el|un) (?:bebe|hij|filh)|perdimos (?:el|al|a nuestr|o|nosso)|(?:hij[oa]|bebe|filh[oa]) (?:se )?(?:murio|fallecio|morreu|faleceu)|no puedo tener hijos|nao (?:posso|consigo) ter filhos|fausse couche|avort|ivg|perdu (?:mon|ma|notre|le|un) (?:bebe|enfant|fils|fille)|(?:fils|fille|bebe|enfant) est mort|sterile',
  ),
};

/** Angry at oneself, or asking how to be less so: then words about temper help and do not silence. */
export const OWN_ANGER = words(
  'i (?:yelled|shouted|snapped|screamed|hit|lost my temper)|my (?:temper|anger)|control my|angry (?:at|with) myself|patien|le grite|les grite|mi (?:ira|genio|rabia|enojo)|pacien|gritei|minha (?:raiva|ira)|perdi a (?:calma|cabeca|paciencia)|perdi la (?:calma|paciencia)|j.ai crie|ma colere|me suis (?:enerve|emporte)|perdu patience',
);

export const THEME_WORDS: Readonly<Record<Theme, RegExp>> = {
  grief: SITUATION_WORDS.grief,
  illness: SITUATION_WORDS.illness,
  work: words(
    'work|job|boss|exam|test\\b|school|college|universit|study|studies|deadline|interview|fired|unemploy|trabajo|empleo|jefe|examen|estudi|escuela|entrevista|despid|trabalho|emprego|chefe|prova|exame|escola|faculdade|travail|boulot|patron|ecole|etud|concours|chomage',
  ),
  loneliness: words(
    'lonel|alone|isolat|no friends|nobody|no one|left out|solo\\b|sola\\b|soledad|nadie|sozinh|solidao|ninguem|seule?\\b|solitude|personne',
  ),
  money: words(
    'money|rent\\b|debt|bills?\\b|mortgage|afford|loan|poor\\b|dinero|deuda|alquiler|renta|pagar|dinheiro|divida|aluguel|contas|argent|dette|loyer|facture',
  ),
  family: words(
    'famil|mother|father|mom\\b|mum\\b|dad\\b|parent|husband|wife|marriage|divorc|son\\b|daughter|child|kids|brother|sister|madre|padre|mama|papa|espos|hij[oa]|matrimonio|herman|mae\\b|pai\\b|filh|marido|casamento|irma|mere|pere|mari\\b|femme|fils|fille|enfant|frere|soeur',
  ),
  guilt: words(
    'guilt|ashamed|shame|my fault|sin\\b|sinned|forgive|regret|culp|vergu|pecado|perdon|arrepent|vergonha|perdo|honte|coupable|peche|pardon|regrett',
  ),
  gratitude: words(
    'thank|grateful|gratitude|blessed|happy|celebrat|graci|agradec|feliz|bendec|obrigad|grat[oa]|merci|reconnaissan|heureu',
  ),
  night: words(
    'night|sleep|insomnia|awake|tonight|3 ?am|noche|dormir|insomnio|duermo|despiert|noite|insonia|durmo|acordad|nuit|sommeil|insomnie|dors\\b',
  ),
  beginnings: words(
    'new job|new (?:life|start|city|house|school|baby)|starting|moving|move to|begin|first day|engaged|wedding|pregnan|nuevo|nueva|empez|comenz|mudan|boda|embaraz|novo\\b|nova\\b|recome|comec|gravid|nouve|commenc|demenag|mariage|enceinte',
  ),
  doubt: words(
    'doubt|faith|believe|god (?:is )?(?:silent|far|absent)|where is god|pray(?:ing|ed)? (?:but|and nothing)|duda|fe\\b|creer|creo|donde esta dios|duvid|acredit|onde esta deus|doute|foi\\b|croire|crois|ou est dieu',
  ),
};
