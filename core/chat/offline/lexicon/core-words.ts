// A small core of feeling words for languages the product reads a little but does not speak: enough to answer the feeling kindly
// in the nearest supported language, not more.

import type { EmotionLexicon } from './lexicon.ts';

type CoreLanguage = 'de' | 'it' | 'pl' | 'ru' | 'tr' | 'ar' | 'id';

export const CORE_LEXICONS: Readonly<Record<CoreLanguage, EmotionLexicon>> = {
  de: {
    negators: 'nicht kein keine keinen keiner nie niemals ohne weder noch',
    stronger: 'sehr so wirklich total extrem zu ganz echt',
    weaker: 'bisschen etwas ziemlich fast kaum',
    turns: 'aber doch jedoch obwohl',
    rows: [
      {
        label: 'anxiety',
        weight: 3,
        entries:
          'sorge*, besorgt, nervos*, unruh*, gestresst, stress*, angespannt*, aufgeregt, uberforder*, beunruhig*, kann nicht schlafen, schlaflos*, unter druck, grubel*',
      },
      {
        label: 'anxiety',
        weight: 2,
        entries:
          'prufung*, druck, unsicher*, miete, schulden, bewerbungsgesprach, was wenn, warten auf, zweifel*',
      },
      {
        label: 'fear',
        weight: 3,
        entries:
          'angst*, furcht*, furchte*, erschreck*, erschrock*, schreck*, panik*, entsetz*, horror*, gruselig*, alptraum*, albtraum*, gefahr*, bedroh*, droh*, hilfe, zitter*, vorsicht, pass auf, passt auf, rettet',
      },
      {
        label: 'fear',
        weight: 2,
        entries:
          'unfall, feuer, waffe*, messer, verfolg*, angriff*, angegriffen, monster, geist*, dunkel*, operation, krieg, bombe*, sterben wir, umbringen, lauf weg, lauft, flieh*, versteck*, blut, verdacht*, unheimlich*',
      },
      {
        label: 'sadness',
        weight: 3,
        entries:
          'traurig*, trauer*, wein*, trane*, depress*, deprimiert, einsam*, verzweif*, hoffnungslos*, elend, kummer, schmerz*, leer, enttausch*, unglucklich*, heimweh, vermiss*, gestorben, verstorben, tot, tod, tote, beerdigung, gebrochenes herz, herz gebrochen, leid, leide, leiden, schade, arm*, bedauer*',
      },
      {
        label: 'sadness',
        weight: 2,
        entries:
          'verlor*, verlust, verlieren, verlassen, allein*, krank*, krebs, krankenhaus, geschieden, scheidung, getrennt, abschied, leb wohl, mude, erschopf*, durchgefallen, gekundigt, sinnlos, wertlos, weh',
      },
      {
        label: 'anger',
        weight: 3,
        entries:
          'wut*, zorn*, sauer auf, arger*, verarger*, hass*, gehass*, argert, genervt, nervt, satt, stinksauer, emport, verrat*, betrog*, betrug*, ungerecht*, unfair, idiot*, arsch*, scheiss*, verdammt*, halt die klappe, halts maul, halt den mund, hau ab, verschwinde*, raus hier, raus, blod*, dumm*, mistkerl*, schwein*, fick*, bastard*, zum teufel, hure*, rache, luge*, lugn*, ekel*',
      },
      {
        label: 'anger',
        weight: 2,
        entries:
          'belog*, gelogen, gestohlen, beleidig*, angeschrien, schrei*, streit*, gestritten, ausgelacht, frech*, egoist*, rucksichtslos*, schlagt mich, geschlagen, neid*, eifersucht*, verruckt, was soll das, tote dich, umbringe',
      },
      {
        label: 'shame',
        weight: 3,
        entries:
          'scham*, schame*, schuldig*, schuldgefuhl*, schuld, meine schuld, peinlich*, reue*, bereue*, blamier*, verzeih*, vergib*, entschuldig*, gesundigt, sunde*, unwurdig, versagt, gewissen',
      },
      {
        label: 'shame',
        weight: 2,
        entries: 'tut mir leid, erwischt, hatte nicht sollen, fehler, gelogen habe ich, verlegen',
      },
      {
        label: 'joy',
        weight: 3,
        entries:
          'gluck*, freu*, froh*, frohlich*, wunderbar*, wundervoll*, toll*, fantastisch*, begeister*, dankbar*, danke*, feier*, gesegnet, liebe dich, verliebt, stolz, juhu, hurra, herrlich*, perfekt*, grossartig*, super, klasse, lach*, lachel*, prima, ausgezeichnet*, spass',
      },
      {
        label: 'joy',
        weight: 2,
        entries:
          'lieb*, schon*, bestanden, gewonnen, geburtstag*, hochzeit, heirat*, geburt, schwanger, geschenk*, gesund geworden, urlaub, weihnacht*, tanz*, sing*, gut*, freund*, kuss*, best*',
      },
      {
        label: 'hope',
        weight: 3,
        entries:
          'hoff*, zuversicht*, glaube daran, wird besser, neuanfang, neue chance, viel gluck, optimist*, vertrau*, kann es kaum erwarten, eines tages',
      },
      { label: 'hope', weight: 2, entries: 'glaube, bete, beten, gebet*, wunder, zukunft, wunsch*, besser' },
      {
        label: 'peace',
        weight: 3,
        entries:
          'fried*, ruhig*, gelassen*, erleichter*, entspann*, geborgen*, in sicherheit, gott sei dank, ausgeruht, zufrieden*, zum gluck',
      },
    ],
  },
  it: {
    negators: 'non no mai senza nessun nessuna nessuno ne niente nulla',
    stronger: 'molto tanto troppo davvero cosi proprio veramente',
    weaker: 'poco quasi abbastanza',
    turns: 'ma pero tuttavia',
    rows: [
      {
        label: 'anxiety',
        weight: 3,
        entries:
          'ansi*, preoccup*, nervos*, agitat*, stress*, tesa, teso, inquiet*, angosci*, sopraffatt*, non riesco a dormire, non dormo, insonnia, sotto pressione',
      },
      {
        label: 'anxiety',
        weight: 2,
        entries:
          'esame, esami, colloquio, debit*, affitto, bollette, incert*, insicur*, e se, aspettando, dubbi*',
      },
      {
        label: 'fear',
        weight: 3,
        entries:
          'paur*, spavent*, terror*, terrorizz*, panico, timor*, temo, temi, teme, orror*, incub*, pericol*, minacc*, aiuto, aiutami, aiutatemi, attent*, trem*, inquietant*, salvami',
      },
      {
        label: 'fear',
        weight: 2,
        entries:
          'incidente, pistola, coltello, arma, armi, inseg*, attacc*, mostr*, fantasm*, buio, guerra, bomba, operazione, uccider*, ucciderà, scapp*, corri, correte, nascond*, sangue, sospett*, morire',
      },
      {
        label: 'sadness',
        weight: 3,
        entries:
          'trist*, piang*, pianto, lacrim*, depress*, dolor*, dispera*, solitudine, mi sento sol*, sono sol*, tutto solo, vuot*, delus*, infelic*, malinconi*, nostalgi*, lutto, funerale, morto, morta, morti, e morto, scomparso, mi manc*, manchi, cuore spezzato, soffr*, scoragg*, miser*, peccato, purtroppo, povero, povera',
      },
      {
        label: 'sadness',
        weight: 2,
        entries:
          'perso, persa, perduto, perdita, perdere, lasciato, lasciata, abbandon*, malat*, cancro, tumore, ospedale, divorzi*, separat*, addio, stanc*, esaust*, fallit*, fallimento, bocciat*, licenziat*, inutil*, male, mi dispiace tanto',
      },
      {
        label: 'anger',
        weight: 3,
        entries:
          'arrabbi*, rabbia, furios*, furia, ira, odi*, incazz*, irrit*, infuriat*, stufo, stufa, non sopporto, tradi*, ingiust*, bugiard*, insult*, idiot*, stupid*, stronz*, merda, cazz*, vaffanculo, bastard*, maledett*, maledizione, dannat*, zitto, zitta, sta zitto, taci, vattene, andatevene, fuori di qui, al diavolo, inferno, come osi, ti uccido, ti ammazzo, basta, schif*, vendetta, imbecill*, puttana, figlio di',
      },
      {
        label: 'anger',
        weight: 2,
        entries:
          'mentito, menti, mente, bugia, bugie, rubat*, offes*, urla*, gridat*, litig*, deriso, prende in giro, egoist*, ipocrit*, vigliacc*, ridicol*, gelos*, invidi*, che vuoi, che diavolo, lasciami',
      },
      {
        label: 'shame',
        weight: 3,
        entries:
          'vergogn*, colpevol*, senso di colpa, colpa mia, mia colpa, in colpa, imbarazz*, rimors*, rimpian*, pent*, umiliat*, perdonami, perdonatemi, chiedo perdono, peccato contro, indegn*, ho sbagliato, non avrei dovuto, avrei dovuto',
      },
      {
        label: 'shame',
        weight: 2,
        entries: 'scus*, perdono, mi dispiace, ho mentito, ho rubato, ho tradito, ricaduto',
      },
      {
        label: 'joy',
        weight: 3,
        entries:
          'felic*, gioi*, content*, allegr*, meravigli*, fantastic*, stupend*, splendid*, bellissim*, grazie, gratitudine, grato, grata, benedett*, festegg*, entusiast*, innamorat*, ti amo, ti voglio bene, orgoglios*, evviva, urra, congratul*, auguri, brav*, ottim*, perfett*, divert*, rido, ridere, sorri*, adoro, magnific*, eccellent*',
      },
      {
        label: 'joy',
        weight: 2,
        entries:
          'amore, amo, amare, bello, bella, belle, belli, vinto, vittoria, superato, promoss*, compleanno, matrimonio, sposar*, nato, nata, nascita, incinta, regal*, guarit*, vacanz*, natale, festa, balla*, cant*, bacio, baci, abbracci*, amic*, fortuna*, piac*, car*, buon*, finalmente',
      },
      {
        label: 'hope',
        weight: 3,
        entries:
          'speran*, spero, speriamo, fiducia, fiducios*, andra tutto bene, andra meglio, nuovo inizio, ricominci*, seconda possibilita, buona fortuna, in bocca al lupo, ottimis*, non vedo l ora',
      },
      {
        label: 'hope',
        weight: 2,
        entries: 'fede, credo, pregare, prego, preghier*, miracol*, futuro, sogno, vorrei, presto',
      },
      {
        label: 'peace',
        weight: 3,
        entries:
          'pace, tranquill*, calm*, seren*, sollievo, sollevat*, rilass*, ripos*, al sicuro, grazie a dio, meno male, per fortuna',
      },
    ],
  },
  pl: {
    negators: 'nie bez ani nigdy zaden zadna zadnej',
    stronger: 'bardzo tak taki taka zbyt naprawde strasznie',
    weaker: 'troche lekko prawie',
    turns: 'ale jednak lecz',
    rows: [
      {
        label: 'anxiety',
        weight: 3,
        entries:
          'niepok*, martwi*, zmartwi*, nerwow*, zdenerwowan*, denerwuj* sie, stres*, zestresowan*, spiet*, przytloc*, nie moge spac, bezsenn*, pod presja',
      },
      {
        label: 'anxiety',
        weight: 2,
        entries: 'egzamin*, rozmowa o prace, dlugi, czynsz, niepewn*, a co jesli, watpliw*',
      },
      {
        label: 'fear',
        weight: 3,
        entries:
          'boje, boisz, boi, boimy, bal sie, bala sie, bac, strach*, strasz*, przestrasz*, przeraz*, przeraza*, lek, lekam, panik*, groz*, koszmar*, niebezpiecz*, zagroz*, ratunku, pomocy, pomoz*, uwaga, uwazaj*, ostroznie, drz*',
      },
      {
        label: 'fear',
        weight: 2,
        entries:
          'wypadek, bron, noz, pistolet, sciga*, atak*, napad*, potwor*, duch*, ciemn*, wojna, bomba, operacj*, zabij*, zabic, uciek*, krew, umrzemy, umrze, schowaj*',
      },
      {
        label: 'sadness',
        weight: 3,
        entries:
          'smut*, zasmuc*, placz*, plaka*, lzy, lez, depresj*, przygnebi*, zal, zalob*, bol, boli, rozpacz*, samotn*, pustk*, beznadziej*, rozczarow*, zawiedz*, nieszczes*, teskni*, umarl*, zmarl*, zginal, zginela, smierc*, nie zyje, pogrzeb, zlamane serce, cierpi*, przykro, niestety, biedn*, szkoda',
      },
      {
        label: 'sadness',
        weight: 2,
        entries:
          'stracil*, strata, utrat*, odszedl, odeszla, zostawil*, porzuc*, chor*, rak, szpital*, rozwod*, rozstal*, zegnaj*, pozegn*, zmeczon*, wyczerpan*, oblal*, zwolnil*, bez sensu, sam, sama',
      },
      {
        label: 'anger',
        weight: 3,
        entries:
          'zly, zla na, zlosc*, wsciek*, gniew*, furia, nienawi*, nienawidz*, wkurz*, wkurw*, irytu*, mam dosc, dosyc, zdrad*, niesprawiedl*, klamc*, oszust*, idiot*, glup*, kretyn*, dupek, dupk*, gowno, kurw*, cholern*, cholera, do diabla, diabla, zamknij sie, wynos*, wynocha, spadaj, odwal*, pieprz*, skurwy*, dran*, bydl*, swini*, zabije cie, jak smiesz, zemst*, obrzydl*',
      },
      {
        label: 'anger',
        weight: 2,
        entries:
          'okłam*, oklam*, klam*, ukrad*, obraz*, krzycz*, kloc*, klotni*, wysmiew*, bezczel*, egois*, tchorz*, zazdros*, zostaw mnie, czego chcesz, o co ci',
      },
      {
        label: 'shame',
        weight: 3,
        entries:
          'wstyd*, wstydz*, zawstydz*, wina, winn*, moja wina, poczucie winy, zaluj*, wyrzuty sumienia, upokorz*, wybacz*, przebacz*, zgrzesz*, grzech*, niegodn*, zawstyd*, zazenow*',
      },
      {
        label: 'shame',
        weight: 2,
        entries: 'przepraszam, przykro mi, sklamalem, sklamalam, nie powinienem, nie powinnam, blad',
      },
      {
        label: 'joy',
        weight: 3,
        entries:
          'szczes*, rados*, radosc*, ciesz*, uciesz*, zadowol*, wspania*, cudown*, swietn*, fantastyczn*, super, dzieki, dziekuj*, wdzieczn*, blogoslaw*, zakochan*, kocham*, dumn*, hurra, brawo, gratul*, doskonal*, smiej*, smiech*, usmiech*, zabaw*, wesol*, pieknie, znakomi*',
      },
      {
        label: 'joy',
        weight: 2,
        entries:
          'milos*, milo, mil*, piekn*, dobrze, dobry, dobra, wygra*, zdal*, urodzi*, slub, wesele, ciaz*, prezent*, swieta, wakacj*, tancz*, spiew*, przyja*, kochan*, lubi*, najleps*, wyzdrowi*, zdrowie',
      },
      {
        label: 'hope',
        weight: 3,
        entries:
          'nadziej*, ufam, ufno*, bedzie dobrze, bedzie lepiej, nowy poczatek, druga szansa, powodzenia, optymis*, nie moge sie doczekac',
      },
      {
        label: 'hope',
        weight: 2,
        entries: 'wierze, wiara, modl*, modlitw*, cud, przyszlos*, marz*, chcialbym, chcialabym',
      },
      {
        label: 'peace',
        weight: 3,
        entries:
          'spokoj*, pokoj, ulg*, ulzylo, spokojn*, odpocz*, relaks*, bezpieczn*, dzieki bogu, na szczescie',
      },
    ],
  },
  ru: {
    negators: 'не нет ни без никогда никто ничего',
    stronger: 'очень так такой такая слишком совсем сильно ужасно',
    weaker: 'немного чуть почти',
    turns: 'но однако зато',
    rows: [
      {
        label: 'anxiety',
        weight: 3,
        entries:
          'тревог*, тревож*, беспоко*, волну*, нервн*, нервнича*, стресс*, напряж*, пережива*, не могу спать, не могу уснуть, не спится, бессонниц*',
      },
      {
        label: 'anxiety',
        weight: 2,
        entries: 'экзамен*, собеседован*, долги, долг, аренд*, неуверен*, а вдруг, сомнева*, сомнени*',
      },
      {
        label: 'fear',
        weight: 3,
        entries:
          'страх*, страш*, бою*, боишься, боится, боимся, боялась, боялся, боятся, бойся, испуг*, пуга*, ужас*, паник*, кошмар*, опас*, угро*, спасите, помогите, помоги, на помощь, осторожн*, берегись, жутк*, дрож*',
      },
      {
        label: 'fear',
        weight: 2,
        entries:
          'авари*, оружи*, нож, пистолет*, пресле*, напад*, атак*, чудовищ*, призрак*, монстр*, темнот*, темно, войн*, бомб*, операци*, убьет, убьют, убить, беги, бегите, бежим, прячь*, кров*, подозр*, умрем',
      },
      {
        label: 'sadness',
        weight: 3,
        entries:
          'груст*, печал*, плач*, плак*, слез*, депресс*, тоск*, скорб*, горе, боль*, больно, одинок*, одиночеств*, пуст*, отчая*, безнадеж*, разочаров*, несчаст*, скуча*, умер*, погиб*, смерт*, мертв*, похорон*, разбитое сердце, страда*, жаль, жалко, увы, бедн*, сожале*, к сожалению',
      },
      {
        label: 'sadness',
        weight: 2,
        entries:
          'потерял*, потер*, ушел, ушла, бросил*, болезн*, болеет, болен, больна, рак, больниц*, развод*, развел*, расста*, прощай*, устал*, измучен*, провалил*, уволил*, бессмыслен*, один, одна, плохо',
      },
      {
        label: 'anger',
        weight: 3,
        entries:
          'зл*, злюсь, злость, гнев*, ярост*, бешен*, бес*, ненави*, ненавиж*, раздраж*, достал*, надоел*, сыт по горло, предал*, предат*, несправедл*, лжец*, лгун*, врешь, врет, идиот*, дурак*, дура, туп*, сволоч*, ублюд*, мраз*, сука, суки, черт*, дерьм*, хрен*, блин, бля*, заткни*, проваливай*, убирай*, пошел ты, пошла ты, пошел вон, вон отсюда, катись, убью, как ты смеешь, месть, отвратит*, мерзк*, козел, урод*, подонок*, задниц*',
      },
      {
        label: 'anger',
        weight: 2,
        entries:
          'обману*, обман*, солгал*, соврал*, украл*, оскорб*, обид*, крич*, ссор*, смеется надо, наглы*, эгоист*, трус*, ревну*, завид*, оставь меня, чего тебе, какого',
      },
      {
        label: 'shame',
        weight: 3,
        entries:
          'стыд*, стыжусь, позор*, вина, виноват*, виню себя, моя вина, чувство вины, сожалею о, раскаив*, каюсь, унижен*, неловк*, смущ*, прости*, простите, согреш*, грех*, недостоин*',
      },
      {
        label: 'shame',
        weight: 2,
        entries: 'извини*, извините, прошу прощения, ошиб*, не должен был, не должна была',
      },
      {
        label: 'joy',
        weight: 3,
        entries:
          'счаст*, рад, рада, рады, радост*, радуюсь, весел*, восторг*, прекрасн*, чудесн*, замечател*, отличн*, здорово, классно, супер, спасибо, благодар*, благослов*, праздн*, влюблен*, люблю, гордо*, горжусь, ура, поздравл*, великолепн*, смешн*, смеюсь, смех*, улыб*, молодец, браво, потрясающ*',
      },
      {
        label: 'joy',
        weight: 2,
        entries:
          'любов*, любим*, любит, красив*, мил*, хорошо, хорош*, победи*, победа, сдал*, выигра*, родил*, рожден*, свадьб*, женит*, беремен*, подар*, рождеств*, каникул*, танц*, пес*, поет, друз*, друг, выздоров*, нрав*, лучш*, вкусн*, дорог*',
      },
      {
        label: 'hope',
        weight: 3,
        entries:
          'надеж*, надею*, надеемся, верю в, все будет хорошо, будет лучше, новое начало, второй шанс, удачи, не могу дождаться, оптими*',
      },
      {
        label: 'hope',
        weight: 2,
        entries: 'верю, вера, молю*, молитв*, чудо, будущ*, мечта*, хотел бы, хотела бы',
      },
      {
        label: 'peace',
        weight: 3,
        entries:
          'мир в душе, поко*, споко*, спокойн*, облегчен*, отдых*, расслаб*, безопасн*, в безопасности, слава богу, к счастью, полегчало',
      },
    ],
  },
  tr: {
    negators: 'hic asla',
    negatorsAfter: 'degil',
    stronger: 'cok asiri gercekten fazla',
    weaker: 'biraz az',
    turns: 'ama fakat ancak',
    rows: [
      {
        label: 'anxiety',
        weight: 3,
        entries:
          'endise*, kaygi*, gergin*, tedirgin*, stres*, huzursuz*, bunal*, uyuyam*, uykusuz*, telas*, merak etme*',
      },
      {
        label: 'anxiety',
        weight: 2,
        entries: 'sinav*, mulakat, borc*, kira, belirsiz*, emin degil*, suphe*',
      },
      {
        label: 'fear',
        weight: 3,
        entries:
          'kork*, urk*, panik*, dehset*, kabus*, tehlike*, tehdit*, imdat, yardim, kurtar*, dikkat*, titri*, urper*',
      },
      {
        label: 'fear',
        weight: 2,
        entries:
          'kaza, silah*, bicak, takip, saldir*, canavar*, hayalet*, karanlik*, savas, bomba, ameliyat, oldurecek, oldur*, kac, kacin, kacalim, saklan*, kan, olecegiz',
      },
      {
        label: 'sadness',
        weight: 3,
        entries:
          'uzgun*, uzul*, uzuntu*, uzucu, agla*, gozyas*, depres*, yalniz*, umutsuz*, caresiz*, mutsuz*, huzun*, huzunlu, aci, aciyor, acisi, bosluk*, hayal kirik*, kirild*, ozle*, ozlu*, oldu mu, oldu, olum*, olmus, oldugunde, vefat*, cenaze, kalbim kir*, kirik, maalesef, ne yazik, yazik, zavalli',
      },
      {
        label: 'sadness',
        weight: 2,
        entries:
          'kaybet*, kayip, kaybol*, terk*, ayril*, bosan*, hasta*, kanser, hastane*, elveda, hosca kal, yorgun*, tuken*, basarisiz*, kovul*, anlamsiz*, kotu',
      },
      {
        label: 'anger',
        weight: 3,
        entries:
          'kizgin*, kizdi*, ofke*, sinir*, nefret*, bikt*, ihanet*, haksiz*, yalanci*, aptal*, salak*, gerizekali*, lanet*, kahrolas*, allah kahretsin, kahretsin, kes sesini, sus, kapa ceneni, defol*, cehennem*, pislik*, bok*, orospu*, pic*, sik*, serefsiz*, hain*, intikam*, oldururum, gebert*, igren*, ne cure',
      },
      {
        label: 'anger',
        weight: 2,
        entries:
          'yalan*, caldi*, hakaret*, bagir*, kavga*, alay*, bencil*, korkak, kiskan*, rahat birak, ne istiyorsun',
      },
      {
        label: 'shame',
        weight: 3,
        entries:
          'utan*, utanc*, suclu*, sucum, benim sucum, pisman*, mahcup*, rezil*, affet*, bagisla*, gunah*, vicdan*, layik degil*',
      },
      { label: 'shame', weight: 2, entries: 'ozur*, pardon, hata*, kusura' },
      {
        label: 'joy',
        weight: 3,
        entries:
          'mutlu*, sevin*, nese*, harika*, muhtesem*, mukemmel*, tesekkur*, sagol*, sukur*, kutl*, tebrik*, asik*, seviyorum, gurur*, yasasin, guldu*, gulum*, eglen*, cok iyi, cok guzel, bayild*, heyecan*, memnun*, minnettar*, aferin, bravo',
      },
      {
        label: 'joy',
        weight: 2,
        entries:
          'guzel*, sev*, sevgi*, ask*, kazand*, zafer*, gecti, dogum*, dugun*, evlen*, hamile*, hediye*, bayram*, tatil*, dans*, sarki*, arkadas*, dost*, iyi, iyiles*, basard*, tatli*, canim, hayatim, hos*, parti*',
      },
      {
        label: 'hope',
        weight: 3,
        entries:
          'umut*, umarim, umit*, insallah, duzelecek, her sey guzel olacak, yeni bir baslangic, ikinci sans, iyi sanslar, sabirsizlan*, iyimser*',
      },
      { label: 'hope', weight: 2, entries: 'inan*, dua*, mucize*, gelecek*, hayal*, isterdim, dilerim' },
      {
        label: 'peace',
        weight: 3,
        entries: 'huzur*, huzurlu*, sakin*, rahat*, rahatla*, dinlen*, guvende*, cok sukur, neyse ki',
      },
    ],
  },
  ar: {
    negators: 'لا ليس لست ليست لم لن غير ما بدون بلا مش مو',
    stronger: 'جدا كثيرا للغاية حقا',
    weaker: 'قليلا بعض',
    turns: 'لكن ولكن لكنني',
    rows: [
      {
        label: 'anxiety',
        weight: 3,
        entries: 'قلق*, قلقان*, توتر*, متوتر*, مضغوط*, ضغط*, مرتبك*, مهموم*, لا استطيع نوم, ارق',
      },
      { label: 'anxiety', weight: 2, entries: 'امتحان*, مقابله*, ديون, دين, ايجار, شك*' },
      {
        label: 'fear',
        weight: 3,
        entries:
          'خوف*, خاف*, خائف*, خايف*, اخاف, اخشي, خشي*, مرعب*, رعب*, فزع*, هلع*, ذعر*, كابوس*, خطر*, خطير*, تهديد*, يهدد*, نجده, ساعد*, ساعدوني, انقذ*, احترس*, احذر*, مخيف*',
      },
      {
        label: 'fear',
        weight: 2,
        entries:
          'حادث*, سلاح*, سكين*, مسدس*, يلاحق*, هجوم*, وحش*, شبح*, ظلام*, حرب*, قنبله*, عمليه*, سيقتل*, قتل*, اهرب*, اهربوا, اركض*, دم, دماء, سنموت, اختبئ*',
      },
      {
        label: 'sadness',
        weight: 3,
        entries:
          'حزن*, حزين*, بكي*, ابكي, يبكي, تبكي, دموع*, دمع*, اكتئاب*, مكتئب*, وحيد*, وحده, يائس*, ياس, كئيب*, الم, مؤلم*, يؤلم*, محبط*, خيبه*, تعيس*, اشتقت*, مشتاق*, افتقد*, مات, ماتت, توفي*, توفيت, وفاه*, موت*, ميت*, جنازه*, فقدان*, انكسر*, مكسور*, اسف لخسارتك, للاسف, مسكين*',
      },
      {
        label: 'sadness',
        weight: 2,
        entries:
          'فقد*, خسر*, خساره*, تركني, تركتني, رحل*, مريض*, مرض*, سرطان*, مستشفي*, طلاق*, انفصل*, وداعا, وداع*, متعب*, تعب*, فشل*, سيئ*',
      },
      {
        label: 'anger',
        weight: 3,
        entries:
          'غضب*, غاضب*, غضبان*, اكره*, كره*, يكره*, حقد*, انتقام*, ظلم*, مظلوم*, خان*, خيانه*, خائن*, كاذب*, كذاب*, احمق*, غبي*, حقير*, لعنه*, لعين*, تبا*, اللعنه, اخرس*, اصمت*, اخرج*, اغرب*, ابتعد*, جحيم*, عاهر*, ابن عاهر*, لقيط*, كلب, خنزير*, وغد*, اوغاد*, ساقتل*, كفي, مقرف*, قذر*, هراء',
      },
      {
        label: 'anger',
        weight: 2,
        entries:
          'كذب*, سرق*, اهان*, صرخ*, شتم*, شجار*, تشاجر*, سخر*, اناني*, جبان*, غيور*, دعني, اتركني, ماذا تريد',
      },
      {
        label: 'shame',
        weight: 3,
        entries:
          'خجل*, خجول*, عار, ذنب*, مذنب*, ندم*, نادم*, احراج*, محرج*, سامح*, سامحني, اغفر*, خطيئ*, خاطئ*, غلطتي, ذنبي',
      },
      { label: 'shame', weight: 2, entries: 'اسف*, اعتذر*, عذرا, معذره*, خطا*' },
      {
        label: 'joy',
        weight: 3,
        entries:
          'سعيد*, سعاد*, فرح*, فرحان*, مسرور*, مبتهج*, رائع*, مذهل*, ممتاز*, عظيم*, شكرا*, ممتن*, امتنان*, مبارك*, بركه*, مبروك*, احبك*, فخور*, هههه*, نحتفل*, احتفال*, جميل*, مدهش*, مثالي*, يضحك*, ضحك*, ابتسام*, مرح*, سرني, يسعدني, مرحي',
      },
      {
        label: 'joy',
        weight: 2,
        entries:
          'حب*, احب*, يحب*, تحب*, نجح*, نجاح*, فوز*, فزنا, فزت, زواج*, زفاف*, مولود*, ولاده*, حامل*, هديه*, عيد*, رقص*, اغني*, غناء*, صديق*, اصدقاء*, عزيز*, حبيب*, جيد*, طيب*, شفي*, افضل*, حظ*, اهلا*, مرحبا*, لذيذ*',
      },
      {
        label: 'hope',
        weight: 3,
        entries:
          'امل*, اتمني*, نتمني*, ان شاء الله, متفائل*, تفاؤل*, ارجو*, بدايه جديده*, بالتوفيق*, حظا سعيدا',
      },
      { label: 'hope', weight: 2, entries: 'ايمان*, اؤمن*, ادعو*, صلاه*, اصلي*, معجزه*, مستقبل*, حلم*' },
      {
        label: 'peace',
        weight: 3,
        entries:
          'سلام, هدوء*, هادئ*, مطمئن*, اطمئن*, طمانينه*, مرتاح*, راحه*, ارتاح*, امان*, بامان, حمد لله, الحمد لله, لحسن حظ',
      },
    ],
  },
  id: {
    negators: 'tidak tak bukan nggak gak ga tanpa jangan belum enggak',
    stronger: 'sangat sekali banget amat terlalu',
    weaker: 'sedikit agak hampir',
    turns: 'tapi tetapi namun',
    rows: [
      {
        label: 'anxiety',
        weight: 3,
        entries:
          'cemas*, khawatir*, gelisah*, gugup*, stres*, tegang*, tertekan*, resah*, kuatir*, tidak bisa tidur, susah tidur, insomnia, grogi, panas dingin',
      },
      {
        label: 'anxiety',
        weight: 2,
        entries: 'ujian*, wawancara*, utang*, hutang*, sewa, tagihan, ragu*, bagaimana kalau, gimana kalau',
      },
      {
        label: 'fear',
        weight: 3,
        entries:
          'takut*, ketakutan, menakut*, ngeri*, mengerikan, seram*, panik*, mimpi buruk, bahaya*, berbahaya, ancam*, mengancam*, tolong*, awas*, hati hati, hati-hati, gemetar*, merinding, selamatkan*',
      },
      {
        label: 'fear',
        weight: 2,
        entries:
          'kecelakaan, senjata*, pisau, pistol, mengikuti*, mengejar*, serang*, menyerang*, monster, hantu, gelap*, perang, bom, operasi, membunuh*, bunuh*, lari, kabur, sembunyi*, darah, akan mati, curiga*',
      },
      {
        label: 'sadness',
        weight: 3,
        entries:
          'sedih*, kesedihan, menangis, nangis, tangis*, air mata, depresi*, kesepian, sepi, putus asa, duka*, berduka, sakit hati, patah hati, kecewa*, hampa, kosong, rindu*, kangen*, meninggal*, mati, kematian, wafat, pemakaman, menderita, penderitaan, kasihan, sayang sekali, malang',
      },
      {
        label: 'sadness',
        weight: 2,
        entries:
          'kehilangan, hilang, ditinggal*, meninggalkan*, pergi, cerai*, berpisah, putus, kanker, sakit, rumah sakit, selamat tinggal, lelah*, capek*, gagal*, dipecat, sendirian, sendiri, buruk',
      },
      {
        label: 'anger',
        weight: 3,
        entries:
          'marah*, kemarahan, benci*, kesal*, jengkel*, murka, geram, muak*, dendam*, khianat*, mengkhianati*, tidak adil, pembohong*, bohong*, bodoh*, idiot*, tolol*, brengsek*, bajingan*, sialan*, sial, keparat*, anjing, bangsat*, tai, persetan*, neraka*, diam, tutup mulut*, keluar, pergi dari sini, enyah*, jalang*, pelacur*, beraninya*, kubunuh*, omong kosong, menjijikkan',
      },
      {
        label: 'anger',
        weight: 2,
        entries:
          'menipu*, mencuri*, dicuri, menghina*, hina*, teriak*, bertengkar, pertengkaran, mengejek*, egois*, pengecut*, cemburu*, iri, apa maumu, tinggalkan aku',
      },
      {
        label: 'shame',
        weight: 3,
        entries:
          'malu*, memalukan, bersalah, salahku, salah saya, menyesal*, penyesalan, dosa*, berdosa, hina diri, ampuni*, ampun*, tidak layak',
      },
      { label: 'shame', weight: 2, entries: 'maaf*, maafkan*, kesalahan*, keliru' },
      {
        label: 'joy',
        weight: 3,
        entries:
          'bahagia*, kebahagiaan, senang*, gembira*, sukacita, hebat*, luar biasa, menakjubkan, bagus*, terima kasih, makasih, bersyukur, syukur*, diberkati, berkat, merayakan, rayakan, jatuh cinta, aku mencintaimu, cinta kamu, bangga*, hore*, selamat ulang, selamat atas, sempurna*, tertawa, tersenyum, senyum*, lucu*, asyik*, seru',
      },
      {
        label: 'joy',
        weight: 2,
        entries:
          'cinta*, mencintai*, sayang*, indah*, cantik*, menang*, lulus*, berhasil*, ulang tahun, menikah, pernikahan, lahir*, kelahiran, hamil*, hadiah*, natal, liburan, menari*, bernyanyi, pesta*, teman*, sahabat*, sembuh*, suka*, baik, beruntung*, ciuman, peluk*, selamat',
      },
      {
        label: 'hope',
        weight: 3,
        entries:
          'harap*, harapan*, berharap*, semoga, mudah mudahan, optimis*, awal baru, kesempatan kedua, semoga berhasil, tidak sabar*',
      },
      {
        label: 'hope',
        weight: 2,
        entries: 'percaya*, iman*, doa*, berdoa*, mukjizat, masa depan, mimpi*, ingin',
      },
      {
        label: 'peace',
        weight: 3,
        entries:
          'damai*, kedamaian, tenang*, ketenangan, lega*, santai*, istirahat*, aman*, puji tuhan, untung saja, untungnya',
      },
    ],
  },
};
