// What a person in danger reads in English: the reference for the other languages. Written to be read aloud at night.
// It promises no secrecy, names no method, preaches nothing and asks for no promise.

import type { CrisisTexts, ForWhom, UrgencyForWhom } from '../crisis-texts.ts';

const suicideAck: UrgencyForWhom = {
  self: {
    calm: 'Thank you for telling me; this sounds like more pain than anyone should carry alone.',
    now: 'Thank you for telling me; your life matters, and this moment needs a person beside you.',
  },
  other: {
    calm: 'Thank you for caring about them; it is right to take this seriously.',
    now: 'You are right to act for them; they need a person and help now.',
  },
};

const suicideStep: UrgencyForWhom = {
  self: {
    calm: 'Is there one person you trust whom you could tell today, just as you told me?',
    now: 'Please be with someone now: go to a person, or ask one to come to you. Move away from anything you could hurt yourself with, or let someone keep it for you.',
  },
  other: {
    calm: 'You can ask them directly if they are thinking about suicide. Asking does not put the thought there. Listen, and stay in touch.',
    now: 'Stay with them if you safely can. Help put distance between them and anything they could hurt themselves with, and listen until help is there.',
  },
};

const suicideAsk: ForWhom = {
  self: 'Thank you for telling me how heavy this is. I want to ask you directly, because it matters: are you thinking about suicide? You can say it here just as it is.',
  other:
    'What you describe sounds serious. May I ask you directly: do you think they are thinking about suicide? Even a feeling that something is wrong is worth saying.',
};

export const crisisEn: CrisisTexts = {
  reviewed: null,
  englishNote: 'This help text is in English.',
  ack: {
    'suicide-passive': {
      self: {
        calm: 'Thank you for telling me; it sounds as if going on has become very hard.',
        now: suicideAck.self.now,
      },
      other: suicideAck.other,
    },
    'suicide-active': suicideAck,
    'suicide-plan': suicideAck,
    'suicide-imminent': suicideAck,
    'self-harm': {
      self: {
        calm: 'Thank you for telling me; the pain behind this is real, and it deserves care.',
        now: 'Thank you for telling me; please let someone look after you now.',
      },
      other: {
        calm: 'It is good that you noticed, and that you want to help them.',
        now: 'You are right to act; they need someone to look after them now.',
      },
    },
    violence: {
      self: {
        calm: 'Thank you for telling me; what is being done to you is not your fault.',
        now: 'Thank you for telling me; this is not your fault, and your safety comes first.',
      },
      other: {
        calm: 'Thank you for speaking up for them; what is being done to them is not their fault.',
        now: 'Thank you for speaking up for them; their safety and yours come first.',
      },
    },
    child: {
      self: {
        calm: 'Thank you for telling me; it is not your fault, and you deserve to be safe.',
        now: 'Thank you for telling me; it is not your fault, and you deserve help now.',
      },
      other: {
        calm: 'Thank you for speaking up; a child’s safety comes first.',
        now: 'You are right to act; this child needs help now.',
      },
    },
    'harm-to-others': {
      self: {
        calm: 'Thank you for saying it; thoughts like these can be talked through before anyone is hurt.',
        now: 'Thank you for saying it before anyone is hurt; please let someone help you step back now.',
      },
      other: {
        calm: 'Thank you for saying this; it is right to take it seriously.',
        now: 'You are right to take this seriously; please keep yourself safe first.',
      },
    },
    medical: {
      self: {
        calm: 'Thank you for telling me; this should be looked at by someone with medical training.',
        now: 'Thank you for telling me; this needs medical help right now.',
      },
      other: {
        calm: 'Thank you for telling me; they should be seen by someone with medical training.',
        now: 'You are right to act; they need medical help right now.',
      },
    },
    'eating-disorder': {
      self: {
        calm: 'Thank you for telling me; this fight with food and your body is hard, and there is help for it.',
        now: 'Thank you for telling me; your body needs care now.',
      },
      other: {
        calm: 'It is good that you noticed; with help, people do get better.',
        now: 'You are right to act; their body needs care now.',
      },
    },
    panic: {
      self: {
        calm: 'This is frightening, and a wave like this does pass.',
        now: 'This is frightening, and you do not have to get through it alone.',
      },
      other: {
        calm: 'It is good that you are there for them; a wave like this does pass.',
        now: 'It is good that you are there for them; your calm voice helps.',
      },
    },
  },
  asked: 'It is good that you are looking for help. You do not have to explain anything first.',
  askedFirst: 'Whatever your answer is, you do not have to carry this alone.',
  lead: {
    self: { calm: 'You can talk with a person here:', now: 'Please call now:' },
    other: { calm: 'These people can help you help them:', now: 'Please call for them now:' },
  },
  emergencyRule:
    'Emergency: your local emergency number (112 in the EU and on most mobile phones, 911 in North America, 999 in the UK)',
  emergency: 'Emergency',
  police: 'Police',
  ambulance: 'Ambulance',
  step: {
    'suicide-passive': suicideStep,
    'suicide-active': suicideStep,
    'suicide-plan': suicideStep,
    'suicide-imminent': suicideStep,
    'self-harm': {
      self: {
        calm: 'When the urge comes, waiting a few minutes with someone near you can help. Is there one person you could tell?',
        now: 'If you are hurt, let someone see to it now. Put distance between you and what you could hurt yourself with, and be near someone.',
      },
      other: {
        calm: 'Listen without scolding, and help them find someone they can talk to.',
        now: 'If they are hurt, help them get care. Stay near them, and listen without scolding.',
      },
    },
    violence: {
      self: {
        calm: 'You do not have to decide anything today. A person on the line can think it through with you.',
        now: 'If you can, go where other people are.',
      },
      other: {
        calm: 'Believe them, and let them choose the next step.',
        now: 'Please do not step in between. Call, and stay where you are safe.',
      },
    },
    child: {
      self: {
        calm: 'Please also tell a grown-up you trust: a teacher, a doctor, someone in your family.',
        now: 'If you can, go to a grown-up who is safe, or to a place with other people.',
      },
      other: {
        calm: 'You do not need proof to call; they can tell you what to do next.',
        now: 'If you safely can, stay with the child until help comes.',
      },
    },
    'harm-to-others': {
      self: {
        calm: 'Talking with someone before anything happens keeps everyone safe, you included.',
        now: 'Walk away from the person and the place now. Leave behind anything you could hurt someone with, and call somebody to be with you.',
      },
      other: {
        calm: 'If someone may be in danger, the police can be told without proof.',
        now: 'Go somewhere safe, and warn whoever is in danger if you can do it safely.',
      },
    },
    medical: {
      self: {
        calm: 'If it gets worse, do not wait: call the emergency number.',
        now: 'Do not wait to see if it passes. Have someone stay with you, and unlock the door if you can. If you took something, keep the packaging for the doctors.',
      },
      other: {
        calm: 'If it gets worse, do not wait: call the emergency number.',
        now: 'Do not leave them alone. Do what the person on the phone tells you. If they took something, keep the packaging for the doctors.',
      },
    },
    'eating-disorder': {
      self: {
        calm: 'You do not have to be sicker to deserve help. A doctor or someone you trust can walk with you.',
        now: 'Fainting, chest pain or keeping nothing down, not even water, needs a doctor today.',
      },
      other: {
        calm: 'Talk about how they are, not about food or weight, and offer to go along to a doctor.',
        now: 'Fainting, chest pain or keeping nothing down, not even water, needs a doctor today.',
      },
    },
    panic: {
      self: {
        calm: 'Feel your feet on the floor. Breathe out slowly, longer than you breathe in. We can do it together. If your chest hurts or this is new for you, have it checked now.',
        now: 'Sit down, and let someone near you know. If your chest hurts or this is new for you, have it checked now.',
      },
      other: {
        calm: 'Stay near, speak slowly, and breathe out slowly together.',
        now: 'Stay near and speak slowly. If their chest hurts or this is new for them, have it checked now.',
      },
    },
  },
  clearChat:
    'If someone may look at your phone: hold this chat in your chat list and tap Delete. Nothing here goes to anyone unless you choose it.',
  close: {
    self: 'I am an AI, not a person, and I am still here. You can keep writing to me.',
    other: 'I am an AI, not a person, and I am still here, for you too.',
  },
  moreLines: 'More lines ({country}): {url}',
  findLine: 'Lines in your country: {url}',
  pickCountry: 'Tap your country and I will show its numbers.',
  short: {
    self: 'I hear you, and I am still here. The people on the line can be with you in a way I cannot.',
    other: 'I hear you, and I am still here. The numbers for them are one tap away.',
  },
  ask: {
    'suicide-passive': suicideAsk,
    'suicide-active': suicideAsk,
    'suicide-plan': suicideAsk,
    'suicide-imminent': suicideAsk,
    'self-harm': {
      self: 'Thank you for telling me. May I ask you directly: are you hurting yourself, or close to it? And are you thinking about suicide?',
      other: 'May I ask you directly: do you think they are hurting themselves, or thinking about suicide?',
    },
    violence: {
      self: 'Thank you for telling me. May I ask you directly: is someone hurting you, or are you afraid of someone?',
      other: 'May I ask you directly: is someone hurting them, or are they afraid of someone?',
    },
    child: {
      self: 'Thank you for telling me. May I ask you directly: is someone hurting you, or doing something you do not want?',
      other: 'May I ask you directly: is a child being hurt, or in danger?',
    },
    'harm-to-others': {
      self: 'Thank you for being honest. May I ask you directly: are you thinking about hurting someone?',
      other: 'May I ask you directly: do you think they are going to hurt someone?',
    },
    medical: {
      self: 'May I ask you directly: are you hurt, or have you taken something that could harm you?',
      other: 'May I ask you directly: are they hurt, or have they taken something that could harm them?',
    },
    'eating-disorder': {
      self: 'Thank you for telling me. May I ask you directly: is food, or fear about your body, hurting you right now? And are there thoughts of suicide too?',
      other: 'May I ask you directly: are you afraid for their health because of how they eat?',
    },
    panic: {
      self: 'That sounds frightening. Are you safe where you are right now? And may I ask directly: are there thoughts of suicide too?',
      other: 'That sounds frightening. Are they safe where they are right now?',
    },
  },
  hours: {
    always: '24 hours',
    open: 'open now',
    opensAt: 'opens at {time}',
    opensOn: 'opens {day} at {time}',
    unknown: 'hours not confirmed',
    free: 'free',
  },
  reach: {
    press: 'then press {key}',
    text: 'Text: {number}',
    textWord: 'Text {word} to {number}',
    whatsapp: 'WhatsApp: {number}',
    chat: 'Chat: {url}',
    page: 'Page: {url}',
  },
  button: {
    showHelp: 'Show me help',
    showNumbers: 'Show numbers',
    copy: 'Copy {number}',
    chat: 'Chat with someone',
    finder: 'Find a line',
    country: 'Set my country',
    otherCountry: 'Another country',
    ground: 'Steady me',
    breathe: 'Breathe with me',
    plan: 'Make a safety plan',
    continuePrayer: 'Continue my request',
    notNow: 'Not now',
    continuePlan: 'Continue my plan',
    next: 'Next',
    myPlan: 'My safety plan',
    more: 'More that can help',
    how: 'How I act in a crisis',
    onCall: 'Ask for a person',
  },
  country: {
    ask: 'Which country are you in? Then I can show numbers that work where you are.',
    typeIt: 'Please write the name of your country.',
    noted: 'Thank you. Here are numbers for {country}. You can change it in /settings.',
    unknown:
      'I could not find numbers for that country. If you are in danger, please call your local emergency number. You will find lines at https://findahelpline.com',
  },
  safeNow: {
    question: 'I hear you. Are you safe right now?',
    yes: 'Yes, for now',
    no: 'No',
    afterYes: 'I am glad. I am still here, and the numbers are one tap away. What made today so heavy?',
    afterNo:
      'Thank you for being honest. Please call the emergency number now, or ask someone near you to call. Go to where another person is. I am still here.',
  },
  followUp: {
    plan: 'Thank you for staying here. May I ask you plainly: have you made a plan to end your life?',
    means:
      'Thank you for answering honestly. Is what you would use close to you now, and have you thought of a time? If so, please move away from it or let someone take it.',
    person:
      'Who could be with you now, or pick up the phone? You could simply write to them: “I am not OK. Can you stay with me?”',
    grounding:
      'Shall we slow this moment down together? I can guide you through five small steps with your senses, or through a few breaths. Tap one, or just keep writing.',
    stay: [
      'I am still here. I am an AI, so I cannot sit beside you, but the people on the line can talk with you, now. Would you call or text them while we keep writing?',
      'What would make the next ten minutes a little easier: somebody beside you, a voice on the phone?',
      'You can say the same thing as often as you need to. What is the heaviest part of it right now?',
    ],
    no: 'Thank you for telling me. I am glad you can say that. If it gets darker, write to me or tap “Show me help”, at any hour. What has been weighing on you most?',
    thanks:
      'It took courage to say all this. The numbers stay here for whenever you want them. Is there one small good thing you could do for yourself in the next hour?',
    better:
      'That is good to hear. You do not have to explain anything. If it gets dark again, write to me or tap the button below, at any hour. What has helped a little?',
    cannotCall:
      'I cannot call or write to anyone: I can only answer you here. You could send them this yourself: “I am not OK. Please call me, or come to me.”',
    somebody:
      'Good. Please go to them, or call or write to them now, before anything else. One sentence is enough: “I am not OK. Can you stay with me?”',
    meansToo:
      'I hear you. I ask because it matters: is there anything near you now that you have thought of using to hurt yourself? If so, please move away from it, or let someone take it.',
    again: [
      'I am still here. Is anyone near you, even behind a door? Please knock, or call out to them. Then call:',
      'Please do not wait. If speaking is hard, it is enough to say: “I need help.” Call:',
    ],
    heard: {
      aboutCall:
        'A person answers, sometimes after a wait or a menu. They ask how you are, and listen. You can stay silent, and you can hang up at any time. Most lines are free and do not need your name; where I know that a line is free, it says so. Some may send help if a life is in danger at that moment. Would you try one?',
      noBother:
        'You are not bothering anyone, and it was right to write. This is exactly what the people on the line and I are here for. What is the hardest part right now?',
      wantsToLive:
        'Something in you wants to stay. Let us help that part through this hour. Who could be with you now, or pick up the phone?',
      police:
        'No. I am a program: I cannot call the police, your family or anyone else, and nobody is sent to you. If you would like someone to come, the call is yours; I can help you find the words.',
      noAnswerAgain:
        'Then do not wait for a line. If it is dangerous now, the emergency number answers. Otherwise a person nearby is as good: a neighbour, a friend, a hospital, someone from your church.',
      noAnswerUnsafe:
        'Then do not wait for a line. If it is dangerous now, the emergency number answers. Otherwise somebody outside of all this can help, with whom you feel safe: a doctor, a nurse, a teacher, a hospital that is open at night.',
      noAnswer:
        'That is hard, when it took so much to reach out. Lines are full at times; it says nothing about you. Here is another way:',
      falseAlarm:
        'Thank you for saying so; I’ll leave it at that. Should it ever be different, the way to help is right below.',
      goOn: 'What would you like to talk about?',
      meantAgain:
        'I take words like these seriously every time, so the numbers stay right below. If you mean them, please tell me, and we will look at it together. If not, I am glad, and I am happy to go on listening.',
      quietly:
        'Then do not speak, and put the phone away when they come near. Where a line has text or chat, you can write; “Show numbers” has the ways. As soon as you can, go where other people are.',
      helpComes:
        'Good that help is on its way. Stay where you can be found, with someone beside you if you can, and do what they told you. I am here while you wait.',
      nothingSure:
        'Thank you for telling me. I ask once more because it matters: is it true that you took nothing at all, not even a little? If anything was taken, please call the number or a doctor now; it can take hours until the body shows it.',
      nothingTaken:
        'That is good to hear. If anything was taken after all, even a little, please call the number or a doctor now: it can take hours until the body shows it. And how are you otherwise, right now?',
      secret:
        'You may break that promise. A life weighs more than a secret, and one person who can help is enough to tell. You could say to your friend: “I told someone because I want you to live.”',
      where:
        'Then take the country you are in right now: tap it, or write its name, and I will show you its numbers.',
      back: 'Good that you write again. It was very heavy when we last wrote. You do not have to talk about it; if it is still there, you can.',
      seen: 'I am a program, and I pass nothing on to your family, your church, the police or anyone else unless you tap to allow it. Whoever can open this phone can read this chat, and Telegram keeps it like any other chat. On most lines you do not have to give your name, either.',
      here: 'Yes, I am here.',
      machine:
        'I am an AI, a program, and not a person. I can stay here and answer you; I cannot hear your voice or come to you. The people on the line can hear you. Would you try one of them while we keep writing?',
      faith:
        'This pain is not a punishment, and it does not mean that your faith is too small. People in the Bible cried out from a depth like this, and they were heard. It is a question for someone you trust, when it weighs a little less. Who could be with you right now?',
      blame:
        'What is being done to you is wrong, and it is not your fault. You do not have to forgive, go back or decide anything in order to be safe. The people on the line know this, and can think through the next step with you.',
      callFear:
        'Many people are afraid of that call. You can begin with one sentence: “I am not OK, and I do not know what to say.” Where a line has text or chat, you can write instead of speaking; “Show numbers” has the ways. Which would be easier for you?',
      doIt: 'Good. Please do it now, before anything else. I am here afterwards, too.',
      told: 'That took courage, and it was right. Can they be with you, or you with them, for the next few hours?',
      company:
        'I am glad you are not alone with it now. Stay near each other, and say it to them as plainly as you said it to me. If the danger grows, call the emergency number together.',
      stop: 'All right, I will not ask any more now. The numbers stay here, and you can write to me at any hour.',
      quiet: 'I am here. Write whenever you want to.',
      unreachable:
        'If you cannot reach them and are afraid for their life, please call the emergency number now and say where they are. Someone who lives close to them could go and look.',
      goodbye: 'Before you go: are you safe now, and for the next few hours?',
      adult:
        'That sounds like someone you could tell. You could begin like this: “Something is happening to me, and I need your help.” When could you say it?',
    },
    distance:
      'Please put distance between you and that now: go to another room, or give it to someone who keeps it for you.',
    callAbove: 'Please call the emergency number now.',
    callLocal:
      'Please call your local emergency number. Write the name of your country, and I show you its numbers.',
    noPlan: 'I am glad there is no plan. The thoughts alone are hard enough.',
    noMeans: 'It is good that there is some distance. Please keep it that way tonight.',
    nobody: 'Then let the people on the line be that someone; they are there for exactly this.',
    written: 'Thank you for writing that. It was worth saying.',
    talk: 'So far you have read ready-made words. If you want, I can read what you write and answer it, as an AI. I need your yes for that:',
    unclear:
      'There are no wrong words here. I ask because it matters: are there thoughts of ending your life? “Yes”, “no” or “I don’t know” is all right.',
    other:
      'How are they now, and is anyone with them? If you are afraid for them at this moment, please call the emergency number for them.',
    otherSuicide:
      'You can say to them: “I am worried about you. Are you thinking about suicide?” Then listen. You do not have to solve it, and the people on the line help those who help, too.',
    otherYou: 'And you? Carrying this for someone is heavy. Who can be with you in it?',
    violence: [
      'Can you read this now without being seen? If not, close this chat; I will be here later.',
      'None of this is your fault, and you do not have to decide anything tonight. Is there one safe person who could know what is happening?',
      'If it helps, keep a phone, your papers and a little money where you can reach them. The people on the line can think through the next step with you, at your pace.',
    ],
    child: [
      'It was brave to say this. Are you safe where you are right now?',
      'Which grown-up would believe you: someone in your family, a teacher, a doctor?',
      'It is not your fault, whatever anyone told you. You may call the line even if you are not sure.',
    ],
    medical: [
      'Have you been able to call? If you cannot speak, ask whoever is near you to do it.',
      'Stay where someone can reach you. Do what the person on the phone says.',
      'I am still here. What is happening with you right now?',
    ],
    harm: [
      'Are you away from them now? If not, please go somewhere else first; then we keep talking.',
      'What brought it to this point? You can say it here plainly.',
      'Who could come and be with you until it is quieter? The people on the line take calls like this one, too.',
    ],
    eating: [
      'Thank you for staying here. How long has it been this hard, and does anyone know?',
      'Have you felt faint today, or kept nothing down? Then a doctor should see you today.',
      'You deserve help just as you are. Who could go with you to a doctor, or sit with you at the next meal?',
    ],
    panic: [
      'Feel your feet on the floor. Breathe out slowly, longer than you breathe in. I can guide you: tap one below, or keep writing.',
      'A wave like this rises, and then it falls. What do you see around you? Name three things.',
      'Who could sit with you for a little while? You could write to them: “Can you stay with me? I do not feel well.”',
    ],
  },
  steady: {
    lighter: 'A little lighter',
    same: 'The same',
    heavier: 'Heavier',
    afterLighter:
      'Good. You can come back to this whenever you want. Stay with the quiet for a moment, or write to me.',
    afterSame:
      'That happens; some waves need longer. Another round may help, or a human voice: the numbers are right below.',
    again: 'Once more',
    hint: 'Tap “Next” when you are ready; you can also just write what you notice.',
  },
  grounding: {
    intro: 'Let us come back to this room, one step at a time. There is no hurry.',
    steps: [
      'Look around and name 5 things you can see.',
      'Now 4 things you can touch. Touch one of them.',
      'Listen for 3 sounds, near or far.',
      'Notice 2 things you can smell.',
      'And 1 thing you can taste, even just a sip of water.',
    ],
    end: 'Well done. How is it now: a little lighter, the same, or heavier?',
  },
  breathing: {
    intro: 'Let us breathe together. If counting feels wrong, just breathe out slowly.',
    steps: [
      'Breathe in through your nose while you count to 4.',
      'Hold it gently while you count to 2.',
      'Breathe out through your mouth while you count to 6.',
      'Once more, four times in all. Let your shoulders drop.',
    ],
    end: 'Good. How does your body feel now?',
  },
  plan: {
    intro:
      'A safety plan is seven short answers for hard moments, in your own words. You can skip any of them and stop at any time.',
    steps: [
      {
        title: 'Warning signs',
        prompt: 'How do you notice that it is getting dark? A thought, a mood, a place, a time of day.',
      },
      {
        title: 'What I can do myself',
        prompt: 'What has helped you before, even a little: walking, music, water, prayer?',
      },
      {
        title: 'People and places that take my mind off it',
        prompt: 'Where can you go, or who can you be with, without having to talk about it?',
      },
      {
        title: 'People I can ask for help',
        prompt: 'Whom could you tell: “I am not OK”? Write a first name or two.',
      },
      {
        title: 'Professionals and lines',
        prompt:
          'Which doctor, counsellor or line would you call? “Show numbers” below has lines to write down here.',
      },
      {
        title: 'Making my surroundings safer',
        prompt:
          'What should be out of reach on a bad night, and who could keep it for you? You do not need to name it here.',
      },
    ],
    closing: 'One last question, and it may be small: what is worth staying for?',
    closingTitle: 'Worth staying for',
    count: '{n} of {total}',
    skip: 'Skip this one',
    finish: 'Finish here',
    title: 'My safety plan',
    skipped: '(left open)',
    nothing:
      'All right. Nothing was written down, so there is nothing to keep. You can start again under /crisis.',
    tooLong:
      'That is longer than fits here (up to {max} characters). Could you say the heart of it in a sentence or two?',
    wordsOnly: 'Here I can only read words. A few are enough, or tap “Skip this one”.',
    useButtons: 'Please tap one of the two buttons: shall I keep the plan or not?',
    prayerAside: 'I put your prayer request aside; nothing was sent.',
    setAside:
      'Your safety plan was open for a while, so I put it aside. What you wrote is still above in this chat. You can start again under /crisis.',
    change: 'Write it anew',
    remove: 'Delete it',
    removed: 'Your plan is deleted.',
    keepQuestion:
      'Shall I keep this plan here, so that you can open it again with a tap? It is stored encrypted, and you can delete it at any time.',
    keepYes: 'Keep it',
    keepNo: 'Do not keep it',
    kept: 'It is kept. You find it under /crisis whenever you need it.',
    notKept: 'It is not kept. You can copy it from this chat, or take a picture of it.',
  },
  checkIn: {
    button: 'Write to me tomorrow',
    offer: 'Would you like me to write to you once tomorrow and ask how you are?',
    yes: 'Yes, write tomorrow',
    no: 'Not now',
    agreed: 'Good. I will write to you once tomorrow, and not after that.',
    declined: 'That is fine. You can write to me at any hour.',
    stop: 'Do not write',
    stopped: 'All right, I will not write tomorrow. You can write to me at any hour.',
    message:
      'You asked me to write today. How are you now? If it is still dark, tap “Show numbers”, or just tell me how the night was.',
  },
  onCall: {
    offer:
      'The person on call in your community can answer you here, through me. They are not an emergency service. If you agree, this is exactly what they get:',
    yes: 'Yes, pass it on',
    withContact: 'Yes, with my name',
    no: 'No, keep it here',
    post: 'Someone who was just shown crisis helplines would like to hear from you (no. {id}). Reply to this message and I pass your words on to them, for the next 24 hours. I do not tell you who they are.',
    postContact:
      'Someone who was just shown crisis helplines would like to hear from you (no. {id}): {name}. Tap the name to write to them. Or reply to this message and I pass your words on, for the next 24 hours.',
    passed:
      'It has been passed on. I do not know how soon they will answer, so if it gets worse, please call a number: /crisis shows them. I am still here.',
    already: 'It is with the person on call already. I am still here, and the numbers are one tap away.',
    failed: 'It could not be passed on just now. Please call a number: /crisis shows them. I am still here.',
    declined: 'Nothing was passed on. I am still here.',
    from: 'The person on call writes:',
    answerHint:
      'To answer them, reply to this message. I pass on exactly what you write in that reply, and nothing else.',
    answered: 'Passed on.',
    tooLate: 'This is closed now, so I did not pass it on. If you need someone, tap “Show numbers”.',
    relayed: 'Passed on.',
    notRelayed:
      'I did not pass this on, because something in it could hurt a person in danger. Please say it in other words: no blame, no talk of methods, no asking them to go back to someone who hurts them.',
    wordsOnly: 'I can pass on words only.',
    closed: 'This request is closed: more than 24 hours have passed, or the person took it back.',
    fromPerson: 'The person writes (no. {id}):',
  },
  more: {
    intro: 'What else can help right now. Tap what you want; nothing here is stored unless you say so.',
    how: 'How this works: every message is checked by fixed rules before anything else. When it sounds like danger, I show numbers that people gathered, and I stay. I am an AI, not a person and not an emergency service. Nothing is passed on unless you tap to allow it. Only a count without names is kept.',
    howLink: 'The whole protocol: {url}',
  },
  group:
    'I talk about this in private: {link}\nIf someone is in danger now, please call your local emergency number (112, 911 or 999). Lines in every country: https://findahelpline.com',
  prayer: {
    offer: 'If you want it, there is a short prayer you can make your own.',
    button: 'A short prayer',
    intro: 'Words you can make your own, if they fit:',
    text: 'God, this pain is real, and you do not look away from it. I am not alone in this, even if it feels that way: you are near, and there are people who will answer when I call. Hold me through this hour, and give me hope for the next one. Amen.',
  },
};
