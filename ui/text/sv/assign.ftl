# Att utse någon till en roll och att avsluta ett uppdrag.

assign-title = Utse någon för { $object }
assign-title-role = Utse { $role } för { $object }
assign-form = Utse någon till en roll
assign-submit = Utse
assign-done = { $holder } är utsedd till { $role } för { $object }.

assign-role = Roll
assign-role-missing = Rollen saknas. Välj en.
assign-person = Vem som utses
assign-person-known = Någon i registret
assign-person-new = Ny person
assign-holder = Person
assign-holder-missing = Personen saknas. Sök och välj någon, eller välj ”Ny person”.
assign-name = Namn
assign-name-missing = Namnet saknas. Skriv för- och efternamn.
assign-post = Befattning
assign-phone = Telefon

assign-kind = Form
assign-kind-hint = { $kind ->
    [acting] Håller rollen tills vidare, till exempel under en ledighet.
    [de_facto] Gör arbetet utan uppdrag. Det visas som en lucka tills någon utses.
   *[other] Utsedd av det organ som får besluta.
}
assign-decision-body = Beslutat av
assign-decision-by = { $by ->
    [accountable_body] Den ansvariga nämnden utser, eller kommunfullmäktige.
    [executive_board] Kommunstyrelsen utser.
   *[any_body] Vilket beslutande organ som helst får utse.
}
assign-decision-body-missing = Organet saknas. Välj vem som beslutade.
assign-decision-paragraph = Paragraf
assign-decision-paragraph-missing = Paragrafen saknas. Skriv till exempel 117 eller 22/2004.
assign-decision-date = Beslutsdatum
assign-decision-date-missing = Datumet saknas. Skriv dagen då beslutet fattades.
assign-decision-none = Du kan utse nu och föra in beslutet sedan. Till dess är uppdraget informellt.

assign-from = Från
assign-from-missing = Datumet saknas. Skriv den första dagen.
assign-to = Till och med
assign-share = Del av arbetstid
assign-replaces = Avsluta uppdraget för { $holder } dagen innan

assign-end-title = Avsluta uppdraget för { $holder }
assign-end-form = Avsluta uppdrag
assign-end-consequence = Rollen { $role } för { $object } blir vakant om ingen annan har den. Uppdraget finns kvar i historiken.
assign-end-submit = Avsluta uppdrag
assign-end-on = Sista dag
assign-end-on-missing = Datumet saknas. Skriv den sista dagen.
assign-end-reason = Skäl
assign-ended = { $holder } är inte längre { $role } för { $object }.
