mail-from = Este correo viene del bot { -brand }.
mail-from-community = Este correo viene del bot de { $community }.
mail-why = Lo recibes porque alguien escribió allí esta dirección.
mail-unsubscribe = No enviar más correos a esta dirección
mail-code-subject = Confirma tu dirección
mail-code-opening = Este es el código que pediste:
mail-code-how = Escríbelo en el chat donde diste esta dirección. Vale durante 24 horas.
mail-code-not-you = Si no fuiste tú, puedes ignorar este correo. No llegará nada más.
mail-confirmation-subject = Una breve confirmación
mail-confirmation-opening = Esta es la confirmación que pediste.
mail-confirmation-body = Lo que enviaste (n.º { $id }) ha llegado y lo están leyendo.
mail-confirmation-end = No tienes que hacer nada.

mail-code-not-sent = Hoy no pude enviar un código a esa dirección. Puedes seguir sin correo o probar con otra dirección.
mail-off-bounce = El correo que envié a tu dirección fue devuelto, así que no enviaré más. Todo lo demás sigue igual.
mail-off-complaint = El correo que te envié se marcó como no deseado, así que no enviaré más. Todo lo demás sigue igual.

unsubscribe-title = Correo
unsubscribe-question = ¿Dejamos de enviar correos a esta dirección?
unsubscribe-button = No enviar más correos
unsubscribe-done = Listo. No llegarán más correos a esta dirección.
unsubscribe-invalid = Este enlace no está completo. Ábrelo otra vez desde el correo, por favor.
