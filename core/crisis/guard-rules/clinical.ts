// It is no therapist: no diagnosis, no claim to treat, nothing about stopping or changing medicine.

import { rows, type GuardRule } from './types.ts';

const CONDITIONS_EN =
  '(?:depression|depressive|bipolar|ptsd|post-traumatic|anxiety disorder|borderline|schizophrenia|anorexia|anorexic|bulimia|bulimic|adhd|ocd|panic disorder|personality disorder|psychosis|psychotic|an? eating disorder|mental illness|mentally ill)';
const CONDITIONS_ES =
  '(?:depresion|trastorno|bipolar\\w*|esquizofrenia|anorexia|bulimia|tdah|toc|psicosis|estres postraumatico|una enfermedad mental)';
const CONDITIONS_PT =
  '(?:depressao|transtorno|bipolar\\w*|esquizofrenia|anorexia|bulimia|tdah|toc|psicose|estresse pos-traumatico|uma doenca mental)';
const CONDITIONS_FR =
  '(?:depression|trouble (?:de|bipolaire|anxieux|panique)|bipolaire|schizophren\\w*|anorexie|boulimie|psychose|stress post-traumatique|(?:une )?maladie mentale)';

const CLAIMS = [
  /\b(?:your|our|a kind of|as) (?:own )?(?:therapy|counsell?ing)(?: sessions?)? (?:with me|here|now|today|session)\b|\b(?:your|our) (?:therapy|counsell?ing) session\b|\bi can be your (?:therapist|counsell?or|doctor|psychologist)\b/,
  /\b(?:puedo|quiero|voy a) ser tu (?:terapeuta|psicolog[oa]|consejer[oa]|doctora?)\b|\b(?:posso|quero|vou) ser (?:o |a )?(?:seu|sua) (?:terapeuta|psicolog[oa]|doutora?)\b|\bje peux etre votre (?:therapeute|psychologue|medecin)\b|\b(?:tu|nuestra|sua|nossa) sesion de terapia\b|\b(?:sua|nossa) sessao de terapia\b|\b(?:votre|notre) seance de therapie\b/,
  /\bi(?:'m| am) (?:a |an |your )(?:licensed |trained |qualified |virtual |ai |online )*(?:therapist|psychologist|psychiatrist|doctor|nurse|clinician|counsell?or|mental health professional)\b/,
  /\bas (?:a |your )(?:\w+ )?(?:therapist|psychologist|psychiatrist|doctor|clinician),? i\b|\b(?:in|during|for|to) (?:our|this|your) (?:next )?(?:therapy|counsell?ing|treatment)(?: session)?\b|\bthis (?:chat |conversation )?is (?:a form of )?(?:therapy|treatment|counsell?ing)\b/,
  /\b(?:my|the) diagnosis (?:is|would be)\b|\bi(?:'d| would| can| will)? diagnose\b|\bi can (?:treat|cure|heal)\b|\bi(?:'ll| will) (?:treat|cure|heal) you\b/,
  /\bsoy (?:tu |un |una )?(?:terapeuta|psicolog[oa]|psiquiatra|medic[oa]|doctora?)\b|\bcomo (?:tu )?(?:terapeuta|psicolog[oa]|doctora?|medic[oa]),? (?:te|yo|puedo|creo)\b|\b(?:en|durante) (?:nuestra|esta) (?:sesion|terapia)\b|\besto es (?:una )?terapia\b|\bmi diagnostico\b|\bpuedo (?:curarte|tratarte|sanarte|diagnosticarte|(?:curar|tratar|sanar) (?:tus?|sus?) \w+)\b/,
  /\bsou (?:seu |sua |um |uma |o seu |a sua )?(?:terapeuta|psicolog[oa]|psiquiatra|medic[oa]|doutora?)\b|\bcomo (?:seu |sua )?(?:terapeuta|psicolog[oa]|medic[oa]),? (?:eu|posso)\b|\b(?:em|na|durante) (?:nossa|esta|essa) (?:sessao|terapia)\b|\bisto e (?:uma )?terapia\b|\bmeu diagnostico\b|\bposso (?:curar|tratar|diagnosticar) (?:voce|(?:a |o )?(?:sua|seu)) ?\w*/,
  /\bje suis (?:maintenant |desormais |aussi )?(?:votre |ton |un |une )?(?:therapeute|psychologue|psychiatre|medecin|docteure?)\b|\ben tant que (?:votre )?(?:therapeute|psychologue|medecin),? je\b|\b(?:dans|pendant|durant) (?:notre|cette) (?:seance|therapie)\b|\bceci est une therapie\b|\bmon diagnostic\b|\bje peux (?:vous (?:soigner|guerir|traiter|diagnostiquer)|(?:soigner|guerir|traiter) (?:votre|vos|ta|ton|tes) \w+)\b/,
];

const DIAGNOSES = [
  /\b(?:you (?:seem to be|may be|might be|could be|appear to be|are probably|are likely)|i (?:think|believe|suspect) you(?:'re| are| may be| might be)?) (?:clinically |severely |suffering from |struggling with |dealing with )?(?:an? )?(?:depress(?:ed|ion|ive)|bipolar|ptsd|psychotic|anorexi[ac]|bulimi[ac])\b/,
  new RegExp(
    `\\byou (?:clearly |probably |definitely |likely |obviously |may |might |seem to |must |could )?(?:have|suffer from|are suffering from|are showing signs of|are experiencing|are|'re)?(?: an?)?(?: severe| major| clinical| mild| serious| classic)* ?${CONDITIONS_EN}\\b`,
  ),
  /\byou(?:'re| are) (?:clinically |severely |clearly |obviously )?(?:depressed|bipolar|psychotic|anorexic|bulimic|mentally ill|schizophrenic|borderline)\b|\b(?:sounds like|symptoms of|looks like|signs of|this is) (?:you have )?(?:clinical |major |severe )*(?:depression|ptsd|bipolar|an anxiety disorder|borderline|psychosis)\b/,
  new RegExp(
    `\\b(?:tienes|padeces|sufres(?: de)?|parece que tienes|seguramente tienes|estas pasando por)(?: una?)?(?: fuerte| clara| severa)? ${CONDITIONS_ES}\\b|\\b(?:estas|eres) (?:clinicamente )?(?:deprimid[oa]|bipolar|anorexic[oa]|psicotic[oa]|esquizofrenic[oa])\\b|\\b(?:sintomas|signos) de (?:depresion|trastorno|psicosis)\\b`,
  ),
  new RegExp(
    `\\bvoce (?:tem|sofre de|esta com|parece ter|provavelmente tem|claramente tem)(?: uma?)?(?: forte| clara)? ${CONDITIONS_PT}\\b|\\bvoce (?:esta|e) (?:clinicamente )?(?:deprimid[oa]|bipolar|anorexic[oa]|psicotic[oa]|esquizofrenic[oa])\\b|\\b(?:sintomas|sinais) de (?:depressao|transtorno|psicose)\\b`,
  ),
  new RegExp(
    `\\b(?:vous (?:avez|souffrez|faites|etes atteinte? d)|tu as|tu souffres)(?: d'une?| une?| de| d')? ?(?:forte |veritable |vraie )?${CONDITIONS_FR}\\b|\\bvous etes (?:cliniquement )?(?:depressi(?:f|ve)|bipolaire|anorexique|psychotique|schizophrene)\\b|\\b(?:symptomes|signes) (?:de |d'une )(?:depression|psychose|trouble)\\b`,
  ),
];

const MEDICINE = [
  /\b(?:stop|quit|skip|reduce|increase|double|come off|throw away|change)(?: taking)? (?:your|the) (?:medication|medicine|meds|antidepressants?|pills|tablets|dose)\b|\byou (?:don't|do not) (?:really )?need (?:any )?(?:medication|medicine|meds|therapy|a therapist|a doctor|a psychiatrist|professional help|antidepressants)\b/,
  /\b(?:deja|dejes|dejar|suspende|suspender|reduce|aumenta|cambia)(?: de tomar)? (?:tu|tus|la|los|el|las) (?:medicacion|medicamentos?|medicinas?|antidepresivos|pastillas|dosis)\b|\bno necesitas (?:medicacion|medicinas?|terapia|un psicologo|un medico|ayuda profesional|antidepresivos)\b/,
  /\b(?:pare|parar|deixe|suspenda|reduza|aumente|mude)(?: de tomar)? (?:seu|seus|sua|os|o|a) (?:medicacao|medicamentos?|remedios?|antidepressivos|dose)\b|\bvoce nao precisa de (?:medicacao|remedios?|terapia|psicologo|medico|ajuda profissional|antidepressivos)\b/,
  /\b(?:arretez|arrete|arreter|cessez|reduisez|augmentez|changez)(?: de prendre)? (?:votre|vos|ton|tes|le|les) (?:traitement|medicaments?|antidepresseurs|dose)\b|\bvous n'avez pas besoin (?:de|d'une?) ?(?:medicaments?|therapie|psychologue|medecin|traitement|aide professionnelle|antidepresseurs)\b/,
];

// The person may have said so themselves.
const THEIR_WORDS =
  /\b(?:you (?:said|told|mentioned|wrote|shared|say)|if you (?:have|are)|whether you|dijiste|contaste|mencionaste|si tienes|voce (?:disse|contou|mencionou)|se voce|vous (?:avez dit|dites|m'avez dit|avez mentionne)|si vous)\b/;

export const CLINICAL_RULES: readonly GuardRule[] = [
  ...rows('clinical-claim', CLAIMS, { negatable: true }),
  ...rows('clinical-claim', DIAGNOSES, { negatable: true, unless: THEIR_WORDS }),
  // "Don't stop taking your medicine without your doctor" is good advice; "you don't need medicine" carries its own "don't".
  ...rows('clinical-claim', MEDICINE, {
    unless:
      /\b(?:don't|do not|never|before you|please talk|without (?:talking|asking|your doctor)|no (?:dejes|suspendas|cambies)|antes de|sin (?:hablar|consultar|preguntar)|nao (?:pare|deixe|suspenda|mude)|sem (?:falar|consultar|perguntar)|n'arretez|ne (?:cessez|reduisez|changez)|sans (?:en parler|avis|l'avis)) ?(?:stop|quit|skip|reduce|change|to|with|a|tu|seu|votre|pas|de|com|con|tomar|medical|hablar)?(?!\w* ?(?:really )?need)\b/,
  }),
];
