# System: listan, sidan om ett system, och det du gör med det.

systems-new = Nytt system
systems-edit = Ändra
systems-edit-title = Ändra { $system }
systems-edit-lede = Bara det du ändrar skrivs. Andras ändringar står kvar.
systems-new-lede = Namnet räcker för att börja. Det som saknas syns som luckor.
systems-save = Spara
systems-add = Lägg till
systems-open = Öppna
systems-more = Fler åtgärder
systems-back = Tillbaka till listan
systems-in-register = { $count } i registret
systems-empty = Inga system än
systems-empty-body = Här står varje system, vem som ansvarar för det och vad som saknas. Börja med det som verksamheten inte klarar sig utan.
systems-hours = timmar

systems-view-in-use = Alla i drift
systems-view-without-steward = Saknar systemförvaltare
systems-view-critical = Beslutade som kritiska
systems-view-closed = Avslutade

systems-not-required = Krävs inte
systems-owner-missing = Ingen nämnd
systems-choose-owner = Välj nämnd…
systems-undecided = Inte beslutat
systems-gaps =
    { $count ->
        [one] 1 lucka
       *[other] { $count } luckor
    }
systems-gap-since = Sedan { $date }.

systems-tabs = Om systemet
systems-tab-summary = Sammanfattning
systems-tab-roles = Roller
systems-tab-classification = Klassning
systems-tab-dependencies = Beroenden
systems-tab-history = Historik

systems-who = Vem ansvarar
systems-who-fact = nämnden ansvarar, även när uppgifter är delegerade
systems-role-share = { $role }, { $share } %
systems-to-mend = Att åtgärda
systems-remedy-assign = Utse…
systems-remedy-edit = Ändra…
systems-remedy-approve = För in beslut…
systems-call-first = Ring vid fel
systems-nobody-to-call = Ingen att ringa
systems-tolerates =
    { $hours ->
        [one] tål 1 timmes avbrott
       *[other] tål { $hours } timmars avbrott
    }
systems-consequence = Vid avbrott: { $consequence }
systems-facts = Uppgifter
systems-agreed = Leverantör och avtal
systems-on-call = Jour
systems-phone = Telefon, dagtid
systems-agreement-until = till { $date }
systems-agreement-open = tills vidare

systems-card = Larmkort
systems-card-open = Visa larmkort
systems-card-title = Larmkort för { $system }
systems-card-print = Skriv ut
systems-card-location = Plats: { $location }
systems-card-stakes = Vad som står på spel
systems-card-printed = { $municipality }, utskrivet { $date }

systems-field-name = Namn
systems-field-also-called = Kallas även
systems-field-purpose = Ändamål
systems-field-system-type = Slag
systems-field-owner = Ansvarig nämnd
systems-field-ownership-class = Ägarform
systems-field-unit = Enhet
systems-field-supplier = Leverantör
systems-field-contacts = Ring vid fel
systems-field-lifecycle-stage = Livscykel
systems-field-criticality = Kritikalitet
systems-field-classification = Klassning
systems-field-max-tolerable-outage-hours = Tål avbrott
systems-field-consequence = Konsekvens av avbrott
systems-field-note = Anteckning
systems-field-connection = Anslutning
systems-field-equipment-type = Slag av utrustning
systems-field-location = Plats
systems-field-address = Nätadress
systems-field-network-segment = Nätsegment
systems-field-installer = Installatör
systems-field-approval = Godkänd anslutning
systems-field-role-type = Roll
systems-field-object = Gäller
systems-field-holder = Innehavare
systems-field-assignment-kind = Form
systems-field-decision = Beslut
systems-field-valid-from = Från
systems-field-valid-to = Till och med
systems-field-share-percent = Andel av arbetstiden, procent

systems-also-called-hint = Ord som folk söker på, med komma emellan: larm, inbrottslarm
systems-owner-hint = Nämnden ansvarar ytterst, även när uppgifter är delegerade.
systems-consequence-hint = Vad händer för den enskilde, för andra och för ekonomin?
systems-name-missing = Namn saknas. Skriv vad systemet heter.

systems-contacts = Ring vid fel, i den här ordningen
systems-contact-name = Vem
systems-contact-role = Som
systems-contact-phone = Telefon
systems-contact-add = Lägg till någon att ringa
systems-contact-remove = Ta bort { $name }
systems-contact-up = Flytta upp { $name }
systems-contact-down = Flytta ned { $name }
systems-contact-first = Står redan först
systems-contact-last = Står redan sist
systems-contact-incomplete = Någon att ringa saknar namn eller telefon. Fyll i båda, eller ta bort raden.

systems-decision-body = Beslutat av
systems-decision-paragraph = Paragraf
systems-decision-paragraph-example = 117
systems-decision-date = Beslutsdatum
systems-decision-submit = För in beslutet
systems-decision-body-missing = Organ saknas. Välj vilket organ som fattade beslutet.
systems-decision-paragraph-missing = Paragraf saknas. Skriv numret ur protokollet.
systems-decision-date-missing = Beslutsdatum saknas. Skriv dagen då beslutet fattades.

systems-assign = Utse…
systems-assign-steward = Utse systemförvaltare…
systems-assign-title = Utse till en roll
systems-assign-many =
    { $count ->
        [one] 1 markerat system
       *[other] { $count } markerade system. Den som har rollen i dag ersätts.
    }
systems-assign-submit = Utse
systems-assign-role = Roll
systems-assign-role-missing = Roll saknas. Välj vilken roll det gäller.
systems-assign-holder = Person
systems-assign-holder-missing = Person saknas. Sök upp någon, eller skriv in en ny person.
systems-assign-replaces = Ersätter
systems-assign-replaces-hint = Det uppdraget slutar dagen före det nya börjar.
systems-assign-beside = Ingen, båda har rollen
systems-assign-kind = Form
systems-assign-de-facto = Personen sköter systemet utan uppdrag. Luckan står kvar tills nämnden utser någon.
systems-assign-undecided = Utan beslut räknas uppdraget som informellt tills du för in ett.
systems-assign-from = Från
systems-assign-from-missing = Första dagen saknas. Skriv när uppdraget börjar.
systems-assign-to = Till och med
systems-assign-share = Andel
systems-assigned = { $role }: { $holder } är utsedd
systems-person-new = Skriv in en ny person
systems-person-existing = Sök bland dem som finns
systems-person-name = Namn
systems-person-name-missing = Namn saknas. Skriv vad personen heter.
systems-person-title = Befattning
systems-person-phone = Telefon
systems-person-email = E-post

systems-roles-now = Roller och uppdrag
systems-roles-before = Tidigare
systems-appointed-undecided = Utsedd utan beslut
systems-nobody = Ingen
systems-since = sedan { $date }
systems-from-to = { $from } till { $to }
systems-replace = Ersätt…
systems-decide = För in beslut…
systems-decide-title = För in beslutet om uppdraget
systems-decide-lede = { $role }, { $holder }
systems-decided = { $role }: beslutet om { $holder } är infört
systems-end = Avsluta…
systems-end-title = Avsluta uppdraget
systems-end-lede = { $role }, { $holder }. Nämnden ansvarar tills någon annan utses.
systems-end-on = Sista dagen
systems-end-on-missing = Sista dagen saknas. Skriv när uppdraget slutar.
systems-end-submit = Avsluta uppdraget
systems-ended = { $role }: uppdraget för { $holder } är avslutat

systems-criticality-ask = Beslut om kritikalitet…
systems-criticality-title = För in beslut om kritikalitet
systems-criticality-lede = { $system }. Nivån står alltid tillsammans med sitt beslut.
systems-criticality-level = Nivå
systems-criticality-society-critical = Ett avbrott hotar liv, hälsa eller samhällets funktion
systems-criticality-operations-critical = En verksamhet stannar utan systemet
systems-criticality-neither = Organet har prövat systemet och funnit att det är varken eller
systems-criticality-decider = Kommunstyrelsen beslutar. Fullmäktige kan besluta i stället.
systems-criticality-done = Beslutet om { $system } är infört

systems-classification = Klassning
systems-classify = Klassa…
systems-reclassify = Klassa om…
systems-unclassified = Inte klassat
systems-unclassified-body = Bedöm vad som händer om informationen röjs, blir fel, inte går att nå eller inte går att spåra.
systems-classify-title = Klassa informationen
systems-classify-lede = { $system }. Hur allvarlig blir konsekvensen?
systems-classify-submit = Klassa
systems-classify-missing = Nivå saknas för { $aspect }. Välj 0 till 3.
systems-classify-level-four = Sådan information kräver en säkerhetsskyddsanalys och får inte finnas i Ansvar.
systems-classify-reason = Skäl till nivåerna
systems-classify-participants = Vilka deltog
systems-classify-others = Andra som deltog
systems-classify-date = Datum
systems-classify-date-missing = Datum saknas. Skriv dagen då ni klassade.
systems-classify-no-operations = Ingen från verksamheten deltog.
systems-classify-no-it = Ingen från IT eller informationssäkerhet deltog.
systems-classify-done = { $system } är klassat
systems-participant-owner = Systemägarens företrädare
systems-participant-steward = Systemförvaltare
systems-participant-users = Användare
systems-participant-it = IT
systems-participant-security = Informationssäkerhetssamordnare

systems-needs = Behöver
systems-needs-none = Inget annat system behövs, så vitt registret vet.
systems-needed-by = Behövs av
systems-needed-by-none = Inget annat system behöver det här, så vitt registret vet.
systems-dependency-ask = Lägg till beroende…
systems-dependency-title = Lägg till beroende
systems-dependency-direction = Riktning
systems-dependency-needs = Behöver
systems-dependency-needed = Behövs av
systems-dependency-system = System
systems-dependency-missing = System saknas. Välj vilket system det gäller.
systems-dependency-what = Till vad
systems-dependency-what-hint = Data, inloggning, nät
systems-dependency-added = Beroendet till { $system } är infört
systems-dependency-remove = Avregistrera beroendet
systems-dependency-remove-from = Avregistrera beroendet till { $system }
systems-dependency-remove-title = Avregistrera beroendet
systems-dependency-remove-consequence = Beroendet till { $system } gäller inte längre. Det står kvar i historiken.
systems-dependency-removed = Beroendet till { $system } är avregistrerat

systems-lifecycle-ask = Ändra livscykel…
systems-lifecycle-title = Ändra livscykel
systems-lifecycle-done =
    { $count ->
        [one] Livscykeln är nu { $stage }
       *[other] Livscykeln är nu { $stage } för { $count } system
    }

systems-added = { $system } finns nu i registret
systems-changed = { $system } är ändrat
systems-is-retired = Avregistrerat
systems-retired-since = Avregistrerat { $date }.
systems-retire = Avregistrera
systems-retire-ask = Avregistrera…
systems-retire-title = Avregistrera { $system }
systems-retire-consequence = Systemet lämnar listor och val och står sedan under Avregistrerade. Historiken finns kvar, och du kan återställa det.
systems-retired = { $system } är avregistrerat
systems-restore = Återställ
systems-restore-ask = Återställ…
systems-restore-title = Återställ { $system }
systems-restore-consequence = Systemet kommer tillbaka i listorna som det var.
systems-restored = { $system } är återställt

systems-value-none = inget
systems-value-unknown = Okänt
systems-value-classification = K { $confidentiality }, R { $integrity }, T { $availability }, S { $traceability }
systems-change-set = { $label }: { $after }
systems-change-cleared = { $label }: { $before } togs bort
systems-change-from-to = { $label }: från { $before } till { $after }

systems-conflict-title = Någon annan har ändrat samma uppgifter.
systems-conflict-body = Ingenting är överskrivet. Välj vad som ska gälla.
systems-conflict-base = Var: { $value }
systems-conflict-theirs = Den andres
systems-conflict-mine = Ditt
systems-conflict-choose = Välj vad som ska gälla för { $field }
systems-conflict-save = Spara valen

systems-history-assigned = { $role }: { $holder } utsågs
systems-history-assignment = { $command }: { $assignment }
systems-history-signed = undertecknat
