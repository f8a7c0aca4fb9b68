privacy-text =
    What I keep, and only if you agreed to it: your settings, our last messages (30 days), your prayer requests, and a mail address you gave me.

    Your messages are answered by a language model run for this community. They are not used to train models. I infer a mood from your words to find a fitting answer.

    To keep messages in order, I note the numbers of your last messages for a day, without their words.

    In a crisis I show helpline numbers by a fixed procedure; only a count without names is kept.
privacy-no-consents = You have not agreed to anything yet.
privacy-consent-given = You agreed: { $what } ({ $date })
privacy-consent-refused = You said no: { $what } ({ $date })
privacy-withdraw = Stop: { $what }
privacy-withdrawn = Taken back. It applies from now on.
privacy-export = Export
privacy-delete = Delete
privacy-policy = Privacy policy
purpose-chat = talking with an AI
purpose-history = remembering our last messages
purpose-share-prayer = sharing prayer requests with the team
purpose-email = confirmations by e-mail
purpose-daily = a daily word of encouragement
purpose-check-in = a check-in the next day
purpose-safety-plan = keeping your safety plan
purpose-short-chat = AI chat
purpose-short-history = remembering
purpose-short-share-prayer = sharing prayers
purpose-short-email = e-mail
purpose-short-daily = daily word
purpose-short-check-in = check-in
purpose-short-safety-plan = safety plan

export-wait = I sent you your data a moment ago. You can ask again in ten minutes.
export-nothing = I have nothing stored about you.
export-title = Everything stored about you
export-intro = This file holds every record this bot keeps about you, word for word. Times are seconds since 1 January 1970, UTC.
export-caption = Everything stored about you: a page to read, and the same as JSON.
export-kind-profile = Your settings and consents
export-kind-session = Our talk and its state
export-kind-consent = Your answers to consent questions
export-kind-prayer = Your prayer requests
export-kind-feedback = Your feedback
export-kind-post = What the team's group holds
export-kind-audit = What was done with your data
export-kind-other = Other

delete-text =
    This deletes everything I keep about you: settings, our talk, prayer requests, their posts in the group, your mail address, and anything waiting to be sent.

    What I can't remove: messages on your own phone, mail already sent, and what people in the group have read. Posts older than 48 hours are emptied instead of removed.

    Shall I delete it all? This question is good for ten minutes.
delete-no = No, keep everything
delete-yes = Delete everything
delete-done = Done. { $records ->
    [one] One record was deleted.
   *[other] { $records } records were deleted.
} { $posts ->
    [0] { "" }
    [one] One group post is being removed.
   *[other] { $posts } group posts are being removed.
} If you write again, we start anew.
