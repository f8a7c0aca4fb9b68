// Treating and diagnosing said in other ways: sessions and programmes, training and methods, "textbook", "criteria", "episode", the
// person's feelings as the voice of an illness. A question whether a doctor has said so passes.
import { rows, type GuardRule } from './types.ts';

const HEALERS =
  '(?:therap\\w+|psycholog\\w+|psychiatr\\w+|counsell?or|doctor|terapeut\\w+|psicolog\\w+|psiquiatr\\w+|doctora?|medic[oa]|conseller\\w+|medecin|psy)';
const DISEASES =
  '(?:depression|depressive|depresion|depressao|bipolar\\w*|bipolarit\\w+|bipolaridad|bipolaridade|ptsd|post-?traumatic\\w*|(?:estres|estresse|stress) (?:pos-?|post-?)traumati\\w+|ocd|toc|adhd|tdah|borderline|personalidad limite|psychos\\w+|psychoti\\w+|psicos\\w+|psicotic\\w+|psicotic|schizo\\w+|esquizo\\w+|anorexi\\w+|bulimi\\w+|eating disorder|trastorno\\w*|transtorno\\w*|trouble (?:alimentaire|anxieux|bipolaire|panique|de la personnalite)|anxiety disorder|panic disorder|burnout)';

const TREATS = [
  new RegExp(
    `\\b(?:think of|see|consider|piensa en|considera|pense em|considere|voyez en|considerez)[ -](?:me|mi|mim|moi)? ?(?:as|como|comme)? ?(?:your|a|tu|un|una|seu|sua|um|uma|votre|une)? ?${HEALERS}\\b`,
  ),
  /\b(?:our|my|nuestras|nossas|nos|mes) (?:sessions|sesiones|sessoes|seances)\b|\b(?:trained|certified|experienced|trained up) in\b.{0,30}\b(?:therapy|counsell?ing|cbt|dbt|psychology)\b|\b(?:tengo|tenho|j'ai)(?: una| uma)? (?:formacion|formacao|formation) (?:en|em)\b/,
  /\b(?:evidence-based|basado en (?:la )?evidencia|baseado em evidencias?|fonde sur des preuves)\b|\b(?:this|esto|isto|isso|c'est|ceci)(?: is| es| e| est)? (?:a |an |un |um )?(?:\w+ )?(?:treatment|tratamiento|tratamento|traitement) (?:for|of|de|para|contre|del?|do|da)\b/,
  /\b(?:with me|conmigo|comigo|avec moi),? (?:you (?:do not|don't) need|(?:tu )?no necesitas|voce nao precisa|vous n'avez pas besoin)\b/,
  new RegExp(
    `\\b(?:stop|quit|can stop|dejar de|parar de|arreter de) (?:seeing|going to|ver|ir (?:a|al|com)|voir|consulter|visitar)(?: a)? ?(?:your|tu|el|la|a|o|seu|sua|votre)? ?${HEALERS}\\b`,
  ),
  /\b(?:recovery|treatment|healing) (?:program(?:me)?|plan)\b|\bprograma de (?:recuperacion|recuperacao|tratamiento|tratamento)\b|\bprogramme de (?:retablissement|traitement|soins)\b|\b(?:do|some|haga\w*|un poco de|fazer|faire|faisons)\b.{0,20}\b(?:trauma therapy|terapia (?:del?|do) trauma|therapie du trauma|exposure therapy|emdr)\b/,
  /\bi (?:can |could |will |would )?(?:prescribe|diagnose)\b|\b(?:puedo|voy a|te) (?:recetar\w*|receto|diagnostic\w+)\b|\b(?:posso|vou) (?:receitar|diagnosticar)\b|\bje (?:peux |vais )?(?:vous )?(?:prescri\w+|diagnosti\w+)\b/,
  /\b(?:clinical|professional|medical|expert) (?:judge?ment|opinion|assessment|evaluation)\b|\b(?:criterio|juicio|evaluacion|opinion|parecer|avaliacao|avis|jugement) (?:clinic[oa]|profesional|profissional|medic[oa]|clinique|professionnel)\b/,
];

const NAMES_IT = [
  new RegExp(
    `\\b(?:textbook|classic|typical|clear|obvious|clinical|severe|major|mild|full-blown|caso tipico|tipic[oa]s?|clasic[oa]s?|classic[oa]s?|classiques?|typique|clinic[oa]|clinique|maior|mayor|majeure)(?: \\w+){0,3} ${DISEASES}\\b|\\b${DISEASES} (?:clinic[oa]|clinique|mayor|maior|majeure|severa?|grave|severe)\\b`,
  ),
  new RegExp(
    `\\b(?:that|this|it|what you (?:describe|have|feel)|eso|esto|lo que (?:describes|tienes|sientes)|isso|isto|o que voce (?:descreve|tem|sente)|cela|ca|ce que vous (?:decrivez|avez|ressentez)|c')(?: is|'s| es| e| est|est) (?:clear(?:ly)? that this is |clearly |probably |just |claramente |probablemente |provavelmente |clairement |un |une |uma |um |a |an |una |your |tu |sua |votre |seu |le |la )*${DISEASES}\\b`,
  ),
  new RegExp(
    `\\b(?:is clear|esta claro|il est clair)\\b.{0,30}\\b${DISEASES}\\b|\\b(?:symptoms?|signs?|criteria|case|episode|outbreak|sintomas?|signos|sinais|criterios|caso|brote|episodio|surto|symptomes?|signes?|criteres|cas|episode)(?: \\w+)? (?:of|for|de|do|da|del|d'|d'un|d'une|de la)(?: la| las| los| a| o| un| une)? ?${DISEASES}\\b|\\b(?:brote|surto|episodio) psicotico\\b|\\bepisode psychotique\\b|\\bpsychotic (?:episode|break)\\b`,
  ),
  new RegExp(
    `\\byour (?:own )?${DISEASES}\\b|\\b(?:tu|seu|sua|votre|ton|ta) (?:propi[oa] )?${DISEASES}\\b|\\bpersonn?alid?\\w* (?:borderline|limite)\\b`,
  ),
  new RegExp(
    `\\b(?:sounds?|looks?|seems?|suena|parece|ressemble)(?: to me)?(?: like| a| con| que| a une| a un)?(?: you| voce| tienes| sofre de| sufres de| suffering from| suffer from)?(?: from| de| d')?(?: \\w+){0,3} ${DISEASES}\\b|\\b(?:suffer\\w*|sufr\\w+|sofre\\w*|souffr\\w+)(?: from| de| d'| da)?(?: \\w+){0,3} ${DISEASES}\\b`,
  ),
];

// Whole trades and states, said of the person.
const STATES =
  /\b(?:you(?:'re| are)|estas|eres|voce (?:esta|e)|vous etes|this is|c'est|esto es|isto e|isso e)(?: \w+){0,3} (?:manic|mania|dissociat\w*|disociacion|dissociacao|paranoi\w*|delusional|delirando|delirant\w*|addict(?:ed)?|adict[oa]|viciad[oa]|dependent[e]? quimico|dependante?|maniaque|neurotic\w*|codependent|narciss\w*|trauma response|autistic|psych\w+tic)\b|\b(?:what|lo que|como|ce a quoi) (?:dissociation|mania|psychosis|trauma) (?:looks|feels) like\b|\b(?:weekly|next|semanal|hebdomadaire) (?:appointment|session|cita|consulta|sesion|sessao|rendez-vous|seance)\b|\b(?:cita|consulta|sesion|sessao|rendez-vous|seance) (?:semanal|hebdomadaire)\b|\b(?:treat|cure|heal|tratar|curar|sanar|traiter|soigner|guerir) (?:your|tus?|o seu|seus?|sua|votre|vos) (?:trauma\w*|depress\w*|anxi\w*|ptsd|pain|wounds?|traumatisme|herid\w*|ferid\w*|blessures?)\b/;

const ASKS =
  /\?|\b(?:has a doctor|did a doctor|you (?:said|told|mentioned|wrote|have been told)|your (?:doctor|therapist) (?:said|told)|un medico te|dijiste|contaste|voce (?:disse|contou)|vous (?:avez dit|m'avez dit)|people who|many people|lines? for|organi[sz]ation|help with|only a doctor|solo un medico|so um medico|seul un medecin)\b/;

/** Care that happens here: progress, work, treatment "with me". */
const WITH_ME =
  /\b(?:progress|treatment|therapy|work|healing|progreso|tratamiento|terapia|progresso|tratamento|progres|traitement|therapie)\b.{0,30}\b(?:with me|conmigo|comigo|avec moi)\b|\b(?:exposure|trauma|inner child|shadow) work\b/;

export const TREATING_RULES: readonly GuardRule[] = [
  ...rows('clinical-claim', TREATS.slice(0, 3), { unless: ASKS, negatable: true }),
  // These carry their own "not": "with me you do not need a psychologist".
  ...rows('clinical-claim', TREATS.slice(3), { unless: ASKS }),
  ...rows('clinical-claim', [WITH_ME], { negatable: true }),
  ...rows('clinical-claim', [STATES], { unless: ASKS, negatable: true }),
  ...rows('clinical-claim', NAMES_IT, { unless: ASKS, negatable: true }),
];
