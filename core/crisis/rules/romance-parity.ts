// What the English tables find and these must find too, in Spanish, Portuguese and French side by side: not being safe, an act
// that failed, a part that wants to die, enough of life; and roads to the question: leaving, no place, no caring, home to God.

import { ownNot, question, sign, type Trio } from './romance.ts';

export const PARITY: readonly Trio[] = [
  {
    id: 'unsafe',
    shape: sign,
    row: {
      category: 'self-harm',
      keepsNegation: true,
      reason: 'Says they cannot answer for their own safety.',
    },
    es: {
      patterns: [
        'no ~ creo|se|puedo|podre|voy_a ~ si? ~ poder|puedo|pueda? ~ mantenerme|estar|quedarme ~ a_salvo|segura|seguro',
        'soy|me_siento ~ un|una? ~ peligro|amenaza ~ para ~ mi ~ mismo|misma',
        'impulso|impulsos|ganas|necesidad ~ de ~ {DANO}',
      ],
      examples: ['no creo poder estar a salvo esta noche', 'soy un peligro para mí misma'],
    },
    pt: {
      patterns: [
        'nao ~ sei|consigo|acho|vou|posso ~ se|que? ~ eu? ~ consigo|vou? ~ ficar|estar|me_manter ~ segura|seguro|a_salvo|em_seguranca',
        'sou|me_sinto ~ um|uma? ~ perigo|ameaca ~ para|pra ~ mim ~ mesmo|mesma',
        'impulso|impulsos|vontade|compulsao ~ de ~ me ~ cortar|machucar|ferir|queimar',
      ],
      examples: ['não consigo ficar segura hoje', 'sou um perigo para mim mesma'],
    },
    fr: {
      patterns: [
        'crois|sais|peux|pense ~ pas|plus ~ si|que? ~ je? ~ pouvoir|peux|pourrai? ~ rester|etre|me_mettre ~ en ~ securite',
        'suis ~ un|une? ~ danger|menace ~ pour ~ moi ~ meme',
        'impulsion|impulsions|pulsion|pulsions|besoin ~ de ~ me ~ couper|scarifier|bruler|blesser|mutiler',
      ],
      examples: ['je crois pas pouvoir rester en sécurité', 'je suis un danger pour moi-même'],
    },
  },
  {
    id: 'attempted',
    shape: sign,
    row: {
      category: 'suicide-active',
      keepsNegation: true,
      reason: 'An attempt broken off or failed, regret at having lived, fear that alone holds back.',
    },
    es: {
      patterns: [
        'casi|por_poco ~ salto|me_tiro|me_lanzo|me_mato|lo_hago|me_cuelgo|me_aviento',
        'ni ~ siquiera? ~ puedo|pude|sirvo|supe ~ para? ~ morirme|morir|matarme|suicidarme',
        'miedo ~ de|a|para ~ hacerlo ..3 quiero|ganas|pienso|deseo',
        'no ~ me? ~ animo|atrevo|atrevi|anime ~ a ~ hacerlo|matarme|saltar|tirarme|cortarme',
        'fallo|fallido|fracaso ~ mi ~ intento',
      ],
      examples: [
        'ayer casi me tiro',
        'ni siquiera puedo morirme bien',
        'tengo miedo de hacerlo, pero quiero',
      ],
    },
    pt: {
      patterns: [
        'quase|por_pouco ~ que? ~ eu? ~ pulei|pulo|me_joguei|me_matei|fiz_isso|me_enforquei|saltei',
        'nem ~ morrer|me_matar|isso ~ eu? ~ consigo|presto|sei ~ fazer?',
        'medo ~ demais? ~ de ~ fazer|fazer_isso|fazer_aquilo ..3 quero|vontade|penso',
        'nao ~ tive|tenho|criei ~ coragem ~ de ~ me_matar|pular|me_jogar|fazer_isso|me_cortar|saltar',
        'minha ~ tentativa ~ falhou|deu_errado|nao_deu',
      ],
      examples: ['ontem quase me joguei', 'nem morrer eu consigo', 'tenho medo de fazer isso, mas quero'],
    },
    fr: {
      patterns: [
        'failli|presque|manque_de ~ sauter|me_jeter|le_faire|me_tuer|passer_a_le_acte|me_pendre|saute',
        'meme ~ pas ~ capable|fichu|fichue|reussi ~ de|a ~ mourir|me_tuer|crever',
        'peur ~ de ~ le ~ faire ..4 envie|veux|pense',
        'ose|oser|ai ~ pas ~ ose? ~ me_tuer|sauter|passer_a_le_acte|me_jeter',
        'ma ~ tentative ..2 rate|echoue',
      ],
      examples: [
        'hier j’ai failli sauter',
        'je suis même pas capable de mourir',
        'j’ai peur de le faire mais j’en ai envie',
      ],
    },
  },
  {
    id: 'bare-wish',
    shape: ownNot,
    row: {
      category: 'suicide-active',
      reason:
        'A part that wants to die, enough of life, God who does not let one die, the one who should have gone.',
    },
    es: {
      patterns: [
        'parte ~ de ~ mi ~ quiere|desea|quisiera ~ morir|morirse|desaparecer|acabar|irse',
        'por_que|porque ..2 dios|senor|vida ~ no ~ me ~ deja ~ morir|irme|descansar',
        'deberia|debi|debia|tendria_que|tenia_que ~ haber? ~ ser|sido|morir|muerto|irme ~ yo',
        'deje|he_dejado|dejado ~ de ~ importarme ~ si ~ vivo|muero|sigo',
        'ya? ~ tuve|he_tenido ~ suficiente|bastante ~ de ~ la|esta|mi|vivir ~ vida?',
        'no ~ voy_a|creo|podre|puedo ~ que? ~ sobrevivir|sobreviva|aguantar|pasar ~ a? ~ otra|esta|la|una ~ noche|semana|ano|mas',
        'vuelvo|volvi|empece ~ a ~ sentirme|estar|ser ~ suicida',
        'mis|mi ~ hijos|hijo|hija|familia|padres|mama ~ estaran|estara|van_a_estar|va_a_estar|estarian ~ bien|mejor|tranquilos ~ sin ~ mi',
        'cuando ~ mi|se ..3 muera|muere|murio|falte ~ me ~ voy|ire|mato ~ con|yo|tambien|atras',
      ],
      examples: ['una parte de mí quiere morir', 'ya tuve suficiente de esta vida', 'debí ser yo'],
      benign: ['no voy a sobrevivir a este examen'],
    },
    pt: {
      patterns: [
        'parte ~ de ~ mim ~ quer|deseja|queria ~ morrer|sumir|desaparecer|acabar|partir',
        'por_que|porque|pq ..2 deus|senhor|vida ~ nao ~ me ~ deixa ~ morrer|ir|descansar',
        'devia|deveria|era_para|tinha_que ~ eu? ~ ter? ~ sido|morrido|ido|ser ~ eu',
        'parei|deixei ~ de ~ ligar|me_importar ~ se ~ eu? ~ vivo|morro|continuo',
        'ja? ~ chega|basta|tive_bastante|to_cheio ~ de|dessa|desta ~ viver|vida',
        'nao ~ vou|acho|consigo ~ que? ~ sobreviver|sobrevivo|aguentar|passar ~ a? ~ mais? ~ uma|essa|outra|esta|da ~ noite|semana|ano|hoje',
        'voltei|comecei ~ a ~ me? ~ sentir|ficar|ser ~ suicida',
        'to|estou|continuo|sigo ~ viva|vivo ~ por|pela|pelo|pelos|pelas ~ causa ~ da|do|dos|das ~ minha|meu|meus|minhas',
        'quando ~ minha|meu|ela|ele ..2 morrer|for|partir ~ eu ~ vou|morro|me_mato ~ junto|atras|com|tambem',
        'triste|chateada|chateado|decepcionada|decepcionado|raiva ~ de|por|que ~ ter|eu? ~ acordado|acordei',
      ],
      examples: ['uma parte de mim quer morrer', 'já chega de viver', 'por que Deus não me deixa morrer'],
      benign: ['não vou sobreviver a essa prova'],
    },
    fr: {
      patterns: [
        'partie|part ~ de ~ moi ~ veut|souhaite|voudrait ~ mourir|disparaitre|en_finir|partir',
        'pourquoi ..2 dieu|seigneur|vie ~ ne? ~ me ~ laisse ~ pas ~ mourir|partir|men_aller',
        'aurait|aurais ~ du ~ etre ~ moi',
        'arrete ~ de ~ me_soucier|me_demander ..2 vivre|mourir|si_je_vis',
        'assez|marre|ras_le_bol ~ de ~ la|cette|ma ~ vie',
        'ne? ~ survivrai|tiendrai|passerai ~ pas|plus ~ a|une|cette|la ~ une? ~ nuit|semaine|de_plus|autre',
        'mes|ma|mon ~ enfants|famille|fils|fille|parents|mere ~ seront|sera|iront|ira|seraient|serait ~ bien|mieux|tranquilles ~ sans ~ moi',
        'quand|le_jour_ou ~ ma|mon|elle|il ..2 mourra|partira|meurt|sera_mort|sera_morte ~ je ~ pars|partirai|meurs|me_tue|la|le ~ avec|aussi|suis|suivrai|rejoins',
        'triste|decue|decu|degoutee|degoute ~ de ~ me|mon ~ etre? ~ reveillee|reveille|reveil',
      ],
      examples: ['une partie de moi veut mourir', 'j’en ai assez de cette vie', 'ça aurait dû être moi'],
      benign: ['je ne survivrai pas à cet examen'],
    },
  },
  {
    id: 'exactly-how',
    shape: sign,
    row: {
      category: 'suicide-plan',
      keepsNegation: true,
      means: true,
      reason: 'Exactly how, pills in a row, things given away: preparation.',
    },
    es: {
      patterns: [
        'se ~ exactamente|perfectamente|muy_bien ~ como|cuando|donde ~ lo ~ haria|voy_a_hacer|hare',
        '{PASTILLAS} ~ estan? ~ alineadas|contadas|en_fila|afuera|separadas|enfrente|delante ~ en|sobre|de|ya|y',
        'estrellarme|estrellar|chocar ~ el? ~ carro|coche|auto? ~ contra|con ~ un|el|una ~ muro|arbol|poste|pared|trailer|camion',
      ],
      examples: ['sé exactamente cómo lo haría', 'las pastillas están alineadas sobre la mesa'],
    },
    pt: {
      patterns: [
        'sei ~ exatamente|perfeitamente|muito_bem ~ como|quando|onde ~ eu? ~ faria|vou_fazer|farei',
        '{COMPRIMIDOS} ~ tao|estao|ja? ~ em_fila|enfileirados|contados|separados|alinhados ~ na|em|sobre|e|ja',
        'dei|dando|doando|to_dando|distribuindo ~ todas? ~ as? ~ minhas ~ coisas',
      ],
      examples: ['sei exatamente como eu faria', 'os comprimidos estão em fila na mesa'],
    },
    fr: {
      patterns: [
        'sais ~ exactement|parfaitement|tres_bien ~ comment|quand|ou ~ je ~ le? ~ ferais|ferai|vais_faire',
        '{CACHETS} ~ sont ~ alignes|comptes|en_ligne|sortis|prets ~ sur|devant|et|deja',
        'donne|distribue|offre ~ toutes ~ mes ~ affaires',
      ],
      examples: ['je sais exactement comment je ferais', 'les cachets sont alignés sur la table'],
      benign: ['je donne mes affaires de ski'],
    },
  },
  {
    id: 'ask-leaving',
    shape: question,
    row: { reason: 'Leaving, without saying for where; home to God; it was good while it lasted.' },
    es: {
      patterns: [
        'talvez|tal_vez|quiza|quizas|puede_que|a_lo_mejor ~ ya? ~ no ~ este|estare|siga|llegue ~ aqui|aca|manana|viva|vivo ~ la|el|para|manana|proxima|cuando|mucho',
        'quiero|quisiera|ganas_de ~ irme|ir|volver ~ a ~ casa ~ con ~ dios|el_senor|jesus',
        'fue ~ lindo|bonito|bueno|un_gusto ~ mientras|haber|conocerlos ~ duro|conocido?',
        'quiero|quisiera|prefiero ~ estar ~ ya ~ con ~ dios|el_senor|jesus',
      ],
      examples: ['tal vez no esté aquí la próxima semana', 'quiero irme a casa con Dios'],
    },
    pt: {
      patterns: [
        'talvez|pode_ser_que ~ eu? ~ nao ~ esteja|estarei|chegue|continue ~ mais? ~ aqui|ca|viva|vivo ~ semana|amanha|mes|no|quando|mais|ate',
        'quero|queria|vontade_de ~ ir|voltar ~ para|pra ~ casa ~ com|de ~ deus|o_senhor|jesus',
        'foi ~ bom|lindo|um_prazer ~ enquanto|ter|conhecer ~ durou|conhecido|voces',
        'quero|queria ~ estar ~ logo ~ com ~ deus|o_senhor|jesus',
      ],
      examples: ['talvez eu não esteja aqui semana que vem', 'quero ir para casa com Deus'],
    },
    fr: {
      patterns: [
        'serai|suis ~ peut_etre ~ plus|pas ~ la|ici|vivante|vivant ~ la|demain|le|pour|a|longtemps',
        'peut_etre ~ que ~ je ~ ne? ~ serai ~ plus|pas ~ la|ici',
        'veux|voudrais|envie_de ~ rentrer|aller|retourner ~ a_la_maison|chez_moi|au_ciel ~ aupres_de|avec|pres_de|chez ~ dieu|le_seigneur|jesus|lui',
        'ce|ca ~ etait ~ bien|beau|bon ~ tant|de ~ que|vous ~ ca|avoir ~ a|connu',
      ],
      examples: [
        'je serai peut-être plus là la semaine prochaine',
        'je veux rentrer à la maison auprès de Dieu',
      ],
    },
  },
  {
    id: 'ask-enough',
    shape: question,
    row: { reason: 'No fight left, a tired soul, no place in this world, how much longer, why bother.' },
    es: {
      patterns: [
        'no ~ me ~ queda|quedan|resta ~ mas? ~ lucha|pelea|vida|nada|energia|animo|aguante',
        'mi ~ alma ~ esta ~ cansada|rota|muerta|agotada|vacia',
        'no ~ hay|tengo|existe|encuentro ~ un? ~ lugar|espacio|sitio ~ para ~ mi? ~ mi|en ~ en|este|el? ~ este? ~ mundo?',
        'la|mi ~ oscuridad|depresion|tristeza|mente ~ esta|va|me ~ esta? ~ ganando|venciendo|tragando|consumiendo|gana',
        'no ~ me ~ importa ~ lo_que|que|si ~ me ~ pase|pasa|suceda|ocurra',
        'no ~ se ~ cuanto|hasta ~ mas|tiempo|cuando? ~ mas? ~ aguanto|aguantare|aguantar|puedo|podre|resisto',
        'para|por ~ que ~ molestarse|molestarme|esforzarme|intentarlo|seguir_intentando',
      ],
      examples: ['no me queda lucha', 'no hay lugar para mí en este mundo', 'no me importa lo que me pase'],
    },
    pt: {
      patterns: [
        'nao ~ me ~ resta|sobra|restam ~ mais? ~ luta|vida|nada|energia|forcas',
        'minha ~ alma ~ ta|esta ~ cansada|quebrada|morta|exausta|vazia',
        'nao ~ tem|ha|existe|tenho|encontro ~ um? ~ lugar|espaco ~ para|pra|nesse|neste|no ~ mim|mundo',
        'a|minha ~ escuridao|depressao|tristeza|mente ~ ta|esta|vai|me ~ me? ~ vencendo|ganhando|engolindo|consumindo|vencer',
        'nao ~ me ~ importo|importa ~ com? ~ o? ~ que ~ acontece|acontecer|aconteca|vai_acontecer ~ comigo',
        'nao ~ sei ~ por? ~ quanto|ate ~ tempo|quando|mais ~ mais? ~ eu? ~ aguento|aguentar|consigo|suporto|vou_aguentar',
        'para|pra ~ que ~ se|me ~ dar|esforcar|incomodar ~ ao_trabalho|tanto?',
        'quando ~ e? ~ que? ~ a|essa|esta|minha ~ dor|agonia|angustia ~ vai|para|acaba ~ parar|passar|acabar?',
      ],
      examples: [
        'não me resta luta',
        'não tem lugar pra mim nesse mundo',
        'não me importo com o que acontece comigo',
      ],
    },
    fr: {
      patterns: [
        'ne? ~ me ~ reste ~ plus ~ de|aucun|aucune|rien ~ combat|force|energie|vie|lutte',
        'reste ~ plus|pas ~ de ~ combat|force|energie|vie|lutte',
        'mon ~ ame ~ est ~ fatiguee|brisee|morte|epuisee|vide|lasse',
        'pas|plus|aucune ~ de? ~ place ~ pour ~ moi',
        'les|la|mes ~ tenebres|depression|noirceur|demons ~ gagnent|gagne|menvahissent|me_envahissent|me_engloutissent|prennent_le_dessus|triomphent',
        'fiche|fous|moque|egal ~ de? ~ ce ~ qui|que ~ me|peut|pourrait ~ me? ~ arrive|arriver|arrivera',
        'sais ~ pas|plus ~ combien|jusque_quand|jusqua_quand ..3 tenir|tiendrai|tiens|supporter|supporterai',
        'a ~ quoi ~ bon ~ se|me ~ donner|fatiguer|battre ~ la_peine|encore?',
        'quand ~ est? ~ ce? ~ que? ~ la|cette|ma ~ douleur|souffrance ~ va|vas|sarretera|se_arretera|cessera|partira',
        'ira|irai ~ jamais ~ mieux',
      ],
      examples: [
        'mon âme est fatiguée',
        'y a pas de place pour moi dans ce monde',
        'je me fiche de ce qui m’arrive',
      ],
    },
  },
  {
    id: 'ask-friend-gives',
    shape: question,
    row: {
      category: 'suicide-active',
      subject: 'other',
      weight: 0.8,
      reason: 'Somebody gives away what they love: the friend who writes may be the only one who saw.',
    },
    es: {
      patterns: [
        '{FAM}|ella|el ..2 me|nos ~ regalo|dio|dejo ~ su|sus ~ gato|perro|collar|anillo|guitarra|coleccion|joyas|cosas|diario',
        '{FAM}|ella|el ..1 esta|anda ~ regalando ~ todas? ~ sus ~ cosas',
      ],
      examples: ['mi amiga me regaló su gato y su collar', 'mi hermano anda regalando sus cosas'],
    },
    pt: {
      patterns: [
        '{FAM}|ela|ele ..2 me ~ deu|deixou ~ o|a|os|as|seu|sua? ~ seu|sua|gato|cachorro|colar|anel|violao|colecao|joias|diario ~ gato|cachorro|dela|dele|e|colar',
        '{FAM}|ela|ele ..1 esta|ta|anda ~ dando|doando ~ todas? ~ as? ~ coisas|suas_coisas',
      ],
      examples: ['minha amiga me deu o gato dela', 'meu irmão está doando suas coisas'],
    },
    fr: {
      patterns: [
        '{FAM}|elle|il ..2 me|nous ~ a ~ donne|offert|laisse ~ son|sa|ses ~ chat|chien|collier|bague|guitare|collection|bijoux|affaires|journal',
        '{FAM}|elle|il ..1 donne|distribue ~ toutes? ~ ses ~ affaires',
      ],
      examples: ['mon amie m’a donné son chat et son collier', 'mon frère donne toutes ses affaires'],
    },
  },
  {
    id: 'ask-new-mother',
    shape: question,
    row: {
      cardWith: 0.9,
      reason: 'After a birth: nothing felt for the child, the child better off with another.',
    },
    es: {
      patterns: [
        'no ~ siento ~ nada ..4 mi|el|la ~ bebe|hijo|hija|nino|nina',
        'mi|el ~ bebe|hijo|hija ~ estaria|merece|necesita ~ mejor|a? ~ con|sin|otra ~ mi|otra|mama|madre',
      ],
      examples: ['no siento nada cuando miro a mi bebé'],
    },
    pt: {
      patterns: [
        'nao ~ sinto ~ nada ..4 meu|minha|o|a ~ bebe|filho|filha|nenem',
        'meu|minha|o ~ bebe|filho|filha|nenem ~ estaria|ficaria|merece|precisa ~ melhor|de? ~ com|sem|outra ~ mim|outra|mae',
      ],
      examples: ['não sinto nada quando olho pro meu bebê'],
    },
    fr: {
      patterns: [
        'ne? ~ ressens|sens|eprouve ~ rien ..4 mon|ma|le|la ~ bebe|fils|fille|enfant',
        'mon|ma|le ~ bebe|fils|fille|enfant ~ serait|merite|a_besoin ~ mieux|dune|une ~ avec|sans|autre ~ une_autre|moi|mere|maman',
      ],
      examples: ['je ne ressens rien quand je regarde mon bébé'],
    },
  },
];
