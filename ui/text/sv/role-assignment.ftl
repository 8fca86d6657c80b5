# Rolltilldelningar.

role-assignment-table = Uppdrag

role-assignment-column-holder = Innehavare
role-assignment-column-role = Roll
role-assignment-column-object = Gäller
role-assignment-column-assignment-kind = Form
role-assignment-column-decision = Beslut
role-assignment-column-valid-from = Från
role-assignment-column-valid-to = Till
role-assignment-column-share-percent = Andel, %
role-assignment-column-object-kind = Nivå
role-assignment-column-object-id = Id för det rollen gäller
role-assignment-column-holder-id = Innehavarens id

role-assignment-assignment-kind-formal = Utsedd
role-assignment-assignment-kind-acting = Tillförordnad (t.f.)
role-assignment-assignment-kind-de-facto = Informell

role-assignment-object-kind-municipality = Kommunen
role-assignment-object-kind-body = Organ
role-assignment-object-kind-system = System
