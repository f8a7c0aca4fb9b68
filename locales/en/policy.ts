// The privacy policy in English. Short sentences; numbers and names are filled in.
import type { PolicyTexts } from '../../core/privacy/policy.ts';

export const POLICY_TEXTS: PolicyTexts = {
  language: 'en',
  title: 'Privacy policy of the companion of {community}',
  version: 'Version {version}. In the chat, /privacy shows what is kept about you and lets you change it.',
  gaps: {
    community: '[name of your community]',
    contact: '[mail address or postal address]',
    region: '[region of your deployment]',
    authority: '[your data protection authority]',
  },
  sections: {
    who: {
      title: 'Who answers for this',
      promises: {
        controller: '{community} runs this bot and answers for your data.',
        contact: 'Write to {contact} with any question about it.',
        what: 'The bot is a computer program (an AI), not a person, not therapy and not an emergency service. It says so when you first meet it.',
      },
    },
    before: {
      title: 'Before you agree',
      promises: {
        asked:
          'What you write may tell of your faith and your health. So nothing of it is kept, and no language model reads it, before you agreed.',
        separate:
          'Talking with an AI, remembering, keeping prayers, sharing them, e-mail, daily words, news, a check-in and a safety plan are asked one by one. Yes and no are equally easy, and a receipt of each is kept; a no before your first yes leaves nothing behind.',
        help: 'Help in danger needs no agreement: your message is checked in memory and helplines are shown.',
        numbers:
          'To answer each message once, the numbers of your last messages are noted for a day, without their words; and if helplines were shown, for which kind of danger and when, so that they do not come with every message.',
      },
    },
    kept: {
      title: 'What is kept, what for, and how long',
      promises: {
        talk: 'Our last messages, so that I can follow: {talkDays} days, only if you agreed to remembering.',
        settings:
          'Your settings and your answers to consent questions: {idleMonths} months after you last wrote.',
        prayers:
          'Your prayer requests, if you agreed to keeping them, for yourself or for the prayer team: {prayerDays} days after they ended; unfinished ones a day. Ratings of replies: {feedbackDays} days.',
        mail: 'An e-mail address, if you gave one and confirmed it: until you take it back.',
        mood: 'From your words I infer a mood, to find a fitting answer and passage. If you agreed to remembering, it is kept with the message for the same {talkDays} days; otherwise it is not kept. Nobody else sees it.',
        crisis:
          'When helplines were shown, a count goes up: day, kind, country, language. The law asks for these counts. No name, no words.',
        complete:
          'That is all. Each kind of record stands in the [records of processing](records-of-processing.md).',
      },
    },
    goes: {
      title: 'Who gets to see it',
      promises: {
        telegram: 'Telegram carries the chat. What Telegram does with it stands in its own policy.',
        team: 'The prayer team sees a request exactly as the preview shows it, after you tapped Share, and nothing else.',
        model:
          'A language model at Amazon Bedrock reads your message and the last ones to write one answer. It keeps nothing and is not trained on it.',
        amazon:
          'Amazon Web Services stores everything for us in {region}, encrypted, and sends our mail. The [processor list](processors.md) names all of them.',
        nobody:
          'Nothing is sold, and nothing is used for advertising. Outside your own record our tables know you only by a code nobody can read without our secret key.',
      },
    },
    rights: {
      title: 'What you can do',
      promises: {
        see: '/export gives you everything that is stored about you, at once.',
        readable: 'It comes as a page to read and as a file for programs.',
        takeBack:
          '/privacy lets you take back any yes in two taps. It applies at once: what was kept because of it goes.',
        share: 'If you take back sharing, your requests are taken out of the group.',
        erase:
          '/delete removes everything, everywhere, at once. What waits in our queue does nothing afterwards, and is gone after {queueDays} days at most.',
        posts:
          'Posts in the group are deleted, or emptied if they are older than two days. Mail already sent and what people have read cannot be taken back.',
        team: 'The same holds for members of a prayer team: what you tapped is in your export and goes with your /delete.',
        complain:
          'You may ask {community} to correct something or to explain it, and you may complain to {authority}.',
      },
    },
    end: {
      title: 'When it ends by itself',
      promises: {
        idle: 'If you have not written for {idleMonths} months, everything is deleted, posts in the group included.',
        told: 'If you agreed to messages from the bot, you hear of it {warningWeeks} weeks before. Otherwise nobody writes to you.',
        blocked:
          'If you block the bot, it writes nothing more, and everything is deleted after {unreachableDays} days.',
        backup:
          'Backups live {backupDays} days. If one is ever restored, what was deleted since is deleted again before anybody uses it.',
        trail:
          'That something was agreed to, exported or deleted is noted for {auditYears} years, with a code in place of you and without content.',
      },
    },
    safe: {
      title: 'How it is kept safe',
      promises: {
        encrypted: 'Everything is encrypted where it is stored, with a key kept apart.',
        log: 'The technical log holds codes and numbers, never your words, your name or your address. It is gone after {logDays} days.',
        breach: 'If something goes wrong with your data, you and the authority are told without delay.',
        change: 'If this policy changes, you hear of it once, {noticeDays} days before, with the way out.',
        young:
          'The bot is made for people of {minimumAge} years and older and may not be suitable for some minors. If you say you are younger, nothing of our talk is remembered.',
      },
    },
  },
};
