// La política de privacidad en español. Frases cortas; los números y los nombres se rellenan.
import type { PolicyTexts } from '../../core/privacy/policy.ts';

export const POLICY_TEXTS: PolicyTexts = {
  language: 'es',
  title: 'Política de privacidad del acompañante de {community}',
  version: 'Versión {version}. En el chat, /privacy muestra lo que se guarda sobre ti y te deja cambiarlo.',
  gaps: {
    community: '[nombre de tu comunidad]',
    contact: '[dirección de correo o postal]',
    region: '[región de tu instalación]',
    authority: '[tu autoridad de protección de datos]',
  },
  sections: {
    who: {
      title: 'Quién responde de esto',
      promises: {
        controller: '{community} lleva este bot y responde de tus datos.',
        contact: 'Escribe a {contact} con cualquier pregunta.',
        what: 'El bot es un programa (una inteligencia artificial), no una persona, ni terapia, ni un servicio de emergencias. Lo dice desde el primer encuentro.',
      },
    },
    before: {
      title: 'Antes de tu acuerdo',
      promises: {
        asked:
          'Lo que escribes puede hablar de tu fe y de tu salud. Por eso nada se guarda, y ningún modelo de lenguaje lo lee, antes de tu acuerdo.',
        separate:
          'Hablar con una IA, recordar, guardar peticiones, compartirlas, el correo, la palabra diaria, las noticias, el mensaje del día siguiente y el plan de seguridad se preguntan por separado. El sí y el no son igual de fáciles, y de cada uno queda un recibo; un no antes de tu primer sí no deja nada.',
        help: 'La ayuda en peligro no necesita acuerdo: tu mensaje se revisa en memoria y se muestran líneas de ayuda.',
        numbers:
          'Para responder una sola vez a cada mensaje se anotan por un día sus números, sin sus palabras; y si se mostraron líneas de ayuda, para qué clase de peligro y cuándo, para que no salgan con cada mensaje.',
      },
    },
    kept: {
      title: 'Qué se guarda, para qué y cuánto tiempo',
      promises: {
        talk: 'Nuestros últimos mensajes, para poder seguir el hilo: {talkDays} días, solo si aceptaste que recuerde.',
        settings:
          'Tus ajustes y tus respuestas a las preguntas de acuerdo: {idleMonths} meses desde tu último mensaje.',
        prayers:
          'Tus peticiones de oración, si aceptaste guardarlas, para ti o para el equipo: {prayerDays} días desde que terminan; las que quedan a medias, un día. Las valoraciones: {feedbackDays} días.',
        mail: 'Una dirección de correo, si la diste y la confirmaste: hasta que la retires.',
        mood: 'De tus palabras deduzco un ánimo para encontrar una respuesta y un pasaje que te vengan bien. Si aceptaste que recuerde, se guarda junto al mensaje los mismos {talkDays} días; si no, no se guarda. Nadie más lo ve.',
        crisis:
          'Cuando se muestran líneas de ayuda sube un contador: día, clase, país, idioma. La ley pide esas cuentas. Sin nombre y sin palabras.',
        complete:
          'Eso es todo. Cada clase de registro está en el [registro de actividades](records-of-processing.md).',
      },
    },
    goes: {
      title: 'Quién lo ve',
      promises: {
        telegram: 'Telegram lleva el chat. Lo que Telegram hace con él está en su propia política.',
        team: 'El equipo de oración ve una petición tal como la muestra la vista previa, después de que tocaste Compartir, y nada más.',
        model:
          'Un modelo de lenguaje en Amazon Bedrock lee tu mensaje y los últimos para escribir una respuesta. No guarda nada y no se entrena con ello.',
        amazon:
          'Amazon Web Services lo guarda todo para nosotros en {region}, cifrado, y envía nuestro correo. La [lista de encargados](processors.md) los nombra a todos.',
        nobody:
          'Nada se vende y nada se usa para publicidad. Fuera de tu propio registro nuestras tablas solo te conocen por una clave que nadie puede leer sin nuestro secreto.',
      },
    },
    rights: {
      title: 'Qué puedes hacer',
      promises: {
        see: '/export te da todo lo guardado sobre ti, al momento.',
        readable: 'Llega como página para leer y como archivo para programas.',
        takeBack:
          '/privacy te deja retirar cualquier sí en dos toques. Vale desde ese momento: lo que se guardaba por él desaparece.',
        share: 'Si dejas de compartir, tus peticiones se quitan del grupo.',
        erase:
          '/delete lo borra todo, en todas partes, al momento. Lo que espera en nuestra cola ya no hace nada, y desaparece a los {queueDays} días como máximo.',
        posts:
          'Los mensajes del grupo se borran, o se vacían si tienen más de dos días. El correo ya enviado y lo que otros leyeron no se puede recuperar.',
        team: 'Lo mismo vale para quienes forman parte de un equipo de oración: lo que tocaste está en tu copia y se va con tu /delete.',
        complain:
          'Puedes pedir a {community} que corrija o explique algo, y puedes reclamar ante {authority}.',
      },
    },
    end: {
      title: 'Cuándo termina por sí solo',
      promises: {
        idle: 'Si no escribes en {idleMonths} meses, todo se borra, también los mensajes del grupo.',
        told: 'Si aceptaste mensajes del bot, lo sabrás {warningWeeks} semanas antes. Si no, nadie te escribe.',
        blocked: 'Si bloqueas el bot, no escribe más, y todo se borra a los {unreachableDays} días.',
        backup:
          'Las copias de seguridad viven {backupDays} días. Si alguna se restaura, lo borrado desde entonces se borra otra vez antes de usarla.',
        trail:
          'Que algo se aceptó, se copió o se borró queda anotado {auditYears} años, con una clave en tu lugar y sin contenido.',
      },
    },
    safe: {
      title: 'Cómo se protege',
      promises: {
        encrypted: 'Todo se guarda cifrado, con una llave que está aparte.',
        log: 'El registro técnico tiene códigos y números, nunca tus palabras, tu nombre ni tu dirección. Desaparece a los {logDays} días.',
        breach: 'Si algo malo pasa con tus datos, se te avisa a ti y a la autoridad sin demora.',
        change: 'Si esta política cambia, lo sabrás una vez, {noticeDays} días antes, con la salida.',
        young:
          'El bot es para personas de {minimumAge} años o más y puede no ser adecuado para algunos menores. Si dices que tienes menos, nada de nuestra charla se recuerda.',
      },
    },
  },
};
