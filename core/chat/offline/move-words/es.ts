// Spanish sentences in the middle of a talk.

import type { MoveSource } from '../moves.ts';

export const ES_MOVES: MoveSource = {
  classes: {
    who: `el ella ellos mama papa madre padre hermano hermana marido esposo esposa hijo hija abuela abuelo abuelita abuelito tia tio amigo amiga jefe jefa novio novia pareja`,
    folk: `gente todos familia amigos iglesia pastor padre cura mama papa hermana hermano me marido esposa medico`,
    time: `anos meses semanas dias decadas`,
    count: `dos tres cuatro cinco seis siete ocho nueve diez doce quince veinte treinta cuarenta muchos muchas varios varias tantos tantas 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 31 32 33 34 35 36 37 38 39 40 41 42 43 44 45 46 47 48 49 50 51 52 53 54 55 56 57 58 59 60 61 62 63 64 65`,
  },
  rows: [
    { label: 'abortion', weight: 6, entries: `un aborto, mi aborto, el aborto, aborte, yo aborte` },
    {
      label: 'relapse',
      weight: 5,
      entries: `recai, volvi a beber, volvi a tomar, volvi a consumir, volvi a jugar, volvi a apostar, tuve una recaida, otra vez bebiendo, no puedo dejar de beber, no puedo dejar de tomar, ver porno*, porno*, mi adiccion, soy adict*, otra vez la pornografia`,
    },
    {
      label: 'affair',
      weight: 5,
      entries: `fui infiel, le fui infiel, le he sido infiel, enganie a, engane a mi, tengo una amante, tengo un amante, tuve una aventura, me acoste con`,
    },
    {
      label: 'church',
      weight: 4,
      entries: `iglesia .. lastim*, iglesia .. chism*, chism* .. iglesia, iglesia .. juzg*, me juzgan .. iglesia, iglesia .. rechaz*, iglesia .. ignor*, pastor .. humill*, pastor .. minti*, pastor .. grito, pastor conto, me fui de la iglesia, deje la iglesia, me echaron de la iglesia, en la iglesia nadie, nadie de la iglesia, la iglesia no sabe, gente de la iglesia`,
    },
    {
      label: 'loved',
      weight: 4,
      entries: `dios me ama, dios me quiere, dios todavia me, dios me perdona, dios me perdonara, puede dios perdonar*, dios puede amar*, dios me va a perdonar, jesus me ama, dios se olvido de mi`,
    },
    {
      label: 'forgiving',
      weight: 4,
      entries: `no puedo perdonar*, puedo perdonar*, como perdonar*, como perdono, no quiero perdonar*, tengo que perdonar*, debo perdonar*, no logro perdonar*, si podre perdonar*, perdonarlo, perdonarla, perdonarlos`,
    },
    {
      label: 'unheard',
      weight: 4,
      entries: `dios no me escucha, dios no escucha, dios no contesta, dios no responde, no me responde dios, me escucha dios, dios me escucha, dios me escuche, dios me oye, dios me oiga, siquiera me escucha, siquiera escucha, oro y oro, rezo y rezo, oro y nada, rezo y nada, he orado, he rezado, le pido a dios, hablo con la pared, dios calla, dios guarda silencio`,
    },
    {
      label: 'advice',
      weight: 4,
      entries: `me dicen que, me dice que ya, me dicen confia, gente me dice, todos dicen, todos me dicen, dicen que ya, que lo supere, que la supere, que ya lo supere, que ya pase la pagina, que sea fuerte, que tengo que ser fuerte, un lugar mejor, mejor lugar, ya esta con dios, voluntad de dios, plan de dios, dios sabe por que, por algo pasa*, todo pasa por, dios aprieta, que solo confie, que ore mas, que rece mas`,
    },
    {
      label: 'regret',
      weight: 4,
      entries: `es mi culpa, fue mi culpa, por mi culpa, la culpa es mia, deberia haber, debi haber, tendria que haber, tenia que haber, hubiera, hubiese, ojala hubiera, ojala lo hubiera, no me despedi, no pude despedirme, no alcance a, no llegue a despedirme, debi estar, debi decir, lo ultimo que le dije, nunca le dije, no le dije que`,
    },
    {
      label: 'secret',
      weight: 4,
      entries: `nadie sabe, nadie lo sabe, no lo sabe, no sabe nada, no sabe todavia, todavia no sabe*, aun no sabe*, no se lo he dicho, no le he dicho, no se lo he contado, no le he contado, no se lo conte, lo escondo, lo oculto, hago como si, hago como que, finjo, finjo que, sonrio, nadie lo nota, nadie se da cuenta, no lo notan, nadie se entera`,
    },
    {
      label: 'telling',
      weight: 5,
      entries: `verguenza contar*, verguenza decir*, miedo contar*, miedo de contar*, miedo decir*, miedo de decir*, como decirle*, como se lo digo, como le digo, como contarle*, tengo que decirle*, tengo que contarle*, no me atrevo a decir*, no me atrevo a contar*`,
    },
    {
      label: 'tears',
      weight: 4,
      entries: `no dejo de llorar, no paro de llorar, no puedo parar de llorar, no puedo dejar de llorar, llore, lloro, estoy llorando, llorando, lagrimas, me puse a llorar`,
    },
    {
      label: 'numb',
      weight: 4.5,
      entries: `no puedo llorar, no logro llorar, no me salen las lagrimas, no he llorado, no siento nada, vacia por dentro, vacio por dentro, me siento vaci*, como un robot, en automatico, anestesiad*`,
    },
    {
      label: 'frozen',
      weight: 4,
      entries: `me quede callad*, me quede helad*, me quede paralizad*, me quede en blanco, no dije nada, no supe que decir, no pude decir nada, no pude hablar, me quede ahi, me calle, solo asenti`,
    },
    {
      label: 'insulted',
      weight: 4,
      entries: `me dijo que soy, me dijo que no sirvo, me dijo que mi trabajo, dijo que mi trabajo, dijo que soy, me llamo inutil, me llamo idiota, me llamo tont*, me llamo loc*, se rio de mi, se rieron de mi, se burl* de mi, me humill*, me grito, me grita, me insult*`,
    },
    {
      label: 'waiting',
      weight: 3.5,
      entries: `esperando los resultados, esperar los resultados, esperando el resultado, esperando la llamada, esperando noticias, esperando respuesta, seguimos esperando, sigo esperando, hay que esperar, solo queda esperar, otra semana, una semana mas, los resultados, no nos dicen nada, los medicos no saben, todavia no llaman, aun no se sabe`,
    },
    {
      label: 'why',
      weight: 3.5,
      entries: `por que a mi, por que yo, por que el, por que ella, por que a nosotros, por que me pasa, por que nos pasa, por que dios, por que tuvo que, por que tenia que, que hice para, que he hecho para, no entiendo por que, no es justo, que injusto, es injusto`,
    },
    {
      label: 'once',
      weight: 4,
      entries: `antes me gustaba, antes amaba, antes oraba, antes rezaba, antes creia, antes iba, antes cantaba, antes era, antes sentia, antes eramos, antes yo, solia, me encantaba ir, todo era distinto antes`,
    },
    {
      label: 'burden',
      weight: 3.5,
      entries: `no quiero molestar, no quiero preocupar*, para no molestar, no quiero ser una molestia, perdon por molestar, quitarte tiempo, otros estan peor, hay gente peor, hay gente que esta peor, no deberia quejarme, no tengo derecho a quejarme, me quejo por nada, ser una carga para nadie`,
    },
    {
      label: 'failed',
      weight: 3.5,
      entries: `falle, he fallado, les falle, le falle, soy un fracaso, soy un fracasad*, soy una fracasad*, no soy suficiente, nunca es suficiente, no sirvo para, todo me sale mal, lo arruine, lo eche a perder, la regue, decepcione, soy una decepcion, que tonta soy, que tonto soy`,
    },
    {
      label: 'silence',
      weight: 4,
      entries: `no me habla, no nos hablamos, ya no hablamos, casi no hablamos, no me contesta, no me responde, no me dirige la palabra, me ignora, me ignoran, dejo de hablarme, me dejo en visto, nunca me llama, no me llama, ley del hielo`,
    },
    {
      label: 'miss',
      weight: 3.5,
      entries: `casa esta .. callada, callada desde, callado desde, vacia desde, vacio desde, tan callada, lo extrano, la extrano, los extrano, extrano a, extrano su, le extrano, lo echo de menos, la echo de menos, echo de menos, me hace falta, me hacen falta, la casa esta vacia, la casa vacia, su silla, su lado de la cama, sin el, sin ella, la primera navidad sin, me falta mucho`,
    },
    {
      label: 'far',
      weight: 3.5,
      entries: `vivo lejos, estoy lejos, tan lejos, muy lejos, en otro pais, otro pais, no puedo estar ahi, no puedo estar alli, no puedo estar con, no estoy ahi, no puedo viajar, no puedo ir a ver*, al otro lado del mundo, a distancia, lejos de mi`,
    },
    {
      label: 'others',
      weight: 3.5,
      entries: `mis amigas ya, mis amigos ya, mis amigas estan, todas mis amigas, todos mis amigos, todos los demas, los demas tienen, los demas si, todo el mundo tiene, todos tienen, me alegro por ella pero, me alegro por el pero, todos se casan, ya se casaron, ya tienen hijos`,
    },
    {
      label: 'memory',
      weight: 3,
      entries: `me crio, me enseno, me llamaba, llamaba todos, me cantaba, me cocinaba, cocinaba, me hacia reir, siempre estuvo, estuvo ahi, era mi mejor amig*, era mi todo, era mi apoyo, crecimos juntos, crecimos juntas, me llevaba, me contaba, me esperaba, su risa, su voz, me cuidaba, me cuido`,
    },
    {
      label: 'long',
      weight: 3,
      entries: `llevo <time>, llevo <count> <time>, llevo .. asi, llevamos <count>, hace <time>, hace <count> <time>, desde hace, desde nin*, toda mi vida, toda la vida, un ano ya, ya hace un ano, mucho tiempo, tanto tiempo, cada dia igual, todos los dias lo mismo, siempre lo mismo, una y otra vez, despues de <count>, tercer intento, sigo igual, sigo trist*, es la misma historia`,
    },
    {
      label: 'racing',
      weight: 3.5,
      entries: `no dejo de pensar, no paro de pensar, no puedo dejar de pensar, no puedo parar de pensar, mil cosas, demasiadas cosas, es demasiado, me supera, todo a la vez, todo junto, no se por donde empezar, la cabeza no para, me da vueltas, doy vueltas, abrumad*, agobiad*, y si no, y si sale mal`,
    },
    {
      label: 'tired',
      weight: 3,
      entries: `muy cansad*, tan cansad*, estoy cansad*, agotad*, sin fuerzas, no tengo fuerzas, no me quedan fuerzas, sin energia, rendid*, no doy mas, ya no doy, cansada de, cansado de, todo pesa, todo me pesa`,
    },
    {
      label: 'crossroads',
      weight: 3,
      entries: `que hago, no se que hacer, que debo hacer, que deberia hacer, que puedo hacer, no se si irme, no se si quedarme, no se si debo, no se si deberia, no se si llamar*, tengo que decidir, no puedo decidir*, entre dos, que harias`,
    },
    {
      label: 'comfort',
      weight: 3,
      entries: `vino a abrazarme, lloro de alegria, llore de alegria, lagrimas de alegria, me abrazo, vino a verme, vino a casa, me visito, me trajo, me trajeron, me escucho, me llamo hoy, se quedo conmigo, me acompano, fue amable, estuvo conmigo, me ayudo hoy, me prepararon, me escribio hoy`,
    },
    {
      label: 'again',
      weight: 3,
      entries: `otra vez mi, es mi .. otra vez, es por mi .. otra vez, se trata de mi .. otra vez, volvio a pasar, paso otra vez, otra vez lo mismo, como te dije, como te conte, lo que te conte, es el otra vez, es ella otra vez, nada ha cambiado, no ha cambiado nada, todo sigue igual`,
    },
    {
      label: 'together',
      weight: 4,
      entries: `estuvimos casad*, estuvimos junt*, llevabamos <count>, llevabamos junt*, anos junt*, anos casad*, anos de casad*, anos de matrimonio`,
    },
    {
      label: 'blame',
      weight: 5,
      entries: `pecado oculto, por mi pecado, por un pecado, viene del pecado, es por el pecado, falta de fe, poca fe, mas fe, no creo lo suficiente, no tengo suficiente fe, no oro lo suficiente, un demonio, demonios, ataque espiritual, es el diablo, dios me esta probando`,
    },
  ],
};
