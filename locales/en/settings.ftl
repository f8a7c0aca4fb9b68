settings-title = Settings
settings-language = Language: { $value }
settings-country = Country for helplines: { $value }
settings-history = Remembering our talk: { $value }
settings-notices = Word when people prayed: { $value }
settings-mail = E-mail: { $value }
settings-on = on
settings-off = off
settings-not-set = not set
settings-button-language = Language
settings-button-country = Country
settings-button-history = Remembering
settings-button-notices = Prayer notices
settings-button-mail-off = Stop e-mail
settings-saved = Saved.
settings-after-consent = First write me a message and agree, then this can be set.
settings-daily = Daily word: { $value }
settings-daily-on = at { $hour } ({ $zone })
settings-daily-paused = paused ({ $hour }, { $zone })
settings-button-daily = Daily word
daily-text =
    Once a day, at an hour you choose, I can send you a short word of encouragement with a verse.

    If you let me remember our talk, it fits the feelings of your week; otherwise it's a quiet word, or one you choose. I keep your hour and time zone for it. One tap stops it at any time.
daily-yes = Yes, send me one
daily-no = No, thank you
daily-declined = All right, none then. You can ask for it later in /settings.
daily-hour = At what time of day?
daily-zone = Which clock is yours?
daily-other-place = Another place
daily-city = In which city are you? A larger one nearby is fine. You can also write an offset like +2, or just the time on your clock.
daily-city-placeholder = City, +2, or the time now
daily-city-unknown = I don't know that place. Try the capital or a larger city, an offset like -5, or the time on your clock, like 21:30.
daily-state = You'll get a word each day at about { $hour } ({ $zone }).
daily-state-paused = The daily word is paused. Your hour was { $hour } ({ $zone }).
daily-about = It fits: { $about }
daily-about-week = How my week was
daily-about-question = What should the words fit?
daily-change-hour = Change time
daily-change-place = Change place
daily-change-about = What it fits
daily-pause = Pause
daily-resume = Go on
daily-stop = Stop these
daily-again = Start again
daily-paused = Paused.
daily-resumed = They go on.
daily-stopped = Stopped. No daily word will come any more.
daily-still = I've sent you a word on several days now and don't want to be a burden. Shall I go on? If I don't hear from you, I'll stay quiet.
daily-keep = Yes, go on
daily-young = Because of your age I don't send daily words. You can ask for one at any time with /verse.
news-text =
    Now and then the people who run this may want to tell you something: a service, a meeting, a change here. May I pass that on to you?

    I only note your yes. Each message has a button that ends it.
news-yes = Yes, tell me
news-no = No, thank you
news-on = You get news from the community here, now and then.
news-stop = Stop the news
news-declined = All right, no news. /news asks again.
news-not-young = News from the community is for adults here.
news-from = News from { $community }
news-from-us = News from the community
