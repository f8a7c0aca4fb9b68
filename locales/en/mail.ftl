mail-from = This mail comes from the bot { -brand }.
mail-from-community = This mail comes from the bot of { $community }.
mail-why = You get it because this address was entered there.
mail-unsubscribe = Stop all mail to this address
mail-code-subject = Confirm your address
mail-code-opening = This is the code you asked for:
mail-code-how = Please write it in the chat where you entered this address. It is valid for 24 hours.
mail-code-not-you = If that wasn't you, you can ignore this mail. Nothing more will come.
mail-confirmation-subject = A short confirmation
mail-confirmation-opening = This is the confirmation you asked for.
mail-confirmation-body = What you sent (no. { $id }) has arrived and is being read.
mail-confirmation-end = You don't have to do anything.

mail-code-not-sent = I couldn't send a code to that address today. You can go on without e-mail, or try another address.
mail-off-bounce = My mail to your address came back, so I send no more mail there. Everything else goes on as before.
mail-off-complaint = My mail to you was marked as unwanted, so I send no more. Everything else goes on as before.

unsubscribe-title = E-mail
unsubscribe-question = Shall we stop all mail to this address?
unsubscribe-button = Stop all mail
unsubscribe-done = Done. No more mail comes to this address.
unsubscribe-invalid = This link isn't complete. Please open it from the mail again.
