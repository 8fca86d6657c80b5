# Luckor: tabellens rubriker, korta ord och meningar.

finding-table = Luckor

finding-column-object = Gäller
finding-column-code = Lucka
finding-column-severity = Vikt
finding-column-section = Avsnitt i granskningen
finding-column-since = Sedan
finding-column-kind = Slag
finding-column-object-id = Id
finding-column-facts = Uppgifter

finding-code-connected-without-owner = Utrustning utan ansvarig
finding-code-owner-missing = Systemägare saknas
finding-code-steward-missing = Systemförvaltare saknas
finding-code-appointment-undecided = Utsedd utan beslut
finding-code-steward-de-facto = Förvaltas informellt
finding-code-connection-unapproved = Anslutning inte godkänd
finding-code-it-owns-operational-system = IT äger verksamhetens system
finding-code-emergency-contact-missing = Ingen att ringa
finding-code-role-vacant = Vakant roll
finding-code-service-commitment-missing = Avtal om service saknas
finding-code-mandate-missing = Uppdrag saknas
finding-code-goal-orphan = Mål utan grund
finding-code-steering-economic-only = Bara ekonomiska mål
finding-code-document-review-overdue = Översyn försenad

finding-severity-serious = Allvarlig
finding-severity-notable = Att notera

finding-kind-system = System
finding-kind-body = Organ
finding-kind-unit = Enhet
finding-kind-goal = Mål
finding-kind-governing-document = Styrdokument

## Meningar

finding-connected-without-owner = { $object } är anslutet till nätet men ingen nämnd ansvarar för det. Bestäm vilken nämnd som äger utrustningen.
finding-owner-missing = { $object } är i drift men ingen nämnd äger systemet. Bestäm vilken nämnd som ansvarar.
finding-steward-missing = Ingen är utsedd att förvalta { $object }. { $owner ->
    [none] Ingen nämnd äger det heller.
   *[other] { $owner } ansvarar tills någon utses.
}
finding-appointment-undecided = { $kind ->
    [system] { $holder } är systemförvaltare för { $object }, men beslut saknas. För in beslutet eller låt nämnden fatta ett.
   *[other] Rollen { $role } i { $object } är tillsatt utan beslut. För in beslutet eller låt nämnden fatta ett.
}
finding-steward-de-facto = { $holder } sköter { $object } utan uppdrag. Låt nämnden utse en systemförvaltare.
finding-connection-unapproved = Ingen har godkänt att { $object } är anslutet till nätet. För in beslutet eller låt nämnden fatta ett.
finding-it-owns-operational-system = { $object } är en nämnds system men ligger hos IT-enheten. Verksamheten ska äga det.
finding-emergency-contact-missing = Det finns ingen att ringa när { $object } slutar fungera. Skriv in ett telefonnummer.
finding-role-vacant = Rollen { $role } är vakant i { $object }. Utse någon.
finding-service-commitment-missing = { $object } har varken avtal eller åtagande om IT-service. Kom överens om vad som ingår.
finding-mandate-missing = { $object } har inget skriftligt uppdrag. Låt ett organ besluta om ett.
finding-goal-orphan = Målet ”{ $object }” för { $year } bygger varken på ett uppdrag eller på ett styrdokument.
finding-steering-economic-only = Alla mål för { $object } år { $year } handlar om ekonomi. Sätt mål för verksamhet, service eller säkerhet.
finding-document-review-overdue = ”{ $object }” ska ses över med { $months } månaders mellanrum. Översynen skulle ha gjorts { $since }.
