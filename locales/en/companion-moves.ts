// Answers to one sentence in the middle of a talk, in English. Read aloud before changing.
// They answer what was said just now; they do not comfort in general, and they know no reason for anybody's pain.

import type { MoveTexts } from '../companion-texts.ts';

export const movesEn: MoveTexts = {
  'move.advice': [
    'Sentences like that are usually meant kindly, and they can leave you more alone than before.',
    'You don’t have to agree with that today.',
    'People often reach for such words because the silence is hard for them. It stays your pain all the same.',
  ],
  'ask.advice': ['What would you rather have heard?', 'What do you wish somebody had asked you instead?'],
  'move.regret': [
    'Those are heavy words to say to yourself. You look back with what you know today, and that day you didn’t have it yet.',
    'Regret like that mostly grows where somebody cared.',
    'It is easy to see the other road once one is past the turning.',
  ],
  'ask.regret': [
    'What would you want to say now, if it could be heard?',
    'What did you hope to give, that there was no time for?',
  ],
  'move.secret': [
    'Then you carry it in secret as well, and that is a second weight.',
    'Having to look normal all day while this goes on inside is hard work.',
    'So hardly anyone sees how it really is.',
  ],
  'ask.secret': ['Whom could you imagine telling first?', 'What keeps you from saying it?'],
  'move.telling': [
    'Before such a talk the words seem enormous. They may come out small and clumsy and still be right.',
    'It is hard to show the very people you love where it hurts.',
  ],
  'ask.telling': ['What might the first sentence be?', 'What are you afraid you would see in their face?'],
  'move.tears': [
    'Then let them come. Tears don’t need a reason that satisfies anyone.',
    'Crying isn’t falling apart. It is how a full heart makes a little room.',
    'You don’t have to dry your face here.',
  ],
  'ask.tears': ['When did it begin today?', 'Is anyone with you when it comes over you?'],
  'move.numb': [
    'That nothing comes says nothing about how much you care. Often everything goes quiet at first, so that one can get through the day.',
    'Feeling nothing can be frightening. It is often what is left when there was too much.',
  ],
  'ask.numb': ['What is it like, that quiet?', 'When did you last feel something clearly?'],
  'move.frozen': [
    'Going silent in a moment like that is no weakness. It is how many people get through it.',
    'Sometimes the words arrive only hours later, on the way home.',
  ],
  'ask.frozen': ['What would you have liked to say?', 'What did you do afterwards?'],
  'move.insulted': [
    'A thing like that stays in the ear for a long time. It says more about that moment than about you.',
    'You shouldn’t have had to hear that.',
  ],
  'ask.insulted': [
    'Which word of it has stayed with you?',
    'Who would say something quite different about you?',
  ],
  'move.forgiving': [
    'You don’t have to know that today. What was wrong may be called wrong first.',
    'Forgiving can’t be hurried, and it never means that it was all right.',
  ],
  'ask.forgiving': [
    'What would you need before you could even think about it?',
    'What do you wish was understood about what it did to you?',
  ],
  'move.waiting': [
    'Waiting, with nothing one can do, is its own kind of work.',
    'Days like that don’t end, and every ring of the phone goes right through you.',
  ],
  'ask.waiting': ['What do you do with the hours in between?', 'Who waits with you?'],
  'move.why': [
    'I don’t have an answer to that why, and I won’t make one up.',
    'That question may stand here without an answer. It is as old as prayer.',
  ],
  'ask.why': ['When does the question come up the most?', 'What would change for you if you knew?'],
  'move.unheard': [
    'I can’t answer that for God. You may ask it as loudly as the Psalms do.',
    'To speak and speak and hear nothing back is lonely.',
  ],
  'ask.unheard': ['What was the last thing you asked for?', 'How would you notice that you had been heard?'],
  'move.once': [
    'So there was a time when it was different. One can miss that the way one misses a person.',
    'It doesn’t sound like something you chose to lose.',
  ],
  'ask.once': ['What did you love about it then?', 'When did it begin to change?'],
  'move.church': [
    'To be let down in the very place that should have been safe goes deep.',
    'You may say that here without betraying anyone.',
  ],
  'ask.church': ['What happened there?', 'Is there one person from there whom you still trust?'],
  'move.tired': [
    'That sounds like a tiredness that one night’s sleep doesn’t mend.',
    'Then today it is enough to do little. The dishes can wait.',
  ],
  'ask.tired': ['What takes the most out of you?', 'When did you last have an hour that was only yours?'],
  'move.racing': [
    'When everything calls at once, one thing is enough. The rest may stand in line.',
    'A head like that doesn’t take orders. You don’t have to win against it.',
  ],
  'ask.racing': [
    'Which thing is the loudest of all?',
    'What is really due next, and what only feels like it?',
  ],
  'move.crossroads': [
    'That decision stays yours; you know far more of it than I do. But we can look at it from two sides.',
    'It doesn’t all have to be decided at once.',
  ],
  'ask.crossroads': [
    'Which ways do you see, the ones you don’t like included?',
    'What would you say to a good friend in your place?',
  ],
  'move.far': [
    'To be far away just when you are needed pulls a person in two directions.',
    'From a distance the pictures in one’s head have nobody to correct them.',
  ],
  'ask.far': ['How do you hear from each other?', 'What would you do first if you were there?'],
  'move.memory': [
    'What a thing to have been given by someone.',
    'A person like that is in a great many ordinary moments.',
    'Thank you for letting me see a little of what was between you.',
  ],
  'ask.memory': ['What would you give a lot to hear once more?', 'Which small thing reminds you the most?'],
  'move.long': [
    'That is a long time to keep going.',
    'So long, and most people have probably stopped asking.',
  ],
  'ask.long': ['How have you got through so far?', 'What was it like before that?'],
  'move.long-glad': [
    'After so long a wait it must taste different.',
    'There is a great deal of patience in that.',
  ],
  'ask.long-glad': ['Who kept believing in it all that time?', 'What kept you going?'],
  'move.others': [
    'One can be glad for others and sore for oneself in the same minute. Neither cancels the other.',
    'Seeing it all around you makes the gap louder.',
  ],
  'ask.others': ['What do you long for most when you see them?', 'What do they not see about your life?'],
  'move.silence': [
    'Silence can be louder than a quarrel.',
    'A day gets very long when nobody says the first word.',
  ],
  'ask.silence': [
    'What would you say if you knew it would be heard?',
    'What was the last good talk you had with each other?',
  ],
  'move.miss': [
    'Missing somebody has its own hours, and they come without asking.',
    'The empty place shows how much room there was for each other.',
  ],
  'ask.miss': ['When is it strongest?', 'What would you tell them about this week?'],
  'move.burden': [
    'You are no bother here. And those who love you would most likely rather know.',
    'Someone else’s trouble doesn’t make yours smaller.',
  ],
  'ask.burden': [
    'Who would be sad to learn that you kept it to yourself?',
    'What would you ask for, if it were no trouble to anyone?',
  ],
  'move.failed': [
    'Something went wrong, and that hurts. It isn’t the whole of you.',
    'That is a hard verdict to live under.',
  ],
  'ask.failed': ['Whose voice says that to you?', 'What did it cost you to try?'],
  'move.relapse': [
    'A relapse is a bad day on the road and not the end of it.',
    'Thank you for saying it straight out. Hiding would have been easier.',
  ],
  'ask.relapse': ['What was going on before it happened?', 'Who could you call before the next hard hour?'],
  'people.relapse': [
    'There are people who know this from the inside: a recovery group, a sponsor, an addiction counsellor. One call today is enough.',
    'A doctor or an addiction counsellor has heard this many times and won’t scold. Please don’t do this one alone.',
  ],
  'move.abortion': [
    'Thank you for trusting me with that. Nobody judges you here.',
    'Something like that can go on hurting for years without a word, and there is room for it here.',
  ],
  'ask.abortion': ['What would you like someone to understand about that time?', 'Who stood by you then?'],
  'people.abortion': [
    'There are counsellors who listen after an abortion without pushing you anywhere. A pastor or priest you trust can hear it in confidence as well.',
  ],
  'move.affair': [
    'That is heavy to carry, and perhaps you have just said it for the first time.',
    'Saying it honestly is a beginning. What comes after doesn’t have to be solved tonight.',
  ],
  'ask.affair': ['What are you most afraid of in it?', 'What would one honest step look like from here?'],
  'move.comfort': [
    'How good that this was there, in the middle of it all.',
    'One person at the right moment can change a whole day.',
  ],
  'ask.comfort': ['What did that do for you?', 'What made that moment good?'],
  'move.loved': [
    'I don’t speak for God. What scripture says of him to people who ask that is gentler than most of us expect.',
    'Many good people have lain awake over that question.',
  ],
  'ask.loved': ['What makes you doubt it today?', 'Who taught you to be afraid of the answer?'],
  'move.again': ['So it has come back.', 'Again, then. Once more doesn’t make it easier.'],
  'ask.again': ['What happened this time?', 'What is different from last time?'],
  'recall.clause': [
    'You told me that {clause}.',
    'I remember: you wrote that {clause}.',
    'Last time we talked about it, you wrote that {clause}.',
  ],
  'echo.heavy': [
    '“{quote}.” I’d like to stay with that sentence for a moment.',
    '“{quote}.” There is a lot in those few words.',
    'You write: “{quote}.” I don’t want to read past that.',
    '“{quote}.” That belongs to it too.',
  ],
  'echo.glad': [
    '“{quote}.” That belongs to it too.',
    '“{quote}.” I like that part.',
    'You write: “{quote}.” How good.',
  ],
  'recall.thing': [
    '{When} you wrote about {thing}. How did it go?',
    '{When} {thing} lay ahead of you. How was it?',
  ],
  'recall.grief': ['{When} you wrote about the one you lost. How have the days been since?'],
  'recall.illness': ['{When} you wrote about being ill. How is it now?'],
  'recall.illness-other': ['{When} you wrote about the illness in your family. How are they today, and you?'],
  'recall.work': ['{When} you wrote about your work. Has anything moved since?'],
  'recall.money': ['{When} you wrote about money worries. How are things now?'],
  'recall.family': ['{When} you wrote about trouble at home. How is it between you all now?'],
  'recall.relationship': ['{When} you wrote about someone close to you. How is your heart today?'],
  'recall.loneliness': ['{When} you wrote how lonely it was. Has anyone been near you since?'],
  'recall.sleep': ['{When} you wrote that you couldn’t sleep. How are the nights now?'],
  'thing.exam': ['your exam'],
  'thing.interview': ['your interview'],
  'thing.presentation': ['your presentation'],
  'thing.operation': ['the operation'],
  'thing.results': ['those results'],
  'when.yesterday': ['Yesterday'],
  'when.days': ['A few days ago'],
  'when.week': ['Last week'],
  'when.while': ['A while ago'],
  'answer.unsure': [
    'You don’t have to know. We can start small: how was the last hour?',
    'That’s all right. Not knowing is an honest answer.',
    'Then we’ll leave it open. Say one thing you saw today, and we begin there.',
    'Fine. Is it more in your head, in your chest, or everywhere?',
  ],
  'answer.afterlife': [
    'There is so much love in that question, and it can keep a person awake. I am a program and cannot see that far. Many Christians hold on to this: God knows a heart from the inside, its last hour too. Would you like to tell me about them?',
    'Nobody who answers that quickly knows it, and I don’t either. It hurts not to be sure of somebody you love. A pastor or somebody who has mourned like this could sit with you in it. What do you most want them to know?',
  ],
  'answer.belief': [
    'I’m a program, so I can neither believe nor doubt. But I was made to take your faith seriously, and your doubts as well. What made you ask?',
    'There is no one in here who could believe. The faith in this talk is yours, whatever shape it has today.',
    'Believing is for people. I can listen to what you believe, and to what you can’t believe any more.',
  ],
  'move.together': ['So much life lies in those years.', 'Years like that don’t end on one day.'],
  'ask.together': ['What do you think back to most?', 'What did a good day look like for the two of you?'],
  'answer.check-verse': [
    'I don’t trust a memory with the words of scripture, not even mine. I only show what stands in the Bible that is installed here: /verse with a place, such as /verse Psalm 23, gives the exact words.',
    'Some sentences sound biblical and stand nowhere in it, so I show only what I can look up. Send /verse with a book, a chapter and a verse, and you get it as it stands.',
  ],
  'move.blame': [
    'Heaviness is no proof of guilt, and nobody can read a heart from outside.',
    'To hear that on top of the pain is a second pain. It isn’t yours to carry.',
  ],
  'ask.blame': ['What did it do to you to hear that?', 'Who speaks to you about it in a kinder way?'],
};
