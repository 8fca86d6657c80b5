# ”Vem ansvarar?”: frågan, svarskortet, träffarna och larmkortet.

who-title = Vem ansvarar?
who-fact = Ett svar ur registret på den här datorn
who-field = Sök system, utrustning, person eller avtal
who-count = { $count ->
    [0] Ingen träff
    [one] 1 träff, sökt på den här datorn
   *[other] { $count } träffar, sökt på den här datorn
}
who-error = Det gick inte att söka

who-empty = Skriv det som har slutat fungera
who-empty-system = Ett system: lönesystemet, journalen, e-posten
who-empty-thing = Något på väggen eller i taket: larm, passagesystem, kamera, ventilation
who-empty-person = En person, en nämnd, en leverantör eller ett avtal
who-empty-device = En dator: dess namn eller serienummer

who-nothing = Ingen träff på ”{ $question }”
who-nothing-hint = Kontrollera stavningen eller skriv bara början av ordet. Ett system hittas också på det som folk kallar det.
who-nothing-add = Finns det inte i registret svarar ingen för det. Lägg till det bland { $link }.
who-nothing-systems = systemen

who-best = Bästa svar: { $name }
who-links = { $held } av { $all } led
who-hits = Träffar
who-more-hits = Fler träffar
who-actions = Åtgärder
who-owner-missing = Ägare saknas
who-none-named = Ingen utpekad

who-gap-accountable = Ingen nämnd är utpekad som ansvarig.
who-gap-accountable-rest = Bestäm vilken nämnd som äger systemet.
who-gap-steward = Saknar systemförvaltare.
who-gap-owner-representative = Saknar företrädare för systemägaren.
who-gap-department-head = Saknar förvaltningschef.
who-until = { $body } ansvarar tills någon utses.
who-informal-steward = { $holder } förvaltar systemet utan beslut.
who-informal-owner-representative = { $holder } företräder systemägaren utan beslut.
who-informal-department-head = { $holder } är förvaltningschef utan beslut.
who-answers-body = { $body } ansvarar.
who-answers-steward = { $steward } förvaltar systemet.
who-first-number = Ring först { $name }, { $phone }.
who-no-number = Ingen att ringa.

who-calls = Ring i den här ordningen
who-responsibility = Ansvar
who-link-accountable = Ansvarig nämnd
who-link-department-head = Utförande
who-link-owner-representative = Ägarens företrädare
who-link-steward = Systemförvaltare
who-supplier = Leverantör
who-agreements = Avtal
who-acting = t.f.
who-informal = Informell, utan beslut
who-since = sedan { $date }

who-appoint = Utse…
who-appoint-steward = Utse systemförvaltare för { $name }
who-appoint-owner-representative = Utse företrädare för ägaren av { $name }
who-appoint-department-head = Utse förvaltningschef för { $name }
who-open-system = Öppna systemet

who-key-choose = välj
who-key-open = öppna
who-key-copy = kopiera kort
who-key-print = skriv ut larmkort
who-copy = Kopiera kortet som text
who-print = Skriv ut larmkortet
who-as-page = Visa svaret på en egen sida
who-copied = Kortet är kopierat
who-not-copied = Kortet gick inte att kopiera
who-offline = Fungerar utan nät

who-outage-title = Vid avbrott
who-outage = { $hours ->
    [one] Avbrottet får vara högst 1 timme.
   *[other] Avbrottet får vara högst { $hours } timmar.
}
who-gaps = Luckor
