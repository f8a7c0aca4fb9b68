chat-away = I was away for a while and couldn't answer in time. I'm back. If it still weighs on you, write to me again and I'll answer.
chat-offline-once = The full companion isn't available here, so I answer in a simpler way.
chat-offline-slow = Finding a fuller answer took too long, so I answered in a simpler way.
chat-offline-busy = The full companion can't be reached right now, so I answered in a simpler way.
chat-offline-words = I didn't find good words for a fuller answer, so I answered in a simpler way.
chat-slow-down = You're writing faster than I can answer. I've read it; give me a minute, then write on. /crisis always works.
chat-daily-limit = We've talked a lot today, and I've reached what I can answer in one day. From { $time } ({ $zone }) I can listen properly again. Is there someone you trust whom you could call or visit until then? /pray and /crisis work as always, and I'll leave you a good word whenever you write.
chat-text-only = I can read text only. Could you tell me in a few words what you wanted to share?
chat-empty = I only saw an empty message. Tell me in a word or two how you are, if you like.
chat-verse-context = Read around it
chat-feedback = Feedback
chat-feedback-question = How was this reply?
chat-feedback-good = It helped
chat-feedback-bad = Not helpful
chat-feedback-report = Report
chat-feedback-thanks = Thank you, noted.

help-text =
    What I can do:

    Just write, and I'll answer.
    /pray: ask the prayer team to pray
    /myprayers: your requests
    /verse: a word of scripture
    /crisis: people who can help now
    /settings: language, country, reminders
    /daily: a verse each day
    /news: messages from the community
    /privacy: what is stored; /export, /delete
    /forget: clear what I remember
    /cancel: stop what we're doing
help-group = I talk with people in private. Write to me there: { $link }
help-now = Help now

cancel-done = All right, I've stopped. Nothing was sent.
cancel-nothing = There's nothing to cancel. Write to me whenever you like.

unknown-command = I don't know that command. Here is what I can do: /help
tap-inactive = This button is no longer active.
tap-done = Done.

language-question = Which language shall I speak?
language-done = From now on I'll speak English.
language-en = English
language-es = Español
language-pt = Português
language-fr = Français

error-apology = Something went wrong on my side. I'm sorry. Please send it once more in a moment. (Code { $code })
error-given-up = I tried several times and couldn't answer your message. I'm sorry. Please write it again in other words, or use /help. (Code { $code })
error-storage-down = I can't reach my memory right now, so I can't answer yet. Your message isn't lost; I'll answer as soon as I can. If it's urgent, /crisis shows people who can help.
error-storage-freed = I still can't reach my memory, so I can't answer what you wrote. Please write it again in a while. If you are in danger, write that or tap the button: help works even now.
error-takes-longer = Something I need isn't answering right now. I'm trying again by myself, so you don't have to send it twice. If nothing happens within a few minutes, please try once more.
error-retry = Try again
back = Back
forget-question = I can clear everything you told me here from my memory. Shall I?
forget-yes = Yes, clear it
forget-no = No, keep it
forget-kept = All right, I keep it.
forget-done = I've cleared our talk from my memory. Telegram still shows it on your phone; you can clear the chat there.

flow-expired = Your prayer request was waiting for a while, so I set it aside.
flow-changed = I was updated in the meantime and can't pick up where we were. Nothing was sent.
flow-what-for = What is this message meant for?
flow-go-on = Go on with my request
flow-use-as-prayer = Use as prayer
flow-just-chat = Just chat

steady-next = Next

verse-question = How are you feeling? I'll look for a word of scripture that fits. Or send a reference, like /verse Psalm 23.
verse-unknown = I couldn't find that reference. Try one like "Psalm 23:1-4", or tap how you feel.
verse-no-match = I don't know a passage for that word, and I don't want to guess. How are you feeling? Or send a reference, like /verse Psalm 23.
verse-another = Another one
feeling-anxiety = Anxious
feeling-joy = Glad
feeling-sadness = Sad
feeling-anger = Angry
feeling-fear = Afraid
feeling-shame = Ashamed
feeling-hope = Hopeful
feeling-peace = At peace
