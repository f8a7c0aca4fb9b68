pray-consent =
    Before you write: may I keep your prayer request?

    It may say something about your faith or your health, so I only keep it if you agree. Unfinished words go after a day, a finished request half a year after it ends. Who else may see it, I ask later, each time.

    You can take your yes back at any time under /privacy.
pray-consent-declined = That's fine. I keep nothing, and you can still pray for it in your own words, wherever you are. /pray asks again.
pray-prompt =
    What may the prayer team pray for? Write it in your own words, up to { $max } characters.

    Next I ask who may see it, and show you exactly what they will read. Nothing goes out before you tap "Share". Please leave out surnames, and tell about others only what they'd agree to.

    /cancel stops.
pray-placeholder = Your prayer request
pray-too-long = That's { $count } characters; up to { $max } fit. Could you shorten it? I haven't kept or sent any of it.
pray-text-only = I can read text only here. Please write your request in words, or send /cancel.
pray-no-words = I couldn't find any words in that. What may we pray for?

pray-visibility = Who may see it?
pray-visibility-private = Only me
pray-visibility-anonymous = Team, no name
pray-visibility-first-name = Team, first name
pray-visibility-chosen = You chose: { $choice }.
pray-use-buttons = Please choose with one of the buttons above.
pray-use-buttons-again = I didn't understand that yet. Tap one of the buttons, or /cancel to stop. Your words are still here.
pray-use-buttons-exit = Shall we stop here? Nothing has been sent.
pray-exit = Stop
pray-go-on = Go on

pray-group = Which team may pray for it?
pray-email-question = Would you like a short confirmation by e-mail once it's with the team? The mail won't contain your prayer.
pray-email-yes = Yes, by e-mail
pray-email-no = No, thanks
pray-email-prompt = Which address? I'll use it only for these confirmations, and you can switch them off in every mail and under /settings.
pray-email-placeholder = name@example.org
pray-email-malformed = That doesn't look like an e-mail address. Please check it, or tap "No, thanks".
pray-email-check = Shall I write to { $address }?
pray-email-right = Yes, that's right
pray-email-edit = Change it
pray-email-limit = I've sent as many codes as I may today. Let's go on without e-mail.
pray-code-prompt = I'm sending a six-digit code to that address. Please write it here. It's valid for 24 hours.
pray-code-placeholder = 123456
pray-code-wrong = That isn't the code. { $left ->
    [one] You have one more try.
   *[other] You have { $left } more tries.
}
pray-code-spent = That was the last try. Let's go on without e-mail; you can set it up again later.
pray-code-later = Without e-mail
pray-code-change = Another address
pray-code-right = Thank you, your address is confirmed.

pray-preview = This is exactly what the team will see:
pray-preview-private = This stays with you. Nobody else will see it:
pray-hint-others = It may name other people. Please share their names or health only if they'd agree.
pray-hint-contact = It seems to contain a phone number, an address or a link. The team doesn't need it to pray.
pray-hint-harsh = Some of these words could hurt someone who reads them. If you like, say it another way with "{ pray-edit }".
pray-hint-mask = Hide contacts
pray-hint-initials = Initials only
pray-urgent = Mark as urgent
pray-not-urgent = Not urgent
pray-share = Share
pray-keep = Keep
pray-edit = Edit
pray-cancel = Cancel
pray-edit-prompt = Write it again the way it should read.
pray-shared =
    Your request is on its way to the prayer team (no. { $id }). I'll tell you when people have prayed.

    You can take it back at any time.
pray-arrived = Your request (no. { $id }) is with the prayer team now.
pray-waits = The prayer team's group can't be reached right now. Your request (no. { $id }) is saved, and I'll post it as soon as it can be.
pray-uncertain = I can't tell whether your request (no. { $id }) reached the prayer team. The operator is checking, so that it doesn't appear twice.
pray-lost = Something broke on our side on { $day }, and we lost what was stored in those minutes. A prayer request you shared then may be among it, and I can't tell whether the team saw it. I'm sorry. If you'd still like them to pray, please share it again with /pray.
pray-kept = I've kept it for you (no. { $id }). You'll find it under /myprayers.
pray-no-team = Your request is saved (no. { $id }). The team's group can't be reached right now; I'll post it as soon as it can.
pray-limit = That's five requests in one day, which is as many as I take. Please come back tomorrow with the next one. If it can't wait, /crisis shows people you can talk to now.
pray-cancelled = All right. Nothing was sent, and I didn't keep your words.
pray-crisis-question =
    Your words are still here. Because I'm worried about you, I won't post this in the group.

    What would you like?
pray-crisis-on-call = To the on-call person
pray-crisis-keep = Keep it for me only
pray-crisis-passed = I've passed your words to the on-call person (no. { $id }). They are not an emergency service. If you're in danger now, please call one of the numbers above.
pray-withdraw = Withdraw

myprayers-none = You have no prayer requests here. /pray begins one.
myprayers-title = Your prayer requests:
myprayers-line = { $id }: { $status }
myprayers-status-kept = only for you
myprayers-status-queued = on its way
myprayers-status-posted = with the team, { $count ->
    [0] nobody has tapped yet
    [one] one person is praying
   *[other] { $count } people are praying
}
myprayers-status-uncertain = being checked by the operator
myprayers-status-held = with the on-call person
myprayers-status-withdrawn = withdrawn
myprayers-status-answered = answered
myprayers-status-closed = closed
myprayers-open = { $id }
prayer-detail =
    No. { $id }, { $status }

    { $text }
prayer-withdraw-sure = Take this request back? If it's in the group, the post is removed.
prayer-withdraw-sure-kept = Remove this request? Nobody but you has seen it.
prayer-withdraw-sure-held = Take this back? What I passed to the on-call person is removed.
prayer-withdraw-yes = Yes, withdraw
prayer-withdraw-no = No, leave it
prayer-withdrawn = Withdrawn. I'm removing the post from the group.
prayer-withdrawn-kept = Removed.
prayer-withdrawn-held = Withdrawn. I'm removing it from the on-call chat.
prayer-withdrawn-unsure = Withdrawn. I can't tell whether it had reached the group. If it did, it will be removed there; the operator knows.
prayer-gone = I can't find that request any more.
prayer-edited = Your request (no. { $id }) stays as you shared it; editing the message here doesn't change what the team reads. You can take it back or, once it's with the team, send an update.
prayed-notice = { $count ->
    [one] One person prayed for your request (no. { $id }).
   *[other] { $count } people prayed for your request (no. { $id }).
}
prayer-not-removed = Telegram doesn't let me remove the post of request no. { $id }. I've asked the operator to do it by hand.
prayer-how-is-it = A week ago you asked for prayer (no. { $id }). How is it going? You don't have to answer.
prayer-update = Send an update
prayer-answered = It was answered
prayer-answered-question = I'm glad to hear it. Would you like to tell the team in a few words? It's up to you.
prayer-answered-thank = Write to the team
prayer-answered-quiet = Just mark as answered
prayer-answered-done = Marked as answered. The team sees that, nothing else.
add-prompt-update = What would you like to tell the team? You'll see it first as they will read it.
add-prompt-answered = What would you like to tell the team? You'll see it first as they will read it.
add-prompt-answer = What would you like to write back? The team will read it below your request, without your name.
add-cancelled = All right, nothing was sent.
add-done = On its way to the team.
add-wait = Your last words to the team are still on their way. Please try again in a few minutes.
add-gone = This request isn't with the team any more.
prayer-end = Take it back
prayer-expired = Your request no. { $id } has been with the team for a month, so I've closed it. If you'd like prayer again, /pray begins a new one.
prayer-closed-by-operator = The operator of the prayer team took your request (no. { $id }) out of the group. If you have a question about that, please ask someone of the community.
prayer-relay-on = Words from the team: on
prayer-relay-off = Words from the team: off
prayer-relay-now-on = If your community passes words on and someone on the team writes to you, you'll get them here. They don't learn who you are.
prayer-relay-now-off = I'll pass nothing on.
on-call-post =
    Someone asked for the on-call person (no. { $id }). I showed them helplines first.

    Their words:
    { $text }
on-call-unreachable = I couldn't reach the on-call person. Please don't wait for them. /crisis shows people who can help right now.
pray-open-already = Your prayer request is already open. Just go on, or send /cancel to stop.
