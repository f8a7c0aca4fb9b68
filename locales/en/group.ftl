post-title = Prayer request
post-title-urgent = Urgent prayer request
post-from = From { $name }
post-anonymous = From someone in our community
post-withdrawn = This request was withdrawn.
post-closed = This request is closed. Thank you for praying.
post-answered = Answered. Thank you for praying.
post-praying = I'm praying · { $count }
post-praying-for = { $number }: praying · { $count }
post-follow-up = I'll follow up
post-followed-up = Being followed up
post-follow-up-one = Follow up one
post-follow-up-number = Follow up { $number }
post-flag = Flag
post-flag-one = Flag one
post-flag-number = Flag { $number }
post-flagged = This request was hidden and the operator was told.
post-digest-title = { $count ->
    [one] One prayer request
   *[other] { $count } prayer requests
}
post-added-update = An update on this request:
post-added-answered = A word of thanks for this request:
post-added-answer = The person who asked writes back:

group-toast-on = Thank you for praying.
group-toast-off = Taken back.
group-toast-flagged = Hidden. The operator was told.
group-toast-claimed = Thank you. The team sees that someone follows up, not who.
group-toast-released = Taken back.
group-toast-taken = Someone follows up already.
group-toast-claims-full = You've taken on { $count } this week, which is plenty. Please leave this one to someone else.
group-remind-unprayed = Nobody has tapped on this request yet. Perhaps you have a minute for it today.
group-remind-claimed = Whoever follows up here: thank you. Is there a next step this week?

group-rules =
    This group now receives prayer requests.

    What is asked here stays here: please don't forward, photograph or retell it, and don't try to find out who asked.

    "I'm praying" tells the person that someone prayed, never who. "I'll follow up" tells the team that someone keeps this in mind. "Flag" hides a request that shouldn't be here and tells the operator.

    I read only my buttons, commands and replies to requests, not your conversation.
group-admin-warning = I'm an administrator here, so Telegram shows me every message. I don't need that. Please make me an ordinary member.
group-invited = Hello. I can bring prayer requests here. An operator now sends /bind with a code from /bindcode in our private chat. Without it I leave within an hour.
group-stranger = I only work in prayer groups my operators have set up, so I'm leaving again.
group-bind-refused = This code isn't valid, or you aren't on the operator's list. Send /bindcode to me in private first.
group-bind-public = This group is public: anyone could read the requests and tap under them. Please make it private, then send /bind again.
group-bind-anonymous = I can't see who you are while "Remain anonymous" is on. Please switch it off for a moment and send /bind again.
group-team-refused = Only an operator of this bot can change how the team receives requests.
group-team =
    Requests arrive: { $mode ->
        [hourly] once an hour
        [daily] once a day
       *[instant] at once
    }
    Quiet hours: { $quiet }
    Time zone: { $timezone }
    Language: { $language }
    Replies passed on to the person: { $relay ->
        [on] on
       *[off] off
    }

    To change: /team mode instant, hourly or daily
    /team quiet 22-7 or /team quiet off
    /team timezone Europe/Madrid
    /team language en
    /team relay on or off
group-team-quiet-off = off
group-team-unknown = I didn't understand that. Send /team to see what can be set.

relay-which = Which request are your words for?
relay-about = Number { $number }
relay-question =
    Shall I pass your words on? The person will read:

    { $preview }
relay-preview = Someone on the prayer team writes: { $text }
relay-answer = Answer once
relay-mute = No more of these
relay-muted = All right, nothing more is passed on for this request.
relay-answered-already = You've answered each message once. If you'd like to say more, use "Send an update" under /myprayers.
relay-send = Pass on
relay-cancel = Don't
relay-sent = Passed on.
relay-cancelled = Not passed on.
relay-stays = This stays here in the group: words written below a request aren't passed on. An admin can allow it with /team relay on.
relay-off = The person hasn't asked for words from the team, so I can't pass this on. Your prayer counts all the same.
relay-refused = I can't pass this on. Please leave out phone numbers, addresses and links, and keep it under { $max } characters.
relay-refused-danger = I can't pass this on as it stands, because it mentions harm. Please say it in other words. If you think someone is in danger, tell the operator or call for help.
relay-not-yours = Only the person who wrote it can decide this.
relay-failed = That didn't reach the person.

on-call-take = I'm on it
on-call-taken = Someone is on it
on-call-toast = Thank you. Reply to the message and I'll pass your words on.

bind-code = Your one-time code is { $code }. Send this in the group within 15 minutes: /bind { $code }
bind-not-operator = Only an operator of this bot can bind a group.

operator-uncertain = Request { $id }: I don't know whether it reached the group. Please look there. If it isn't there: npm run ops -- prayers requeue { $prayer }. If it is, nothing is left to do: the first tap on it settles it.
operator-addition-uncertain = An addition to request { $id } may or may not have reached the group. I won't send it again.
operator-group-unreachable = I can't write to the group "{ $group }" any more: I was removed or muted. Requests wait until I can.
operator-topic-gone = The topic in "{ $group }" is gone. Requests go to the General topic now.
operator-not-removed = Request { $id } was withdrawn, but Telegram doesn't let me remove its post. Please delete it by hand.
operator-withdrawn-unsure = Request { $id } was withdrawn, and I don't know whether it had reached the group. Please look there; if you find it, delete it by hand.
operator-on-call-unreachable = Request { $id } was meant for the on-call chat, but I can't write there. Please check ONCALL_CHAT_ID.
operator-flagged = Request { $id } in "{ $group }" was flagged and hidden.
operator-restore = Show it again
operator-close = Close it
operator-restored = Shown again.
operator-closed = Closed. The person was told.
group-name = Prayer team
