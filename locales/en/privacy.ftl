privacy-text =
    What I keep, and only if you agreed to it: your settings, our last messages (30 days), your prayer requests, and a mail address you gave me.

    Your messages are answered by a program run for this community: a language model, where there is one. They are not used to train models. I infer a mood from your words to find a fitting answer.

    To keep messages in order, I note the numbers of your last messages for a day, without their words.

    In a crisis I show helpline numbers by a fixed procedure; only a count without names is kept.
privacy-no-consents = You have not agreed to anything yet.
privacy-consent-given = You agreed: { $what } ({ $date })
privacy-consent-refused = You said no: { $what } ({ $date })
privacy-withdraw = Stop: { $what }
privacy-take-back = What I agreed to
privacy-consents = What you answered, and the way to take a yes back. It applies at once.
withdrawn-chat = Taken back. No AI answers you until you agree again, and our last messages are deleted.
withdrawn-history = Taken back. Our last messages are deleted.
withdrawn-prayer = Taken back. What you wrote as prayer requests is deleted, and shared ones are being taken out of the group.
withdrawn-share-prayer = Taken back. Your requests are being taken out of the group.
withdrawn-email = Taken back. Your address is deleted.
withdrawn-daily = Taken back. No more daily words.
withdrawn-news = Taken back. No more news from the community.
withdrawn-check-in = Taken back. I will not write by myself.
withdrawn-safety-plan = Taken back. Your plan is deleted.
policy-notice =
    My privacy policy changes on { $date }. You can read the new one with /privacy.

    If you would rather not, you can take back what you agreed to, or delete everything. Until then nothing changes.
policy-fine-button = That's fine
policy-out-button = See my choices
policy-fine = Thank you.
inactive-notice = We have not talked for about a year. On { $date } I will delete everything I keep about you. If you want to keep it, just write to me before then.
privacy-export = Export
privacy-delete = Delete
privacy-policy = Privacy policy
purpose-chat = talking with an AI
purpose-history = remembering our last messages
purpose-prayer = keeping your prayer requests
purpose-share-prayer = sharing prayer requests with the team
purpose-email = confirmations by e-mail
purpose-daily = a daily word of encouragement
purpose-news = news from the community
purpose-check-in = a check-in the next day
purpose-safety-plan = keeping your safety plan
purpose-short-chat = AI chat
purpose-short-history = remembering
purpose-short-prayer = keeping prayers
purpose-short-share-prayer = sharing prayers
purpose-short-email = e-mail
purpose-short-daily = daily word
purpose-short-news = news
purpose-short-check-in = check-in
purpose-short-safety-plan = safety plan


delete-text =
    This deletes everything I keep about you: settings, our talk, prayer requests, their posts in the group, your mail address, and anything waiting to be sent.

    What I can't remove: messages on your own phone, mail already sent, and what people in the group have read. Posts older than 48 hours are emptied instead of removed.

    Shall I delete it all? This question is good for ten minutes.
delete-no = No, keep everything
delete-yes = Delete everything
delete-nothing = I have nothing stored about you. If you write again, we start anew.
delete-begun = I have begun, and from now on I keep nothing new. A part of my machinery does not answer at the moment, so I finish the rest by myself, within a few minutes of it answering again. You need not do anything; /delete shows whether something is left.
delete-done = Done. { $records ->
    [one] One record was deleted.
   *[other] { $records } records were deleted.
}{ $posts ->
    [0] { "" }
    [one] { " " }One group post is being removed.
   *[other] { " " }{ $posts } group posts are being removed.
} If you write again, we start anew.

plan-consent = While we write it, I keep your answers, for a day at most. At the end you decide whether I keep the plan. Is that all right?
plan-consent-yes = Yes, begin
plan-consent-no-done = That's fine. The numbers stay here, and so do I.
