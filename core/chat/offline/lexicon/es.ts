// Spanish feelings and situations. Verb endings carry who did it: "mentí" leans to shame, "me mintió" to anger.

import type { EmotionLexicon } from './lexicon.ts';

export const ES_LEXICON: EmotionLexicon = {
  classes: {
    kin: `madre mama mami padre papa papi padres hermano hermana hermanos hermanas hijo hija hijos hijas bebe esposo esposa marido mujer novio novia pareja abuelo abuela abuelos abuelita abuelito tio tia primo prima sobrino sobrina amigo amiga amigos amigas suegra suegro cunado cunada vecino vecina maestro maestra profesor profesora companero companera nieto nieta familiar familiares`,
    pet: `perro perrito perra gato gatito gata mascota caballo`,
  },
  negators: `no ni nunca jamas sin tampoco ningun ninguna nadie nada`,
  stronger: `muy tan demasiado super bastante realmente totalmente completamente mucho mucha siempre bien re`,
  weaker: `poco algo medio apenas casi`,
  turns: `pero aunque sino`,
  rows: [
    {
      label: 'anxiety',
      weight: 3,
      entries: `ansios*, ansiedad*, preocup*, nervios*, nervio, estres*, agobi*, angusti*, inquiet*, intranquil*, tens* , tension, agitad*, impacien*, desbordad*, abrumad*, no puedo dormir, no pude dormir, no duermo, insomnio, desvelad*, no puedo mas con todo, me supera, nudo en el estomago, nudo en la garganta, mucha presion, bajo presion, con los nervios, ataque de ansiedad, no paro de pensar, no dejo de pensar, le doy vueltas, dar vueltas`,
    },
    {
      label: 'anxiety',
      weight: 2,
      entries: `presion, examen, examenes, entrevista, incertidumbre, insegur*, deuda, deudas, alquiler, facturas, hipoteca, no llego a fin de mes, fin de mes, esperando .. resultados, esperando .. noticias, que pasara, que va a pasar, y si, plazo, apuro, sobrecarg*, no se que hacer`,
    },
    { label: 'anxiety', weight: 1, entries: `duda, dudas, dudo, no se, prisa, pendiente, aguantar` },
    {
      label: 'fear',
      weight: 3,
      entries: `miedo*, asust*, susto, temor*, temo, temes, teme, temia, temi, temer, terror*, aterr*, panico, pavor*, espant*, horror*, horroriz*, pesadilla*, fobia*, escalofri*, amenaz*, tembl*, me da cosa, cuidado, peligr*, socorro, auxilio, ayuda, ayudenme, ayudame, salvame, salvenme, sospech*`,
    },
    {
      label: 'fear',
      weight: 2,
      entries: `me sigue, me siguen, me seguian, me persigue*, persegu*, cuchillo, pistola, arma, armas, asalt*, atac*, ataque, robar, ladron*, secuestr*, accidente, choque, choc*, terremoto, temblor, incendio, fuego, inundacion, ahog*, oscuridad, oscuro, a oscuras, de noche sol*, solo en casa, sola en casa, ruido*, fantasma*, monstruo*, demonio*, diablo, bomba*, guerra, operacion, cirugia, operar*, biopsia, diagnostico, hospital, que me pase algo, le pase algo, voy a morir, vamos a morir, va a morir, me va a matar, nos van a matar, van a matar, huir, huye, huyan, corre, corran, escap*, escond*, no dispar*, no me hagas dano, arana*, serpiente*, culebra, altura*, tormenta, relampago*, sangre, casi me, casi nos, casi choc*, alerta, alarm*`,
    },
    { label: 'fear', weight: 1, entries: `sombra, extrano, raro, atrapad*, riesgo*, policia, noche, muerte` },
    {
      label: 'sadness',
      weight: 3,
      entries: `triste*, tristeza, entristec*, llor*, lagrima*, deprim*, depresion, dolor*, duele*, dolid*, duelo, pena, penas, luto, soledad, solitari*, sol*  y triste, me siento sol*, estoy sol*, sentirme sol*, tan sol*, muy sol*, vaci*, desesper*, desanim*, desalent*, desconsol*, melancol*, nostalg*, abatid*, decaid*, destrozad*, hundid*, hecho polvo, hecha polvo, sin esperanza, sin ganas, sin fuerzas, no tengo ganas, no tengo fuerzas, corazon roto, corazon partido, roto por dentro, rota por dentro, se me parte el alma, extrano a, echo de menos, te extrano, la extrano, lo extrano, me hace falta, me haces falta, hace tanta falta, decepcion*, desilusion*, frustrad* y triste, miserabl*, desdich*, desgraci*, infeliz*, sufr*, amargura, quiero paz, queria paz, quisiera paz, sin paz, quiero ser feliz, quisiera ser feliz, antes era feliz, no vale la pena, murio, fallecio, ha muerto, ha fallecido, se murio, se nos fue, muerto, muerta, funeral, entierro, velorio, lamento, lastima`,
    },
    {
      label: 'sadness',
      weight: 2,
      entries: `perdi, perdimos, perdio, perdida, perdidas, perder*, perdid*, herid*, me dejo, me ha dejado, nos dejo, me abandon*, abandon*, rechaz*, divorc*, separ*, ruptura, termino conmigo, rompio conmigo, rompimos, terminamos, adios, despedi*, cancer, enferm*, hospital, carcel, preso, presa, drogas, drog*, morir*, muere, muriendo, fracas*, reprob*, suspend*, no aprobe, no me quiere, nadie me quiere, a nadie le importo, nadie me entiende, no tengo amigos, sin amigos, cansad*, agotad*, sin sentido, no tiene sentido, no sirvo, inutil, lejos de, pobre, pobrecit*, mal, lo siento mucho, que lastima, despid*, me echaron, sin trabajo, desemple*`,
    },
    {
      label: 'sadness',
      weight: 1,
      entries: `nunca, ya no, solo, sola, dejar, dejo, irse, se fue, se ha ido, se fueron, malo, mala, peor, falta, aburrid*, olvidad*, problemas`,
    },
    {
      label: 'sadness',
      weight: 4,
      entries: `<kin> .. murio, <kin> .. fallecio, <kin> .. muerto, <kin> .. muerta, <kin> .. muriendo, <kin> .. se fue, <kin> .. cancer, <kin> .. enferm*, murio .. <kin>, fallecio .. <kin>, se murio .. <kin>, ha muerto .. <kin>, ha fallecido .. <kin>, muerte de .. <kin>, perdi a .. <kin>, perdimos a .. <kin>, perdi .. bebe, perdimos .. bebe, perdi .. trabajo, perdi .. empleo, <pet> .. murio, murio .. <pet>, me dejo .. <kin>, <kin> .. me dejo, <kin> .. hospital, extrano .. <kin>`,
    },
    {
      label: 'anger',
      weight: 3,
      entries: `enoj*, enfad*, furios*, furia, ira, rabia, rabios*, bronca, colera, odi*, molest*, irrit*, indign*, cabre*, encabron*, harto, harta, hartos, me tiene* hart*, estoy hart*, resentid*, resentimiento, rencor*, venganza, vengar*, me saca de quicio, no soporto, no aguanto, no lo soporto, injust*, traicion*, traidor*, mentiros*, humillaron, insult*, ofend*, idiota*, imbecil*, estupid*, cabron*, puta, puto, putos, hijo de puta, hijos de puta, mierda*, maldit*, maldicion, carajo, joder, jodid*, jode*, pendej*, bastardo*, cerdo*, malnacido*, canalla*, desgraciado*, callate, callense, calla, largate, fuera de aqui, largo de aqui, vete al, que te jodan, al diablo, al infierno, como te atreves, como se atreve, te matare, te voy a matar, voy a matarlo, los matare, basta, dejame en paz, dejenme, asco, repugn*`,
    },
    {
      label: 'anger',
      weight: 2,
      entries: `me mintio, me mintieron, mintio, mintieron, mentira*, me engan*, engan*, me rob*, robaron, robo, se burl*, burl*, me grit*, grito, gritan, gritaron, me pega, me pego, golpe*, me ignor*, ignora*, me culp*, culpan, discut*, discusion, pelea*, pele*, abuso*, abus*, grosero*, maleducad*, egoist*, hipocrit*, cobarde*, tonto, tonta, tontos, ridicul*, despreci*, celos*, envidia*, corrupt*, me trat*, trato mal, sin permiso, a mis espaldas, se aprovech*, aprovecha*, no me escucha*, no me respet*, falta de respeto, por que demonios, que demonios, que diablos, no es justo, inaceptable`,
    },
    {
      label: 'anger',
      weight: 1,
      entries: `culpa tuya, tu culpa, su culpa, quien te crees, que quieres, matar, matare, fuera, vete, obligar*, exijo, niega, neg*, por que no, romper, destru*`,
    },
    {
      label: 'shame',
      weight: 3,
      entries: `verguenza, avergonz*, averguenz*, pena ajena, culpa, culpable*, culpabilidad, me culpo, mi culpa, es mi culpa, fue mi culpa, por mi culpa, remordimiento*, arrepent*, me arrepiento, humillad*, deshonr*, perdoname, perdonenme, no me perdono, no puedo perdonarme, pido perdon, peque, pecado, pecados, pecador*, indign* de, no soy dign*, no merezco, les falle, le falle, falle a, decepcione, defraude, me odio, me doy asco, soy un asco, soy una mala, soy un mal, mala madre, mal padre, que he hecho, que hice, no debi, debi haber, deberia haber, no deberia, meti la pata, la regue, la cague, hice el ridiculo, sucia por dentro, sucio por dentro, me da verguenza, que verguenza`,
    },
    {
      label: 'shame',
      weight: 2,
      entries: `perdon, disculp*, lo siento, menti, engane, robe, le grite, les grite, grite a, le pegue, trate mal, fui infiel, infiel, recai, volvi a caer, me emborrache, borrach*, me descubr*, me pillaron, me cacharon, se rieron de mi, se reian de mi, delante de todos, frente a todos, copie en, sonroj*, inferior, no soy suficiente, porno*, secreto`,
    },
    {
      label: 'shame',
      weight: 1,
      entries: `error, errores, equivoc*, torpe, ridiculo, timid*, olvide, confes*`,
    },
    {
      label: 'joy',
      weight: 3,
      entries: `confirmaron la beca, me dieron la beca, gane la beca, me aceptaron en, me renovaron, nos dieron las llaves, me dieron el alta, le dieron el alta, dio negativo, salio limpio, lloro de alegria, llore de alegria, lloramos de alegria, lagrimas de alegria, aprobe, me aceptaron, me dieron el trabajo, consegui el, feli*, alegr*, content*, dich*, encant*, maravill*, genial*, estupend*, fantastic*, increible, excelente*, emocion*, entusiasm*, celebr*, festej*, disfrut*, diverti*, rio, reir*, risa*, sonri*, gracias, agradec*, bendici*, bendec*, bendit* , que bueno, que bien, que alegria, que lindo, que bonito, buenas noticias, buena noticia, enamor*, te quiero, te amo, me ama, lo amo, la amo, orgullos*, jaja*, jeje*, viva, hurra, bravo, felicidades, felicit*, enhorabuena, gloria a dios, aleluya, perfecto, magnific*, esplendid*`,
    },
    {
      label: 'joy',
      weight: 2,
      entries: `amor, amo, amar, querid*, hermos*, bell*, lind*, precios*, aprobe, aprobo, pase el examen, pase .. examen, gane, ganamos, gano, triunf*, exito*, logre, logramos, lo logre, lo logramos, boda, casar*, casamos, cumpleanos, nacio, nacimiento, nieto, nieta, graduo, gradue, ascenso, ascendieron, me dieron el trabajo, consegui trabajo, conseguimos, nuevo trabajo, regalo, regal*, abrazo*, beso*, fiesta*, bail*, cant*, vacaciones, navidad, sano, sana, se curo, curad*, se recupero, salio bien, todo salio bien, suerte, mejor amigo, mejor amiga, por fin, bienvenid*, me gusta*, gusto, rico, delicios*, amig*, buen trabajo,   fenomenal, super`,
    },
    {
      label: 'joy',
      weight: 1,
      entries: `bien, bueno, buena, bonit*, junt*, mejor, claro, si, sol, verano, musica, familia, viaje, visita*, juego,  interesante`,
    },
    {
      label: 'hope',
      weight: 3,
      entries: `tratamiento .. funcionando, tratamiento funciona, tratamiento .. resultado, esta respondiendo, responde al tratamiento, el tumor .. reducido, segunda entrevista, me volvieron a llamar, volvimos a hablar, ya camina, va mejor, un dia a la vez, esperanza*, esperanzad*, espero, ojala, ilusion, ilusionad*, ilusiona, con fe, tengo fe, confio, confianza, todo va a mejorar, todo mejorara, va a mejorar, todo saldra bien, saldra bien, va a salir bien, salir adelante, seguir adelante, luz al final, nuevo comienzo, empezar de nuevo, volver a empezar, otra oportunidad, segunda oportunidad, dios proveera, si dios quiere, primero dios, dios mediante, buena suerte, animo, optimis*, sueno con, mi sueno, algun dia`,
    },
    {
      label: 'hope',
      weight: 2,
      entries: `fe, confiar, creo que, rezo, rezar, orar, oracion*, oren, milagro*, mejorar, mejorando, mejorara, futuro, oportunidad*, deseo, quisiera, me gustaria, pronto, posible, posibilidad, intentar, intentare, lo intentare, vamos a poder, podemos, puedo lograr, quiero, valor`,
    },
    {
      label: 'hope',
      weight: 1,
      entries: `quizas, quiza, tal vez, manana, nuevo, nueva, seguro, proximo, sera`,
    },
    {
      label: 'peace',
      weight: 3,
      entries: `paz, tranquil*, calma*, calm*, seren*, aliviad*, alivio, relaj*, sosieg*, en reposo, reposo, menos mal, por fin descans*, descansad*, descans*, a salvo, me siento segur*, quitado un peso, peso de encima, reconcili*, perdone, lo deje ir, en manos de dios, gracias a dios`,
    },
    {
      label: 'peace',
      weight: 2,
      entries: `silencio, quiet*, respirar, respiro, dormi bien, ya estoy bien, estoy bien, todo esta bien, mas tranquil*, consuelo, consol*, armonia, acept*, no te preocupes, no se preocupe, no pasa nada, todo en orden`,
    },
    { label: 'peace', weight: 1, entries: `suave, despacio, segur*, lento, jardin, mar` },
  ],
};
