# Poster i registren: formulär, historik och det som är lika för alla slag.

record-field-name = Namn
record-field-note = Anteckning
record-field-partners = Samverkar med
record-field-accounts = Kontonamn
record-field-signing-key = Signeringsnyckel
record-field-organisation-number = Organisationsnummer
record-field-contacts = Ring vid fel
record-field-consequence = Följd av ett avbrott
record-field-also-called = Kallas också
record-field-connection = Anslutning
record-field-approval = Godkännande
record-field-standard = Standardroll
record-field-role-type = Roll
record-field-object = Gäller
record-field-holder = Innehavare
record-field-bodies = Organ
record-field-agreement-bodies = Parter
record-field-systems = System
record-field-commitment = Åtagande
record-field-text = Uppdragets innehåll
record-field-decision = Beslut
record-field-mandate = Uppdrag
record-field-governing-document = Styrdokument
record-field-plain-text = Vad målet betyder för den som använder IT
record-field-versions = Versioner
record-field-unit-factor = Enheter per köpt styck
record-field-downgrade-right = Nedgraderingsrätt
record-field-granted-by = Enligt
record-field-supersedes = Ersätter
record-field-agreement = Avtal
record-field-key-ending = Produktnyckelns slut
record-field-version-prefix = Versionen börjar med
record-field-retired = Avregistrerad, skäl
record-field-system-classification = Klassning
record-field-system-criticality = Kritikalitet
record-field-role-type-required = Obligatorisk
record-field-governing-document-reviewed-on = Senast översett
record-field-mandate-decision = Beslut om uppdraget
record-field-governing-document-decision = Beslut om att anta

record-missing = { $field } saknas. Fyll i fältet.
record-empty = tomt
record-was = Var
record-became = Blev
record-history = Historik
record-history-empty = Ingenting har hänt än.
record-signed = signerat

record-decision = Beslut
record-decision-body = Organ som beslutade
record-decision-paragraph = Paragraf
record-decision-date = Beslutsdatum
record-decision-document = Handling
record-decision-document-hint = Diarienummer, titel eller var den finns.
record-one-a-line = Skriv ett per rad.
record-chosen = Valda: { $label }
record-remove = Ta bort { $name }

record-facts = Uppgifter
record-add = Lägg till
record-edit = Ändra
record-edit-title = Ändra { $name }
record-save = Spara
record-added = { $name } är tillagd i registret
record-saved = { $name } är sparad
record-retired = { $name } är avregistrerad
record-restored = { $name } är återställd
record-undone = Ångrat: { $what }
record-changed-meanwhile = Någon annan har ändrat posten medan du skriver. Fält som du inte rör behåller deras värden.

record-retire = Avregistrera
record-retire-title = Avregistrera { $name }?
record-retire-consequence = Posten lämnar listor och val och står sedan under Avregistrerade. Ingenting raderas: historiken finns kvar, och du kan återställa den.
record-restore = Återställ
record-restore-title = Återställ { $name }?
record-restore-consequence = Posten syns och kan väljas igen.
record-reason = Skäl
record-retired-pill = Avregistrerad
record-retired-note = Avregistrerad { $date }: { $reason }
record-actions = Fler åtgärder

record-discard-title = Kasta det du har skrivit?
record-discard-consequence = Ändringarna är inte sparade.
record-discard = Kasta ändringarna

record-conflict-title = Någon annan har ändrat samma uppgifter.
record-conflict-lede = Ingenting är överskrivet. Välj vilket värde som ska gälla.
record-conflict-base = Så var det
record-conflict-mine = Din ändring
record-conflict-theirs = Den andras ändring
record-conflict-save = Spara valen
record-conflict-back = Tillbaka till formuläret
record-conflict-left = { $count ->
    [one] Ett val återstår
   *[other] { $count } val återstår
}

record-findings = Att åtgärda
record-more = { $count ->
    [one] Och en till
   *[other] Och { $count } till
}
record-roles-ended = { $count ->
    [one] Ett avslutat uppdrag
   *[other] { $count } avslutade uppdrag
}
record-since = sedan { $date }
record-between = { $from } till { $to }
record-count = { $count } i registret

record-column-retired-at = Avregistrerad
record-column-retired-by = Avregistrerad av
record-column-retired-reason = Skäl
record-addition-undone = Tillägget ångrades
