-brand = Emmaus

start-text =
    I'm { -brand }, an AI companion, not a person.

    Write to me about whatever is on your heart. I listen, I answer, and I look for a word of scripture that fits. If you like, the prayer team can pray for you too.

    I'm not an emergency service. If you or someone near you may be in danger, tap "Help now" or send /crisis, at any hour.

    I keep nothing you write unless you allow it. What I do may not be suitable for some minors.
start-text-community =
    I'm { -brand }, an AI companion of { $community }. I'm not a person.

    Write to me about whatever is on your heart. I listen, I answer, and I look for a word of scripture that fits. If you like, the prayer team can pray for you too.

    I'm not an emergency service. If you or someone near you may be in danger, tap "Help now" or send /crisis, at any hour.

    I keep nothing you write unless you allow it. What I do may not be suitable for some minors.
start-talk = Talk with me
start-pray = Ask for prayer
start-help-now = Help now
start-privacy = Privacy
start-again = We've met already, and nothing was reset. Write to me whenever you like.
start-in-flow = You were in the middle of something. Shall we go on, or start over?
start-continue = Continue
start-over = Start over

consent-text =
    Before I answer, I need your yes: what you write is yours, and it may say something about your faith or your health.

    I'm an AI: to answer you, a program that runs for this community reads your message (a language model, where there is one). I only do this if you agree.

    I keep nothing from our talk unless you allow that separately. You can take your yes back at any time under /privacy.
consent-agree = I agree
consent-not-now = Not now
consent-agreed = You agreed.
consent-thanks = Thank you. I'm here. What is on your heart?
consent-declined =
    That's fine. I won't answer messages as an AI.

    You can still use /verse for a word of scripture, /pray to reach the prayer team, and /crisis for people who can help right away.
consent-already = You've already agreed to that. Just write to me.

history-text =
    May I keep our last messages for up to 30 days, so you don't have to tell me everything twice?

    /forget clears them at any time.
history-yes = Yes, remember
history-no = No, don't
history-yes-done = All right, I'll remember our last messages. /forget clears them.
history-no-done = All right. I'll answer each message without remembering the ones before.

ai-notice = A reminder: I am an AI, a computer program and not a human being. I can't feel human emotion.

command-pray = Ask the prayer team to pray
command-myprayers = Your prayer requests
command-verse = A word of scripture
command-crisis = People who can help now
command-settings = Language, country, reminders
command-privacy = What is stored, export, delete
command-forget = Clear what I remember
command-help = What I can do
command-cancel = Stop what we are doing
bot-name = { -brand }
bot-description = An AI companion, not a person. Write how you are; I listen and look for a word of scripture that fits. The prayer team can pray for you. Not an emergency service: /crisis shows people who can help now. I keep nothing you don't allow.
bot-short-description = An AI companion that listens, with scripture that fits. Prayer by people. Not an emergency service.
