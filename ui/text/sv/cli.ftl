# Kommandoraden: hjälp, svar och vad som är fel med en rad.

cli-help = Ansvar visar vem som ansvarar för kommunens system, vad som saknas och om licenserna räcker.

cli-heading-usage = Användning:
cli-heading-commands = Kommandon
cli-heading-arguments = Uppgifter
cli-heading-options = Val

cli-value-command = KOMMANDO

cli-help-workspace = Skapa, kontrollera och säkerhetskopiera arbetsfilen
cli-help-workspace-create = Skapa en arbetsfil för en kommun
cli-help-workspace-example = Skapa en arbetsfil med exempelkommunen
cli-help-workspace-info = Visa vad arbetsfilen innehåller
cli-help-workspace-backup = Kopiera arbetsfilen medan den används
cli-help-workspace-restore = Lägg tillbaka en kopia; den fil som ersätts finns kvar under ett annat namn
cli-help-workspace-verify = Kontrollera filen: händelseloggen, underskrifterna, registret, inventeringarna och licensläget
cli-help-who = Visa vem som ansvarar, vem du ringer och vad som saknas
cli-help-search = Sök i allt
cli-help-system = Lägg till, ändra och visa system
cli-help-system-add = Lägg till ett system
cli-help-system-edit = Ändra ett system
cli-help-system-list = Lista system
cli-help-system-show = Visa ett system med allt omkring det
cli-help-system-history = Visa vad som har hänt med ett system, senast först
cli-help-role = Visa luckor, utse och avsluta uppdrag
cli-help-role-gaps = Visa allt som saknas, med avsnitt i granskningen
cli-help-role-list = Lista uppdrag
cli-help-role-assign = Utse någon till en roll
cli-help-role-end = Avsluta ett uppdrag
cli-help-inventory = Läs in inventeringar och visa datorer
cli-help-inventory-import = Läs in filer, mappar eller zip-filer från GLPI, FusionInventory och OCS
cli-help-inventory-devices = Lista datorer
cli-help-inventory-conflicts = Visa datorer som har samma serienummer eller UUID men i övrigt skiljer sig
cli-help-inventory-decide = Avgör om två datorer i konflikt är samma dator
cli-help-inventory-undo = Ångra en inläsning som helhet
cli-help-licence = Läs in rättigheter och visa licensläget
cli-help-licence-import = Läs in licensrättigheter från CSV eller XLSX
cli-help-licence-position = Visa licensläget
cli-help-licence-explain = Förklara läget för en produkt, rad för rad
cli-help-licence-undo = Ångra en inläsning som helhet
cli-help-export = Skriv en tabell till en fil eller till standard ut
cli-help-perform = Utför kommandon i JSON och svara på vart och ett
cli-help-undo = Ångra ett tidigare kommando

cli-arg-help = Visa den här hjälpen
cli-arg-version = Visa programmets version
cli-arg-workspace = Arbetsfilen. Utan val: ANSVAR_WORKSPACE, annars den enda filen i datamappen
cli-arg-lang = Språk. Utan val: ANSVAR_LANG, annars svenska
cli-arg-json = Svara i JSON
cli-arg-file = Filen
cli-arg-workspace-create-file = Filen som skapas. En fil som finns skrivs aldrig över
cli-arg-workspace-example-file = Filen som skapas. En fil som finns skrivs aldrig över
cli-arg-workspace-backup-file = Kopian som skapas
cli-arg-workspace-restore-file = Dit kopian läggs. Utan val: arbetsfilen
cli-arg-perform-file = Ett kommando eller en lista av kommandon i JSON; - läser standard in
cli-arg-licence-import-file = CSV- eller XLSX-filen
cli-arg-municipality = Kommunens namn
cli-arg-chief = IT-chefens namn
cli-arg-ask-passphrase = Fråga efter en lösenfras som skyddar nyckeln
cli-arg-copy = Kopian som läggs tillbaka
cli-arg-accept-end = Filen slutar där den ska, fast den slutade senare när den var öppen här: godta det
cli-arg-text = Text att söka efter
cli-arg-limit = Flest antal träffar
cli-arg-name = Namn
cli-arg-owner = Nämnden som äger systemet: namn, förkortning eller id
cli-arg-set = Sätt ett fält. Värdet läses som JSON om fältet tar det, annars som text; tomt värde tar bort
cli-arg-system = Systemet: namn eller id
cli-arg-filter = Filtrera: kolumn=värde, !=, ~ (innehåller), >= eller <=; utan värde: tom eller inte
cli-arg-sort = Sortera efter kolumn; minus före vänder ordningen
cli-arg-retired = Det som är avregistrerat, med när, av vem och varför, i stället för det som gäller
cli-arg-role = Rollen: namn eller id
cli-arg-role-assign-on = Systemet eller organet som rollen gäller
cli-arg-holder = Personen: namn eller id
cli-arg-kind = formal: utsedd (förval), acting: tillförordnad, de_facto: informell
cli-arg-decided-by = Organet som beslutade
cli-arg-paragraph = Beslutets paragraf
cli-arg-decided-on = Beslutets dag
cli-arg-document = Var beslutet finns
cli-arg-from = Första dagen. Utan val: i dag
cli-arg-to = Sista dagen. Utan val: tills vidare
cli-arg-share = Andel av arbetstiden i procent
cli-arg-replaces = Uppdraget som avslutas dagen före
cli-arg-assignment = Uppdragets id
cli-arg-role-end-on = Sista dagen. Utan val: i dag
cli-arg-reason = Varför
cli-arg-paths = Filer, mappar eller zip-filer
cli-arg-device = Datorn: namn, serienummer eller id
cli-arg-other = Den andra datorn: namn, serienummer eller id
cli-arg-verdict = same: samma dator, different: olika datorer, board-replaced: samma dator med bytt moderkort
cli-arg-inventory-decide-on = Dagen då moderkortet byttes
cli-arg-preview = Visa vad som skulle hända, och ändra ingenting
cli-arg-batch = Inläsningens id. Utan val: den senaste
cli-arg-dates = Om dag eller månad står först: day-first eller month-first
cli-arg-decimals = Decimaltecken: comma eller point
cli-arg-prices-are-kronor = Priser med annan valuta är ändå kronor
cli-arg-product = Produkten: namn eller id
cli-arg-noun = Tabellen
cli-arg-format = csv (för svenskt Excel), machine-csv, xlsx eller json. Utan val: efter filnamnet, annars csv
cli-arg-out = Filen som skrivs. Utan val: standard ut
cli-arg-columns = Kolumner i ordning, med komma emellan. Utan val: alla
cli-arg-overwrite = Skriv över filen om den finns
cli-arg-schema = Visa JSON Schema för alla kommandon
cli-arg-command = Kommandots id

cli-usage-unknown-argument = Valet { $what } finns inte. Skriv --help för att se vad som finns.
cli-usage-unknown-command = Kommandot { $what } finns inte. Skriv --help för att se vad som finns.
cli-usage-missing = Något saknas: { $what }.
cli-usage-missing-command = Skriv vad du vill göra. Skriv --help för att se vad som finns.
cli-usage-no-value = { $what } behöver ett värde.
cli-usage-wrong-value = { $what } kan inte vara ”{ $value }”. Välj bland: { $values }.
cli-usage-unreadable-value = ”{ $value }” går inte att läsa som { $what }. Datum skrivs som 2026-11-23, antal som hela tal.
cli-usage-conflict = { $what } går inte ihop med { $other }.
cli-usage-number-of-values = { $what } har fått för många eller för få värden.
cli-usage-other = Kommandoraden går inte att förstå: { $cause }
cli-usage-no-workspace = Ingen arbetsfil är vald, och det finns ingen i { $folder }. Ange en med --workspace, eller skapa en med ”ansvar workspace create” eller ”ansvar workspace example”.
cli-usage-several-workspaces = Det finns flera arbetsfiler: { $names }. Ange en med --workspace.
cli-usage-filter = Filtret ”{ $filter }” går inte att läsa. Skriv till exempel owner=Kommunstyrelsen eller name~larm.
cli-usage-column = Det finns ingen kolumn { $column }. Kolumner som finns: { $columns }.
cli-usage-set = ”{ $setting }” är inget fält med värde. Skriv fält=värde.
cli-usage-set-twice = Fältet { $field } sätts två gånger. Behåll en.
cli-usage-role-on = Rollen { $role } gäller ett system eller ett organ. Ange vilket med --on.
cli-usage-xlsx-needs-file = En Excel-fil kan inte visas i terminalen. Ange en fil med --out.

cli-no-home = Det finns ingen hemmapp att lägga nycklar och arbetsfiler i. Ange ANSVAR_CONFIG_DIR och ANSVAR_DATA_DIR.

cli-needs-passphrase = Arbetsfilens nyckel skyddas av en lösenfras. Kör programmet i en terminal, eller ange den i ANSVAR_PASSPHRASE.

cli-input-unreadable = { $path } går inte att läsa: { $cause }. Ingenting har ändrats.
cli-input-too-large = { $path } är större än { $most } MB. Dela upp filen. Ingenting har ändrats.

cli-perform-not-json = { $path } är inte JSON: { $cause }. Ingenting har ändrats.
cli-perform-unreadable = Kommando { $at } går inte att läsa: { $cause }. Inget av kommandona har utförts. Skriv ”ansvar perform --schema” för att se hur de ser ut.

cli-info-file = Arbetsfil
cli-info-municipality = Kommun
cli-info-actor = Du är
cli-info-signs = Dina beslut skrivs under
cli-info-gaps = Luckor
cli-info-devices = Datorer
cli-info-installations = Installationer

cli-backed-up = Kopian { $path } är klar. Den öppnas med samma nyckel som arbetsfilen.

cli-restored = { $path } är tillbakalagd.
cli-restored-kept = Filen som låg där finns kvar som { $path }.

cli-sound = Allt stämmer: { $entries } poster i händelseloggen, { $signatures } underskrifter, { $records } poster i registret, { $imports } inläsningar med { $reports } rapporter, { $devices } datorer, { $installations } installationer och { $positions } licenslägen.

cli-unsound = Allt stämmer inte: { $faults } fel. Lägg tillbaka en säkerhetskopia, eller fråga den som ansvarar för filen. Kontrollerat: { $entries } poster i händelseloggen, { $signatures } underskrifter, { $records } poster i registret, { $imports } inläsningar med { $reports } rapporter, { $devices } datorer, { $installations } installationer och { $positions } licenslägen.

cli-who-nobody = Inget system hittades för ”{ $text }”.
cli-who-chain = Ansvarskedja
cli-who-call = Ring vid fel
cli-who-no-call = Ingen att ringa.
cli-who-gaps = Att åtgärda
cli-who-more = Fler träffar

cli-section = (avsnitt { $section })

cli-no-hits = Ingen träff.
cli-no-rows = Inga rader.
cli-no-gaps = Ingenting saknas.

cli-rows = { $count ->
    [one] En rad.
   *[other] { $count } rader.
}

cli-gap-sentence = Vad som saknas

cli-system-added = { $name } är tillagt.
cli-system-edited = { $name } är ändrat.
cli-system-facts = Uppgifter
cli-system-needs = Behöver
cli-system-needed-by = Behövs av

cli-history-signed = (underskrivet)
cli-history-command = Kommando { $id }

cli-role-assigned = { $holder } är utsedd: { $role }.
cli-role-ended = Uppdraget slutar { $date }.

cli-id = Id: { $id }

cli-undo-with = Ångra med: ansvar undo { $id }

cli-undone = Ändringen är ångrad.

cli-undo-reason = Ångrad från kommandoraden

cli-nothing-to-undo = Det finns ingen inläsning att ångra.

cli-import-conflict = { $name }: serienummer och UUID pekar på olika datorer. De hålls isär tills någon avgör om det är samma.
cli-import-weak-agent = { $file }: agentens id är detsamma som hos { $device }, så rapporten förs dit. Serienummer och UUID saknas.
cli-import-weak-address = { $file }: nätverksadressen är densamma som hos { $device }, så rapporten förs dit. Serienummer och UUID saknas.
cli-import-named-alike = { $file }: en ny dator med samma namn som { $device }. Bara namnet för inte ihop dem.
cli-import-open-conflicts = { $count ->
    [one] En konflikt väntar på att avgöras. Visa den med: ansvar inventory conflicts
   *[other] { $count } konflikter väntar på att avgöras. Visa dem med: ansvar inventory conflicts
}
cli-import-done = { $devices } datorer lästes in ({ $new } nya, { $changed } ändrade) med { $installations } installationer. Nya program: { $titles }. Oförändrade: { $unchanged }. Avvisade filer: { $rejected }.
cli-import-preview = { $devices } datorer skulle läsas in ({ $new } nya, { $changed } ändrade) med { $installations } installationer. Nya program: { $titles }. Oförändrade: { $unchanged }. Avvisade filer: { $rejected }. Ingenting har ändrats.
cli-import-seen-later = { $count ->
    [one] 1 av de oförändrade är från en senare dag: datorn har setts igen.
   *[other] { $count } av de oförändrade är från en senare dag: datorerna har setts igen.
}
cli-import-undo-with = Ångra med: ansvar inventory undo { $batch }
cli-no-conflicts = Inga konflikter väntar på att avgöras.
cli-conflicts-more = Det finns fler än { $count } konflikter. De första visas.
cli-conflicts-decide = { $count ->
    [one] En konflikt. Avgör den med: ansvar inventory decide DATOR DATOR same|different|board-replaced --reason SKÄL
   *[other] { $count } konflikter. Avgör en med: ansvar inventory decide DATOR DATOR same|different|board-replaced --reason SKÄL
}
cli-conflict-parted = Stämmer: { $agrees }. Skiljer: { $contradicts }.
cli-conflict-unparted = Stämmer: { $agrees }, men flera datorer har samma.
cli-conflict-serial = serienummer
cli-conflict-uuid = UUID
cli-conflict-agents = Agent
cli-conflict-id = Id
cli-decided-same = { $device } och { $other } är nu samma dator.
cli-decided-different = { $device } och { $other } är olika datorer och visas inte som konflikt igen.
cli-decided-board-replaced = { $device } och { $other } är nu samma dator, med bytt moderkort.

cli-import-undone = Inläsningen { $batch } är ångrad.

cli-row = Rad { $row }:{" "}

cli-licence-unread = Kolumner som inte lästes: { $columns }.
cli-licence-imported = Rättigheter: { $added } nya, { $changed } ändrade, { $unchanged } oförändrade. Nya produkter: { $products }. Avvisade rader: { $rejected }.
cli-licence-preview = Rättigheter som skulle läsas in: { $added } nya, { $changed } ändrade, { $unchanged } oförändrade. Nya produkter: { $products }. Avvisade rader: { $rejected }. Ingenting har ändrats.
cli-licence-undo-with = Ångra med: ansvar licence undo { $batch }

cli-explain-not-counted = Produkten räknas inte: den är fri, en komponent, eller varken köpt eller installerad.
cli-explain-figures = Mått: { $metric }. Rättighet: { $entitled }. Används: { $consumed }. Läge: { $status }. Underskott: { $shortfall }.
cli-explain-risk = Risk: { $risk } kr exklusive moms.
cli-explain-entitled = Det ni har rätt till
cli-explain-used = Det ni använder
cli-explain-remarks = Att tänka på

cli-exported = { $path } är skriven, { $count } rader.
