// Danger told without its words, in Spanish, Portuguese and French side by side: farewells, means within reach, a place that
// calls, an attempt told in passing, joining the dead. A class that one language finds, the others must find too.

import { ownNot, question, sign, type Trio } from './romance.ts';

export const VEILED: readonly Trio[] = [
  {
    id: 'veiled-farewell',
    shape: sign,
    row: {
      category: 'suicide-plan',
      keepsNegation: true,
      reason:
        'A farewell to people who are not told where to: letters left, nobody to blame, who will look after whom.',
    },
    es: {
      patterns: [
        'escribo|escribi|escribiendo ~ esto|este_mensaje|solo? ~ para ~ despedirme|decirles_adios|decirte_adios|decir_adios',
        'dile|diganle|digan|diles|deciles|avisenle|dijera|dijeran|diga|diles_a ~ a ..4 que ..3 quise|quiero|ame|amo|amaba|perdone|perdon|no_fue',
        'si|cuando ~ un_dia|manana|el_lunes|hoy|ya|algun_dia? ~ no ~ contesto|respondo|aparezco|vuelvo ..8 perdon|quiero|culpa|busquen|diganle|dile|consegui|pude',
        'si|cuando ~ un_dia|manana ~ dejo ~ de ~ contestar|responder|escribir|existir',
        'deje|dejo ~ la|una|las|mi|el ~ carta|nota|claves|llaves|contrasenas|testamento|sobre ~ en|sobre|encima|del|arriba ..6 perdonenme|perdon|no_se_preocupen|cuando|ya_no|para_que',
        'les|le|te ~ encargo|dejo ~ mucho? ~ a? ~ mi|mis ~ nietos|nietas|hijos|hijas|hijo|hija|perro|gato|mama|ninos ..8 ya_no|no_voy|no_estar|cuando|despues',
        'quien|quienes ~ va_a|van_a|cuidara ~ cuidar|quedarse_con? ~ a|de|con? ~ mi|mis ~ perro|gato|hijos|hija|hijo|mama|perrita|nietos ~ cuando|si ~ yo? ~ no|me|ya|falte',
        'ya? ~ hice ~ las? ~ paces ..8 irme|puedo_ir|ir_tranquilo|ir_tranquila|descansar|partir',
      ],
      examples: [
        'les escribo para despedirme',
        'díganle a mi hermana que la quise',
        '¿quién va a cuidar a mi gato cuando yo no esté?',
      ],
    },
    pt: {
      patterns: [
        'escrevo|escrevi|escrevendo ~ isto|isso|aqui|so? ~ para|pra ~ me_despedir|despedir_me|dizer_adeus|dar_adeus',
        'diga|digam|diz|dizer|dissesse|fala|falem|avisa ~ para|a|pro|pra ~ minha|meu|meus ..4 que ..3 amo|amei|amava|perdao|culpa|desculpa',
        'se|quando ~ um_dia|amanha|segunda|hoje? ~ eu? ~ nao ~ responder|aparecer|atender|voltar ..8 porque|perdao|amo|culpa|procurem|consegui|avisem',
        'se|quando ~ eu ~ parar ~ de ~ responder|escrever|existir',
        'deixei|deixo ~ a|as|uma|o ~ carta|bilhete|senhas|palavras_passe|chaves|testamento ~ em|na|no|num|numa|sobre|em_cima ..8 perdao|perdoem|depois|quando|para_nao|trabalho|ja_nao',
        'quem ~ vai|vao|ira ~ cuidar|ficar ~ do|da|de|dos|com ~ o|a|os? ~ meu|minha|meus|minhas ~ cachorro|gato|filhos|filho|filha|mae|netos ~ quando|se ~ eu ~ me? ~ for|partir|morrer|nao|faltar',
        'ja? ~ fiz ~ as? ~ pazes ..8 ir|partir|descansar ~ em_paz|tranquilo|tranquila|embora?',
        'obrigado|obrigada ~ a|por ~ todos|tudo|voces ..8 fui|adeus|culpa|ate_a_eternidade|fiquem_com_deus_ate',
        'comecei|ando|estou|to ~ a? ~ oferecer|doar|dar|oferecendo|doando|distribuindo ~ todas? ~ as? ~ minhas ~ coisas',
      ],
      examples: [
        'escrevo para me despedir',
        'fala pra minha mãe que eu amava ela',
        'quem vai cuidar do meu gato quando eu partir?',
      ],
    },
    fr: {
      patterns: [
        'ecris ~ ceci|ca|juste? ~ pour ~ te|vous? ~ dire ~ adieu|adieux',
        'ecris|viens|voulais ~ pour? ~ faire ~ mes|mon ~ adieux|adieu',
        'dis|dites|dise|dire ~ a ~ ma|mon|mes ..3 que ..4 aime|aimais|pardon|faute|desole|desolee',
        'si|quand ~ un_jour|demain|lundi? ~ je ~ ne? ~ reponds|reviens|donne ~ plus|pas ..8 pardon|aime|faute|cherchez|parce_que|reussi',
        'ne? ~ cherchez|cherche|essayez ~ pas|plus ~ a? ~ me? ~ joindre|retrouver|moi ..3 apres|ce_soir|demain',
        'laisse|laisses|depose ~ la|les|une|mes ~ lettre|cles|codes|mots_de_passe|papiers|testament ~ dans|sur|au ..6 pardon|apres|quand|pour_que|pardonnez',
        'qui ~ va|soccupera|prendra|se_occupera ~ se? ~ occuper|garder|soin? ~ de? ~ mon|ma|mes ~ chien|chat|enfants|fils|fille|mere ~ quand|si ~ je ~ ne? ~ serai|pars|partirai|suis|meurs',
        'fait ~ la? ~ paix ~ avec ..6 partir|en_aller|men_aller',
        'mis ~ mes ~ affaires ~ en|de? ~ ordre ..6 partir|chien|lettre|manque|plus_la|apres|adieu',
        'il? ~ manque ~ juste|plus_que|seulement ~ moi|moe|a ~ a? ~ partir',
        'ma|une|la ~ lettre ~ est ~ faite|ecrite|prete|posee',
      ],
      examples: ['j’écris pour vous dire adieu', 'dites à ma mère que je l’aime', 'ma lettre est écrite'],
    },
  },
  {
    id: 'veiled-parting',
    shape: question,
    row: {
      weight: 0.8,
      cardWith: 0.4,
      reason:
        'A parting that may be a journey: at peace to leave, nobody to blame, do not look for me. Asked.',
    },
    es: {
      patterns: [
        'vengo|queria|quiero|quise|paso ~ para|a|solo|nada_mas? ~ despedirme|decirles_adios|decirte_adios|decir_adios',
        'no ~ es|fue|sera ~ la? ~ culpa ~ de? ~ nadie',
        'no ~ se ~ culpen|culpe',
        'ya|ahora_si ~ me? ~ puedo ~ irme|ir|morir|partir ~ tranquilo|tranquila|en_paz',
        'no ~ me ~ busquen|lloren|extranen',
      ],
      examples: ['ahora sí puedo irme tranquilo', 'no me busquen', 'no es culpa de nadie'],
      benign: ['me voy tranquilo a la fiesta'],
    },
    pt: {
      patterns: [
        'vim|queria|quero|passei|passo ~ para|aqui|so? ~ me_despedir|despedir_me|dizer_adeus|dar_adeus',
        'nao|ninguem ~ foi|e|sera|teve|tem ~ a? ~ culpa ~ de|do|disso ~ ninguem|voces|isso',
        'nao ~ se ~ culpem|culpe',
        'ja|agora ~ eu? ~ posso ~ ir|partir|morrer|descansar ~ embora? ~ tranquilo|tranquila|em_paz|sossegada|sossegado',
        'nao ~ me ~ procurem|chorem',
      ],
      examples: ['agora já posso partir em paz', 'não me procurem', 'não foi culpa de ninguém'],
      benign: ['vou tranquilo para casa'],
    },
    fr: {
      patterns: [
        'viens|voulais|veux|passe ~ juste? ~ te|vous? ~ dire ~ adieu|adieux',
        'ce ~ ne? ~ est|sera ~ la? ~ faute ~ de|a ~ personne',
        'ne? ~ culpabilisez|culpabilise ~ pas',
        'je ~ peux ~ enfin? ~ partir|men_aller|me_en_aller|mourir ~ tranquille|en_paix|sereine|serein',
        'ne? ~ me ~ cherchez|cherche|pleurez ~ pas|plus',
      ],
      examples: ['je peux enfin partir en paix', 'ne me cherchez pas', 'ce n’est la faute de personne'],
      benign: ['je pars tranquille en vacances'],
    },
  },
  {
    id: 'veiled-no-return',
    shape: question,
    row: {
      weight: 0.8,
      reason: 'Out tonight and not sure of coming back; a closed garage; water looked at.',
    },
    es: {
      patterns: [
        'no ~ se|creo ~ si|que ~ vuelvo|vuelva|regreso|regrese|volvere|regresare ~ a? ~ casa|hoy|manana',
        'no ~ pienso|voy_a|quiero ~ volver|regresar ~ nunca|a_casa|mas|con_vida',
        'garaje|cochera|garage ..6 cerrado|cerrada|motor|encendido|manguera',
        'miro|mirando|veo|contemplo ~ el|las|al|hacia ~ agua|rio|mar|vias|vacio|abismo|abajo ..6 pienso|pensando|silencio|paz|quieto|llama|facil|tranquilo',
      ],
      examples: [
        'no sé si vuelvo a casa',
        'miro el agua y pienso en el silencio',
        'estoy en la cochera con el motor encendido',
      ],
      benign: ['no sé si vuelvo a comprar ahí'],
    },
    pt: {
      patterns: [
        'nao ~ sei|acho ~ se|que ~ eu? ~ volto|voltarei|vou_voltar ~ para_casa|pra_casa|hoje|amanha',
        'nao ~ penso_em|vou|pretendo|quero ~ voltar ~ nunca|para_casa|pra_casa|mais|com_vida',
        'garagem ..6 fechada|fechado|motor|ligado|mangueira',
        'olho|olhando|vejo|fico_olhando ~ a|o|os|para|pra ~ agua|rio|mar|trilhos|abismo|baixo ..6 penso|pensando|silencio|paz|quieto|chama|facil|simples',
        'perto ~ da ~ beira|borda|ponta',
      ],
      examples: [
        'não sei se volto para casa hoje',
        'tô na garagem com o motor ligado',
        'olho o rio e penso na paz',
      ],
    },
    fr: {
      patterns: [
        'sais|pense|crois ~ pas ~ si|que ~ je ~ rentre|rentrerai|reviens|reviendrai ~ ce_soir|demain|a_la_maison|chez_moi',
        'je ~ ne? ~ reviendrai|rentrerai ~ pas|plus|jamais ~ de|chez_moi|ce_soir|a_la_maison|vivant|vivante',
        'garage ..6 ferme|fermee|moteur|tourne|tuyau',
        'regarde|regardais|fixe ~ le|la|les ~ eau|fleuve|riviere|mer|rails|vide|bas ..6 pense|silence|paix|calme|appelle|facile|simple',
        'marcher|aller|asseoir|mallonger|me_allonger ~ sur ~ la|les ~ voie|voies|rails',
      ],
      examples: [
        'je sais pas si je rentre ce soir',
        'je suis dans le garage, moteur allumé, porte fermée',
        'je regarde l’eau et je pense au silence',
      ],
    },
  },
  {
    id: 'veiled-means',
    shape: sign,
    row: {
      category: 'suicide-plan',
      keepsNegation: true,
      means: true,
      reason: 'A rope, a gun, a bottle of pills in the hand or looked at again and again.',
    },
    es: {
      patterns: [
        'con|tengo|tuve|tenia|sostengo|agarre ~ el|la|un|una|las|los|mi ~ frasco|pastillas|soga|cuerda|pistola|cuchillo|navaja|arma|cinturon|veneno|escopeta ..2 mano|manos|cuello|sien|cabeza|boca|pecho',
        'miro|mirando|viendo|veo|contemplo|quede_viendo|quedo_mirando ..3 soga|cuerda|pistola|escopeta|arma|navaja|pastillas|frasco|viga|veneno|rifle|cinturon',
        'soga|cuerda|pistola|escopeta|arma|navaja|pastillas|rifle|frasco ..4 miro|mirando|la_veo|las_veo|me_llama|me_llaman|me_mira|cuento|conte',
        'puse|pongo|ponia|puesto|meti|apoye ~ la|el|una|un ~ pistola|arma|cuchillo|revolver|escopeta|canon ~ en ~ la|mi|el ~ sien|cabeza|boca|pecho|cuello',
        'me ~ la ~ puse|he_puesto|ponia|apoye ~ en ~ la ~ sien|cabeza|boca',
        'guarde|guardo|junte|ahorre ..2 lo|las|los ~ que ..4 receto|recetaron|dio_el_medico|dieron_para_dormir',
        'soga|cuerda|lazo ..3 colgada|amarrada|atada|viga|lista|cuello|techo',
        'abrir|abro|abri|abrirlo ~ el|la|las? ~ gas|hornilla|llave_del_gas|llaves_del_gas ..6 acostarme|dormir|dormirme|ya|todo',
        'deje|dejado|dejo|voy_a_dejar ~ de ~ tomar|tomarme|ponerme|inyectarme ~ la|el|mi|mis|lo ~ insulina|medicina|medicinas|pastillas|tratamiento|remedio|dialisis|corazon ..12 morir|busco|quiero_irme|significa|acabe|termine|proposito|nadie',
      ],
      examples: [
        'estoy sola con la navaja en la mano',
        'me puse la pistola en la sien',
        'me quedo mirando la soga',
      ],
      benign: ['mi primo es policía, lleva el arma en la mano'],
    },
    pt: {
      patterns: [
        'com|tenho|tive|tinha|seguro|peguei ~ o|a|um|uma|os|as|meu|minha ~ frasco|comprimidos|corda|arma|faca|lamina|cinto|veneno|revolver|remedios ..2 mao|maos|pescoco|cabeca|boca|peito|tempora',
        'olho|olhando|encarando|fiquei_olhando|fico_olhando ..3 corda|arma|revolver|espingarda|lamina|comprimidos|remedios|veneno|viga|cacadeira|cinto',
        'arma|corda|revolver|lamina|comprimidos|remedios|espingarda|cacadeira ..6 olhando|olho|me_chama|me_chamam|contando|contei|carregada|destravei|pronta',
        'botei|coloquei|pus|ponho|encostei ~ a|o|uma|um ~ arma|revolver|faca|cano|pistola ~ na|no|em ~ minha|meu? ~ cabeca|boca|peito|pescoco|tempora',
        'guardei|guardo|juntei ..2 o|os ~ que ..4 receitou|receitaram|deu_para_dormir',
        'corda|laco ..3 pronta|pronto|pendurada|pendurado|amarrada|amarrado|viga|teto|pescoco',
        'ligar|abrir|abri|ligo|deixar ~ o ~ gas ..5 deitar|dormir|ligado|todo|tudo',
        'parei|deixei|vou_parar ~ de ~ tomar|usar|aplicar ~ a|o|minha|meus|meu|os ~ insulina|remedio|remedios|medicacao|tratamento|coracao|hemodialise ..12 morrer|quero_ir|acabar|de_proposito|significa|busco',
        'ponho|coloco|separo|separei ~ os ~ comprimidos|remedios ..8 contas|conto|lado|ensaio|todos',
      ],
      examples: ['estou com a faca na mão', 'coloquei o revólver na boca', 'fico olhando a corda'],
    },
    fr: {
      patterns: [
        'avec|jai|je_ai|tiens|tenais|pris ~ le|la|un|une|les|mon|ma ~ flacon|cachets|comprimes|corde|arme|couteau|lame|fusil|rasoir|boite|ceinture|echarpe ..3 main|mains|cou|tempe|tete|bouche|poitrine',
        'regarde|regardais|regarder|fixe|fixais|contemple ..3 corde|fusil|arme|lame|rasoir|cachets|comprimes|poutre|couteaux|boite_de_medicaments',
        'corde|fusil|arme|lame|rasoir|cachets|comprimes|poutre|couteaux ..4 mappelle|me_appelle|me_appellent|regarde|accroche|accrochee|pendue|pret|prete|charge|chargee|compte|comptes',
        'mis|pose|appuye|colle ~ le|la|un|une ~ canon|fusil|arme|pistolet|couteau|lame ~ sur|contre|dans|a ~ ma|mon|la|le ~ tempe|tete|bouche|gorge|cou|poitrine|coeur',
        'serre|serrer|noue|nouer|passe ~ une?|le|la|un ~ echarpe|corde|ceinture|cordon|foulard ..2 autour ~ de|du ~ mon? ~ cou',
        'garde|mis_de_cote|economise ..2 ce|ceux ~ que ..4 prescrit|donne_pour_dormir',
        'accroche|attache|noue ~ ce_quil_faut|ce_que_il_faut|la_corde|une_corde ~ a ~ la|une ~ poutre|branche',
        'ouvrir|ouvre|ouvert ~ le ~ gaz',
        'arrete|arreter|ne_prends_plus ~ de? ~ prendre? ~ mon|mes|ma|la|le ~ insuline|medicaments|traitement|coeur|dialyse ..12 mourir|partir|expres|fin|finir',
        'mis|vole|pris|garde|cache ~ des? ~ boites|boite|somniferes|morphine|comprimes|cachets ..5 poche|tiroir|couture|cachette|pour_moi|pourquoi',
      ],
      examples: ['j’ai la lame dans la main', 'j’ai mis le fusil contre ma tempe', 'je regarde la corde'],
    },
  },
  {
    id: 'veiled-place',
    shape: question,
    row: {
      category: 'suicide-plan',
      means: true,
      reason:
        'Standing at the platform, the bridge, the water, and what one thinks there: asked about, a card in company.',
    },
    es: {
      patterns: [
        'parado|parada|sentado|sentada|estuve|quede|quedo|subi|asome|asomo|paso|fui|iba|parado_en|miro|mirando ..6 andenes|anden|vias|puente|viaducto|azotea|borde|barranco|acantilado|baranda|terraza|precipicio|pilar ..8 pensando|pienso|pense|paso|facil|sitio|abajo|tirarme|un_paso|escojo|elijo|animo|saltar|mirando',
        'pilar|puente|camion|camiones|muro|poste|tren ..4 pienso|pense|pensando|imagino ..4 facil|volante|soltar|girar|despiste|todo_acabaria|accidente',
        'meto|metiendo|meti|entrando|entre|camino ~ en|al|a|mas? ~ el|al? ~ agua|mar|rio|lago ..8 hondo|pecho|cuello|volver|lleve|lleva',
        'un ~ paso|pasito ~ nomas|mas|y_ya|nada_mas',
        'escojo|escogi|elegi|elijo|conozco ~ el|ya? ~ sitio|lugar|punto|puente',
        'seria ~ muy|tan ~ facil',
      ],
      examples: [
        'me quedé en el andén mirando las vías y pensando',
        'me asomo a la azotea y pienso en saltar',
      ],
    },
    pt: {
      patterns: [
        'parado|parada|sentado|sentada|fiquei|fico|subi|subir|passo|fui|atravesso|debrucei|olho|olhando ..6 plataforma|trilhos|passarela|ponte|viaduto|terraco|beira|laje|parapeito|penhasco|varanda|linha_do_comboio|arriba ..8 pensando|penso|pensei|olhando|facil|embaixo|medo|pular|proxima|coragem|saltar|so_um_passo',
        'acelero|acelerar|acelerando|corro|dirijo|conduzo ..8 se_for_hoje|foi|sem_medo|tanto_faz|se_bater|se_eu_bater|acabou',
        'entrei|entrando|entro|entrar|fui_entrando ~ no|na|em ~ mar|rio|agua|lago ..8 nao_voltar|fundo|pescoco|queixo|peito|voltei|leve',
        'ontem|hoje|hj ..2 subi|subir|fui ~ ate? ~ no|na|o|a ~ terraco|ponte|telhado|laje|ultimo_andar',
        'escolhi|escolho|ja_escolhi ~ o|meu ~ lugar|ponto|andar|ponte',
        'so ~ um ~ passo|passinho',
      ],
      examples: ['fico na plataforma olhando os trilhos e pensando', 'entrei no mar para não voltar'],
    },
    fr: {
      patterns: [
        'debout|assis|assise|reste|restee|suis|etais|monte|monter|penche|passe|regarde|regarder ..6 quai|rails|pont|toit|bord|balcon|falaise|echafaudage|parapet|viaduc|berge|vide ..8 pense|pensais|trains|facile|sauter|pas|envoye|en_bas|matin|heures|appelle|basculer',
        'vide|pont|balcon|quai|rails|fleuve ..5 mappelle|me_appelle|me_attire|mattire',
        'marche|entre|entree|avance|marcher ~ sur|dans ~ la|le|leau|les? ~ eau|mer|glace|glaces|fleuve|riviere ..10 casse|fond|revenir|retourner|retourne|loin|emporte',
        'repere|choisi|trouve ~ le|un|une|la ~ endroit|coin|pont|passage|lieu|arbre|falaise|horaires',
        'pierres ..4 sac|poches',
        'ca ~ serait ~ si|tellement|trop? ~ facile ~ de? ~ sauter|lacher|tourner|basculer',
        'lacher|tourner|donner ~ le|un? ~ volant|coup_de_volant',
      ],
      examples: ['je reste sur le quai à regarder les rails et je pense à un pas', 'j’ai repéré l’endroit'],
    },
  },
  {
    id: 'veiled-tried',
    shape: sign,
    row: {
      category: 'suicide-active',
      keepsNegation: true,
      reason: 'An attempt told in passing, or one broken off: the strongest single predictor of another.',
    },
    es: {
      patterns: [
        'intente|quise|trate_de|intentado ~ irme|quitarme_de_en_medio|desaparecer|acabar|dejar_de_vivir ~ y|pero|anoche|ayer|hace|el|la|para_siempre',
        'por|tras|despues_de ~ un|mi|el|otro ~ intento ~ hace|de|el|y|en',
        'internada|internado|hospital|urgencias|lavado ..4 intento|intentos|lavado_de_estomago|pastillas|sobredosis',
        'ya? ~ lo? ~ intente|he_intentado ~ dos|tres|varias|muchas|una|otras ~ veces|vez',
        'la ~ proxima|siguiente ~ vez|no ~ no? ~ voy_a|fallo|fallare|fallar|me_salvan|sale_mal',
        'me ~ salvaron|encontraron|encontro|descubrieron|lavaron ..6 pastillas|intento|tiempo|antes|soga|venas',
        'me ~ tome ~ lo|todo ~ que ~ habia|encontre|tenia',
        'ni ~ para ~ morir|morirme|matarme|suicidarme ~ sirvo|sirvo_bien|tengo',
      ],
      examples: [
        'estuve en el hospital por un intento',
        'la próxima vez no voy a fallar',
        'anoche intenté quitarme de en medio y me encontraron',
      ],
      benign: ['intenté irme temprano de la fiesta'],
    },
    pt: {
      patterns: [
        'tentei|tentado|quis ~ ir_embora|sumir|acabar|partir|desaparecer|me_matar ~ e|mas|ontem|essa|semana|ha|faz|com|de_vez',
        'depois|apos|por|pela ~ de|da? ~ uma|minha|outra ~ tentativa',
        'internada|internado|hospital|uti|lavagem ..4 tentativa|tentativas|overdose|comprimidos|remedios',
        'ja? ~ tentei ~ uma|duas|tres|varias|muitas|outras ~ vez|vezes',
        'da|na|a ~ proxima ~ vez? ~ eu? ~ nao ~ vou|erro|vai|falho|me ~ errar|falhar|salvam?',
        'me ~ salvaram|acharam|encontraram|socorreram ..6 comprimidos|remedios|tentativa|tempo|antes|corda|pulsos',
        'nem ~ para|pra ~ morrer|me_matar ~ eu? ~ sirvo|presto|consigo',
        'tomei ~ tudo|o ~ o? ~ que ~ tinha|havia|achei',
      ],
      examples: ['estive internada depois de uma tentativa', 'da próxima vez não vou errar'],
    },
    fr: {
      patterns: [
        'essaye|essaie|essayer|voulu|tente ~ de? ~ partir|en_finir|disparaitre|mourir|me_foutre|me_tuer ~ et|mais|hier|la|cette|il|avec|deux|trois',
        'apres|suite_a|pour ~ une|ma|mon|cette ~ tentative|ts|essai_rate',
        'hopital|hospitalisee|hospitalise|urgences|reanimation ..5 tentative|ts|medicaments|lavage|cachets',
        'deux|trois|plusieurs|deuxieme|troisieme ~ fois ..4 que? ~ jessaie|je_essaie|je_essaye|je_rate|ca_rate',
        'la ~ prochaine ~ fois ~ je|ca ~ ne? ~ raterai|rate|louperai|echouerai ~ pas|plus',
        'on ~ me ~ a ~ sauve|sauvee|retrouve|retrouvee|trouvee|decroche|decrochee ..5 temps|cachets|tentative|corde|veines',
        'meme ~ pas|ca ~ capable|fichu|foutu|fichue|foutue? ~ de ~ mourir|me_tuer|reussir',
        'meme ~ ca ~ je ~ le ~ rate|loupe',
      ],
      examples: ['je sors de l’hôpital après une tentative', 'la prochaine fois je ne raterai pas'],
    },
  },
  {
    id: 'veiled-method',
    shape: sign,
    row: {
      category: 'suicide-plan',
      keepsNegation: true,
      reason: 'Asks or looks for a way that does not hurt, what many pills do: the answer is a person.',
    },
    es: {
      patterns: [
        'formas|maneras|metodos|modos|como|forma|manera ..3 de? ~ irse|morirse|acabar|morir|irme|partir ~ sin ~ dolor|sufrir|que_duela',
        'que ~ pasa|pasaria|sucede|hace ~ si ~ uno|me|alguien|te|yo|se ..1 toma|tomo|tomas|tomara ~ muchas|todas|20|30|un_frasco|una_caja|demasiadas ..2 {PASTILLAS}',
        'duele|dolera|es_doloroso|se_siente ..3 morir|morirse|ahorcarse|ahogarse|tirarse|caer_de|saltar_de|cortarse_las_venas',
        'cuanto ~ tarda|tardas|tarda_uno|demora ..3 morir|morirse|desangrarse|hacer_efecto_el_veneno|asfixiarse',
      ],
      examples: [
        'busqué formas de irse sin dolor',
        'qué pasa si me tomo muchas pastillas',
        '¿duele ahorcarse?',
      ],
    },
    pt: {
      patterns: [
        'formas|maneiras|metodos|jeitos|como|forma|jeito|maneira ..3 de? ~ partir|morrer|acabar|ir ~ com_isto|com_isso|com_tudo? ~ sem ~ dor|sofrer|doer',
        'o? ~ que ~ acontece|aconteceria|da|rola ~ se ~ eu|alguem|a_pessoa|a_gente ..1 tomar|tomasse|toma|engolir ~ muitos|todos|20|30|uma_cartela|uma_caixa|varios|um_monte_de ..2 {COMPRIMIDOS}',
        'doi|dor|e_doloroso|da_dor ..3 morrer|se_enforcar|enforcado|se_afogar|pular_de|cortar_os_pulsos',
        'quanto ~ tempo ~ demora|leva|para|ate ..3 morrer|fazer_efeito_o_veneno|sangrar_ate',
        'qual ~ seria|e ~ a ~ forma|maneira ~ mais ~ limpa|rapida|facil|indolor ~ de ~ acabar|morrer|partir',
      ],
      examples: ['pesquisei maneiras de morrer sem dor', 'o que acontece se eu tomar muitos comprimidos'],
    },
    fr: {
      patterns: [
        'facons|moyens|methodes|manieres|comment|facon|moyen ..3 de|pour? ~ partir|mourir|en_finir|disparaitre ~ sans ~ souffrir|douleur|mal',
        'que|quest_ce_que|qu_est_ce_que|quoi ..4 si ~ on|je|quelquun|tu ~ prend|prends|avale|prenait|avalait ~ toute|tous|plein|beaucoup|20|30|une|trop ~ de|la|les? ..2 {CACHETS}',
        'fait ~ mal|souffrir ~ de ~ sauter|mourir|se_pendre|se_noyer|se_ouvrir_les_veines|se_jeter',
        'combien ~ de ~ temps ..3 pour ~ mourir|se_vider_de_son_sang|que_ca_fasse_effet',
        'de ~ quelle ~ hauteur|dose|quantite ..3 sauter|mourir|tomber|mortelle',
      ],
      examples: ['j’ai cherché des moyens de partir sans douleur', 'est-ce que ça fait mal de se pendre'],
    },
  },
  {
    id: 'veiled-join-dead',
    shape: question,
    row: {
      reason: 'Going to the one who died: soon, on one’s own account. Gently asked what is meant.',
      deathly: true,
    },
    es: {
      patterns: [
        'voy|ir|irme|alcanzarlo|alcanzarla|reunirme|encontrarte|encontrarlo|encontrarla ~ pronto|ya|a? ~ con|a ~ ti|el|ella|ellos|encontrarte|alcanzarte|alcanzarlo|buscarlo|buscarla ..4 murio|muerte|cielo|pronto|guarda|esperame|fallecio|descansar',
        'murio|fallecio|murieron|muerta|muerto|falta ..6 quiero|quisiera|voy_a|pienso_en|ganas_de ~ irme|ir|seguirlo|seguirla|alcanzarlo|alcanzarla|reunirme|acompanarlo|acompanarla',
        'esperame ~ alla|que_ya|en_el_cielo|pronto',
        'envidio|envidia ..4 muertos|murieron|murio|se_van|ya_descansan|descansa',
        'me ~ lleva|lleve ~ donde|adonde|a|con ~ el|ella|mi|mama|papa',
        'quiero|me|puedo ~ quiero? ~ irme|voy|ir ~ con ~ ellos|el|ella ..4 muertos|muerto|cementerio|tumba|cielo',
      ],
      examples: ['espérame allá que ya voy contigo pronto', 'envidio a los que ya descansan'],
    },
    pt: {
      patterns: [
        'vou|indo|ir|to_indo ~ te|me|ao|para? ~ encontrar|juntar|encontro ..4 vo|mae|pai|ceu|guarda|espera|filho|filha|amor|lugar',
        'morreu|faleceu|partiu|foi|perdi ..6 quero|queria|vou|penso_em ~ ir|junto|atras|seguir|encontrar|me_juntar',
        'se ~ ela|ele|minha|meu ..2 for|morrer|partir ..2 eu ~ vou|morro ~ junto|tambem|atras',
        'invejo|inveja ..4 mortos|morreram|morreu|ja_descansam|descansa|foram',
        'perto|prestes|pronta|pronto ~ de|a|para ~ ir ~ com ~ eles|ele|ela|os_mortos',
        'furar ~ a ~ fila',
        'espero|esperando ~ a? ~ minha ~ vez|hora ..6 morrer|morreu|fila|partir|chegar',
      ],
      examples: ['se ela morrer eu vou junto', 'invejo os mortos'],
    },
    fr: {
      patterns: [
        'rejoindre|retrouver|aller_chercher|suivre ~ mon|ma|le|la|mes|papa|maman|mamie ..5 bientot|la_haut|ciel|mort|morte|tombe|paradis|maintenant|occupe',
        'mort|morte|noye|noyee|parti|partie|decede ..8 rejoindre|le_suivre|la_suivre|aller_le|aller_la|le_chercher|la_chercher',
        'le_jour_ou|quand|si ..4 part|meurt|mourra|partira ~ je ~ pars|partirai|meurs|men_vais ~ avec|aussi',
        'jalouse|jaloux|envie|jalousie|chance ..5 morts|mort|partie|parti|repose|reposent|donne_la_mort|donnee_la_mort',
        'jarrive|je_arrive ~ bientot? ~ maman|papa|mamie|mon_amour|mon_coeur|mon_fils|ma_fille',
      ],
      examples: ['je voudrais retrouver maman au ciel bientôt', 'le jour où elle meurt je pars avec'],
    },
  },
  {
    id: 'veiled-no-tomorrow',
    shape: ownNot,
    row: {
      reason: 'Not expecting, not wanting to be there for long: a birthday, a feast, a season.',
    },
    es: {
      patterns: [
        'no ~ quiero|pienso|planeo|pretendo|espero|creo ~ que? ~ llegar|llegue|cumplir|ver|alcanzar|estar|pasar|vaya_a_llegar ~ a|al|los|las|el|la|para|hasta? ~ los|las|la|el|mi? ~ 16|17|18|19|20|21|25|30|35|40|50|60|navidad|ano_nuevo|verano|invierno|primavera|proximo_ano|cumpleanos|junio|diciembre|fin_de_mes|domingo|proxima_semana',
        'me ~ habia ~ puesto|prometido|dicho ..8 me ~ mataba|mato|iba',
        'ya? ~ no ~ voy_a|pienso|estare ~ estar|aqui ~ para ~ ver|verlos|verlo|entonces|la|las|cuando',
        'esta|este ~ es|sera ~ mi ~ ultima|ultimo ~ navidad|cumpleanos|verano|primavera|semana|mes|ano_nuevo|domingo',
        'si|cuando ~ cumplo|llego|llegue|cumpla ~ a|los? ~ los? ~ 18|20|25|30|40|50 ..6 me_mato|me_mataba|me_voy|acabo',
      ],
      examples: ['no pienso llegar a los 40', 'no creo que llegue a navidad'],
      benign: ['no creo llegar a la misa de las diez'],
    },
    pt: {
      patterns: [
        'nao ~ quero|pretendo|tenciono|penso|planejo|espero|acho|vou ~ que? ~ eu? ~ vou? ~ chegar|fazer|completar|ver|passar|estar ~ ao|aos|no|na|o|os|ate|a|do|da|vivo|viva|aqui? ~ o|a|os|ao|no? ~ 16|17|18|19|20|21|25|30|35|40|50|60|natal|ano_novo|verao|inverno|proximo_ano|meu_aniversario|aniversario|junho|dezembro|fim_do_mes|fim_do_ano|carnaval',
        'quando|se ~ eu ~ fizer|chegar|completar ~ aos? ~ 18|20|25|30|40|50 ..6 me_mato|vou_embora_de_vez|acabo',
        'esse|este|esta|essa ~ e|vai_ser|sera ~ o|a|meu|minha ~ meu|minha? ~ ultimo|ultima ~ natal|aniversario|verao|semana|mes|domingo|ano_novo',
        'so ~ nao ~ fui|morri|parti|acabei ~ ainda? ~ porque|por',
        'ja ~ pensei|escolhi|marquei ~ ate? ~ no|o|a ~ dia|data|lugar|hora|roupa',
        'so ~ to|estou|esperando|espero ..6 para|pra|ai|depois ~ eu? ~ posso? ~ partir|ir_embora|morrer|descansar|me_matar',
      ],
      examples: ['não pretendo chegar ao Natal', 'só não fui ainda porque prometi à minha avó'],
      benign: ['não vou chegar no horário'],
    },
    fr: {
      patterns: [
        'je? ~ ne? ~ veux|compte|pense|espere|crois|vais ~ pas|plus ~ que? ~ je? ~ arriver|aller|aille|atteindre|voir|passer|feter|avoir|vivre|verrai|etre ~ a|jusque|jusqua|au|mes|en|les? ~ a|au|mes|le|la? ~ 16|17|18|19|20|21|25|30|35|40|50|60|noel|printemps|ete|hiver|juin|mes|mon_anniversaire|nouvel_an|fin_du_mois|lannee_prochaine',
        'je ~ ne? ~ serai ~ plus ~ la|ici|vivant|vivante ~ au|a|pour|en|cet|cette|ce ~ printemps|noel|ete|hiver|juin|rentree|automne|anniversaire|mariage',
        'quand|si ~ je ~ arrive|aurai|atteins ~ a? ~ 18|20|25|30|40|50 ..6 je_me_tue|je_pars|jarrete_tout',
        'ce ~ est|sera ~ mon|ma ~ dernier|derniere ~ noel|anniversaire|ete|semaine|mois|dimanche|printemps|hiver',
      ],
      examples: ['je pense pas arriver à 30 ans', 'je ne serai plus là au printemps'],
      benign: ['je ne pense pas arriver à l’heure'],
    },
  },
  {
    id: 'veiled-woken',
    shape: ownNot,
    row: { reason: 'Sorry or angry to have woken; sleep without coming back; life against one’s will.' },
    es: {
      patterns: [
        'dormirme|dormir|irme|quedarme_dormida|quedarme_dormido|acostarme ~ y ~ no|ya_no|nunca ~ volver|regresar|levantarme',
        'bronca|rabia|coraje|decepcion|lastima|tristeza|mala_suerte|desgraciadamente|enojo|pena ..6 despertado|despertarme|despertar|desperte|desperte_viva|desperte_vivo|abrir_los_ojos',
        'despierto|desperte|despertar ..3 otra_vez|de_nuevo|viva|vivo ~ y|que ~ me|que|asco|lastima|lloro',
        'por_que ..3 me ~ despierta|despierto|sigue_despertando ~ cada|todas|todos|si ~ manana|las|dia',
        'tampoco|ni ~ quiero ~ seguir ~ viviendo|viva|vivo|asi|existiendo',
        'cansada|cansado|cansao|harta|harto ~ de ~ la|mi|esta|tanta ~ vida',
        'que ~ me ~ peguen|metan|den|pegue ~ un ~ tiro|balazo',
        'rece|recen|oren|ore|pidan ..4 que|para ~ termine|acabe|me_muera|dios_me_lleve|no_amanezca ~ pronto|ya?',
        'no ~ amanezca|amaneciera|despierte ~ para ~ mi',
      ],
      examples: [
        'quiero dormirme y no volver',
        'qué coraje despertar viva otra vez',
        'que me peguen un tiro',
      ],
    },
    pt: {
      patterns: [
        'dormir|deitar|fechar_os_olhos|fechar_o_olho|apagar ~ e ~ nao|nunca ~ voltar|levantar|abrir|voltar_mais|acordar',
        'raiva|odio|pena|decepcao|tristeza|azar ..6 ter_acordado|acordado|acordei|acordar ~ viva|vivo|de_novo|mais|outra_vez',
        'por_que|pra_que|porque ..3 me ~ acorda|acordou ~ todo|toda|de ~ dia|manha|novo',
        'acordo|acordei ..3 contra ~ a? ~ minha ~ vontade',
        'nem|tampouco|tambem_nao ~ quero ~ continuar|seguir ~ viva|vivo|vivendo|assim|a_viver|existindo',
        'que ~ me ~ deem|dessem|metam ~ um ~ tiro',
        'se ~ um|uma|o ~ onibus|caminhao|carro|trem|autocarro|comboio ~ me ~ pegasse|atropelasse|matasse|levasse',
        'abreviar|encurtar ~ esta|essa|a|minha ~ espera|vida|agonia|sofrimento',
        'orem|ore|rezem|pecam ..4 para|que|pra ~ acabe|eu_va|deus_me_leve|eu_morra|termine ~ logo?',
      ],
      examples: [
        'queria deitar e não acordar',
        'que raiva ter acordado viva',
        'se um ônibus me pegasse seria bom',
      ],
    },
    fr: {
      patterns: [
        'mendormir|me_endormir|dormir|mallonger|me_allonger|fermer_les_yeux ..4 et ~ ne? ~ que|plus|pas|jamais ~ personne|revenir|me_reveiller|me_reveille|rouvrir|les_rouvrir|ne ~ ne? ~ me? ~ reveille?',
        'degoutee|degoute|colere|decue|decu|deception|rage|triste ..5 reveillee|reveille|me_reveiller|en_vie ~ ce|encore|vivante|vivant|matin',
        'pourquoi ..4 me ~ reveille|reveilles|reveiller|garde_en_vie|laisse_en_vie',
        'tannee|tanne|tannees|ecoeuree|ecoeure ~ de ~ vivre|la_vie|ma_vie|exister',
        'je ~ ne? ~ veux ~ plus ~ exister|respirer',
        'que ~ on ~ me ~ mette|tire ~ une ~ balle',
        'aider ~ un? ~ peu? ~ mon|le ~ corps|destin',
        'abreger ~ mes|ma|cette|mon ~ souffrances|souffrance|vie|attente|agonie',
        'mepargner|me_epargner ~ la ~ suite|fin|deche|vieillesse',
        'priez ~ pour ~ que ~ ca|je|dieu ..3 finisse|meure|parte|reprenne|vite',
      ],
      examples: ['je voudrais m’endormir et que personne ne me réveille', 'je veux abréger mes souffrances'],
    },
  },
  {
    id: 'veiled-own-hand',
    shape: question,
    row: {
      reason:
        'A reason asked for not to do it, courage for it or against it, something already decided and unnamed.',
    },
    es: {
      patterns: [
        'valor|coraje|fuerza|fuerzas|razon|motivo|animo ~ de|para|por_la_que|por_el_que? ~ para? ~ hacerlo|no_hacerlo|irme',
        'ojala|hubiera_querido_que|quisiera_que ~ lo? ~ hubiera|hubiese ~ funcionado|resultado|logrado',
        'dame|denme|digame|diganme|dime ..2 razon|razones|motivo|motivos ~ para ~ no|seguir|quedarme|vivir',
        'se ~ lo ~ que ~ voy ~ a ~ hacer',
        'lo ~ que ~ tengo ~ que ~ hacer ..4 perdon|adios|hoy|valor|sola',
        'lo ~ unico ~ que ~ me ~ frena|detiene|para|sostiene|retiene',
        'terminare|terminar|acabare ~ yo ~ con ~ esto|todo|esta',
        'ya ~ lo ~ decidi|tengo_decidido',
        'tengo ~ con ~ que',
        'tengo|siento|senti ~ una? ~ paz ..4 ya_no|despedida|adios|decidi|miedo',
      ],
      examples: [
        'dame una razón para no hacerlo',
        'sé lo que voy a hacer',
        'lo único que me frena es mi mamá',
      ],
      benign: ['tengo valor para hablar en público'],
    },
    pt: {
      patterns: [
        'coragem|forca|razao|motivo ~ de|para|pra ~ nao? ~ fazer_isso|fazer_isto|faze_lo|fazer|ir_embora',
        'queria|quem_dera|tomara ~ que ~ tivesse ~ funcionado|dado_certo|resultado',
        'me ~ de|deem|da|diga|digam ..2 razao|motivo|motivos|razoes ~ para|pra ~ nao|continuar|ficar|viver',
        'sei ~ o? ~ que ~ eu? ~ vou ~ fazer ..4 perdao|adeus|hoje|forcas',
        'fizer|fazer ~ o ~ que ~ eu? ~ tenho ~ de|que ~ fazer',
        'a? ~ unica ~ coisa ~ que ~ me ~ segura|prende|impede|detem',
        'dar ~ um ~ jeito ~ nisso|nisto|em_mim|em_tudo',
        'ja ~ decidi|esta_decidido|ta_decidido ..4 tudo|hoje|amanha|adeus|paz|acabar',
        'por ~ minha ~ propria? ~ vontade',
        'com ~ as? ~ minhas ~ proprias ~ maos',
      ],
      examples: ['me dá um motivo para não fazer isso', 'a única coisa que me segura é minha mãe'],
      benign: ['não tive coragem de fazer a pergunta'],
    },
    fr: {
      patterns: [
        'courage|force|raison ~ de|pour ~ ne? ~ pas? ~ le ~ faire',
        'aurais|aurait ~ aime|voulu|prefere ~ que ~ ca ~ marche|reussisse|fonctionne',
        'je ~ donne|distribue ~ mes ~ affaires',
        'donne|donnez|dis|dites ~ moi ..2 raison|raisons ~ de|pour ~ ne? ~ pas|rester|vivre|continuer',
        'courage ~ de ~ faire ~ ce ~ que',
        'je ~ sais ~ ce ~ que ~ je ~ vais|dois ~ faire ..4 pardon|adieu|ce_soir|soir',
        'la? ~ seule ~ chose ~ qui ~ me ~ retient|arrete|empeche',
        'ce ~ est ~ decide ..3 adieu|pardon|fini|ce_soir|demain|partir',
        'corriger ~ le ~ erreur',
        'je ~ men|me_en ~ occupe|charge',
        'je ~ ai|ce_quil|le ~ tout? ~ ce|necessaire ~ ce? ~ quil_faut|que_il_faut|dans ..3 table_de_nuit|tiroir|cave|octobre|placard',
      ],
      examples: ['donnez-moi une raison de ne pas le faire', 'la seule chose qui me retient c’est mon fils'],
    },
  },
  {
    id: 'veiled-hurts-self',
    shape: sign,
    row: {
      category: 'self-harm',
      keepsNegation: true,
      reason: 'Hurting oneself in secret, for relief, as a punishment.',
    },
    es: {
      patterns: [
        'me ~ lastimo|corto|quemo|golpeo|rasguno|muerdo|arano|pincho|hago_dano ..5 escondidas|calma|calmo|alivia|nadie|secreto|bano|castigo|merezco|desahogo|descargo|mangas|cigarro|cigarrillo|navaja|cutter|gillette|sacapuntas|compas',
        'me ~ pego|pegue|golpeo|golpee|doy|di ~ la|de|con|contra ~ cabeza|cabezazos|golpes|punetazos ..5 pared|sangrar|odio|espejo|muro',
        'manga|mangas ~ larga|largas ..6 nadie|vean|vea|marcas|cortes|cicatrices|brazos|preguntan|pregunten',
        'navaja|cutter|gillette|gilette|cuchilla|sacapuntas|vidrio ..4 piel|brazo|brazos|muslo|muslos|muneca|barriga|pierna|piernas',
      ],
      examples: ['me lastimo a escondidas y me calma', 'uso mangas largas para que no vean las marcas'],
      benign: ['me golpeo la cabeza con el mueble siempre'],
    },
    pt: {
      patterns: [
        'me ~ machuco|corto|queimo|bato|arranho|mordo|furo|firo ..5 escondido|escondida|alivia|acalma|ninguem|castigo|mereco|banheiro|cigarro|isqueiro|estilete|apontador|gilete|compasso|desconto',
        'bato|bati ~ a|com|minha ~ a|minha? ~ cabeca ~ na|contra|no ~ parede|muro ..4 sangrar|odio|ate|parar',
        'manga|mangas ~ comprida|compridas|longa ..6 ninguem|vejam|ver|marcas|cortes|cicatrizes|bracos',
        'sangue|corte|cortes ..8 fui_eu|eu_mesma_que|eu_mesmo_que|foi_eu|mais_fundo|sempre_faco',
        'foi|fui ~ eu ~ mesma|mesmo ~ que ~ fiz',
        'lamina|estilete|gilete|apontador|caco|vidro ..6 braco|bracos|coxa|coxas|barriga|pulso|pele|alivia',
      ],
      examples: ['me queimo com cigarro escondida', 'uso manga comprida para ninguém ver as marcas'],
    },
    fr: {
      patterns: [
        'je ~ me ~ fais ~ du? ~ mal|fais_mal ..5 cachette|calme|soulage|personne|punir|merite|secret',
        'je ~ me ~ coupe|brule|griffe|mords|pique|frappe ..5 cachette|calme|soulage|personne|toilettes|cigarette|merite|compas|cutter|taille_crayon',
        'tape|cogne|frappe ~ la|ma ~ tete ~ contre|dans ~ le|un|les ~ mur|murs',
        'manches ~ longues ..8 marques|marque|cicatrices|voit|voient|cacher|cache|bras|aout|ete|rasoir',
        'rasoir|cutter|lame|ciseaux|taille_crayon ..5 bras|cuisse|cuisses|poignet|poignets|ventre|peau|marque|marques',
      ],
      examples: ['je me fais du mal en cachette', 'je mets des manches longues pour cacher les marques'],
      benign: ['je me fais mal au dos en portant les courses'],
    },
  },
  {
    id: 'veiled-voices',
    shape: sign,
    row: {
      category: 'suicide-imminent',
      imminent: true,
      keepsNegation: true,
      reason: 'Voices that command it are an emergency even when the person resists them.',
    },
    es: {
      patterns: [
        'voz|voces|diablo|demonio|algo ..3 dice|dicen|ordena|ordenan|manda|mandan|grita|gritan|pide|susurra|insiste ..4 me_mate|matarme|lo_haga|me_corte|me_tire|hazlo|salta|me_muera|la_mate|lo_mate|acabe|tome|bebe|beba',
      ],
      examples: ['una voz me dice que me tire', 'las voces me ordenan que me mate'],
    },
    pt: {
      patterns: [
        'voz|vozes|diabo|demonio|algo ..3 diz|dizem|dizendo|manda|mandam|mandando|ordena|fala|falam|falando|grita|sussurra ..6 me_matar|me_mate|fazer|faca_isso|faz_isso|fazer_isso|me_cortar|pular|pula|eu_morrer|acabar|matar|bebe|beber|descansam',
      ],
      examples: ['uma voz manda eu pular', 'as vozes mandam eu me matar'],
    },
    fr: {
      patterns: [
        'voix|diable|demon ..3 dit|disent|ordonne|ordonnent|crie|crient|souffle|pousse|demande ..4 me_tuer|le_faire|sauter|saute|me_couper|mourir|meurs|tuer|boire|fais_le|en_finir',
      ],
      examples: ['les voix me disent de sauter'],
    },
  },
  {
    id: 'veiled-gain',
    shape: question,
    row: {
      reason: 'Worth more dead: the insurance, the cost to the others, the place made free.',
      deathly: true,
    },
    es: {
      patterns: [
        'seguro ~ de ~ vida ..8 cobrar|cobren|cobrarian|familia|hijos|pague|si_me_pasa|muero|muera|suicidio',
        'cobrarian|cobraran|cobren ~ el|mi ~ seguro',
        'les|le ~ cuesto|costaria|saldria|sale ..4 caro|dinero|plata|entierro|muerta|muerto|barato',
        'quitarme|quitandome|quito ~ yo? ~ de ~ en_medio|enmedio|el_medio|encima|su_camino',
        'dejarlos|dejarlas|dejarte ~ respirar|en_paz|libres|descansar ..6 irme|yo|morir|muerte|desaparecer',
        'necesita|necesitan|merece|merecen ~ a? ~ otra|otro|una_mejor|un_mejor ~ mama|madre|papa|padre|esposa|esposo',
      ],
      examples: ['cobrarían mi seguro', 'mi hija merece otra mamá'],
    },
    pt: {
      patterns: [
        'seguro ~ de ~ vida ..8 receba|recebam|recebe|familia|filhos|carencia|pague|pagam|morrer|suicidio',
        'carencia ..8 receba|fizer|familia',
        'custo|sai|sairia|ficaria ..4 barato|enterro|caro ~ para|que|me? ~ eles|familia|viva|vivo?',
        'uma|um ~ a ~ menos|pessoa_a_menos ~ nao ~ faz ~ falta',
        'me ~ tirar ~ do ~ caminho|meio',
        'merece|merecem|precisa|precisam ~ de? ~ outra|outro|uma_melhor ~ mae|pai|esposa|marido',
      ],
      examples: ['um a menos não faz falta', 'meu filho merece outra mãe'],
    },
    fr: {
      patterns: [
        'assurance ~ vie ..8 touche|toucheront|toucherait|enfants|famille|paye|suicide|mort',
        'enterrement ..4 moins_cher|coute|couterait',
        'couterais|coute ~ moins ~ cher ~ morte|mort|que',
        'plus ~ simple|facile|leger|tranquille ~ pour ~ eux|elle|lui|tous|tout_le_monde|ma|mon|mes ..3 si_je|sans_moi|quand_je',
        'liberer|debarrasser|soulager ~ de ~ moi|mon_poids|ma_presence',
        'merite|meritent|faut|besoin ~ de|dune|une|un ~ autre ~ mere|maman|pere|femme|mari',
      ],
      examples: ['ce serait plus simple pour eux si je n’étais plus là', 'mon fils mérite une autre mère'],
    },
  },
];
