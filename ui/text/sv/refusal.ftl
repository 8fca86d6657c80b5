# När registret säger nej: vad som står i vägen och hur du kommer vidare.

refusal-at = I ändring { $at }:
refusal-missing = Värdet saknas. Skriv ett.
refusal-too-long = Texten är längre än { $limit } tecken. Korta den.
refusal-wrong-kind = { $expected ->
    [executive_board] Organet ska vara kommunstyrelsen.
    [board_replaced] Dagen anges bara när moderkortet har bytts. Ta bort den.
    [connected_device] Anslutning kan bara anges för nätansluten utrustning. Ändra systemets slag först.
    [inventory] En inläsning noteras bara av inläsningen själv. Läs in filerna, eller ångra inläsningen.
   *[other] Värdet passar inte här ({ $expected }).
}
refusal-unknown-field = Fältet finns inte. Fält som finns: { $fields }.
refusal-guarded-field = { $command ->
    [found_municipality] Kommunen skapas en gång, när arbetsfilen görs.
    [assign_role] Roller tillsätts med ett eget kommando. Använd ”utse”.
    [end_role_assignment] Ett uppdrag avslutas med ett eget kommando. Använd ”avsluta uppdrag”.
    [set_criticality] Kritikalitet kräver ett beslut av kommunstyrelsen. För in beslutet.
    [classify_system] Klassning görs med ett eget kommando, för alla fyra aspekter samtidigt.
    [register_signing_key] Signeringsnyckeln förs in av personen själv.
    [decide_identity] Ett beslut om identitet fattas med ett eget kommando och ändras inte. Ta tillbaka det och besluta på nytt.
   *[other] Värdet sätts bara med kommandot { $command }.
}
refusal-dates-out-of-order = Slutet { $to } ligger före början { $from }. Rätta ett av datumen.
refusal-decision-in-future = Beslutsdatum { $date } ligger efter i dag. Skriv dagen då beslutet fattades.
refusal-out-of-range = Talet ska ligga mellan { $from } och { $to }.
refusal-not-found = Det som pekas ut finns inte i registret. Välj något som finns.
refusal-wrong-reference = { $expected ->
    [municipality] Här ska kommunen stå.
    [body] Här ska ett organ stå, till exempel en nämnd.
    [unit] Här ska en enhet stå.
    [person] Här ska en person stå.
    [supplier] Här ska en leverantör stå.
    [system] Här ska ett system stå.
    [role_type] Här ska en roll stå.
    [role_assignment] Uppdraget som ersätts gäller en annan roll eller något annat. Välj ett uppdrag för samma roll.
    [agreement] Här ska ett avtal stå.
    [mandate] Här ska ett uppdrag till en enhet stå.
    [governing_document] Här ska ett styrdokument stå.
    [software_product] Här ska en programprodukt stå.
    [entitlement] Här ska en licensrättighet stå.
   *[other] Här ska något av annat slag stå ({ $expected }).
}
refusal-reference-retired = ”{ $name }” är avregistrerat. Återställ det först, eller välj något annat.
refusal-retired = Posten är avregistrerad: { $reason }. Återställ den först.
refusal-not-retired = Posten är inte avregistrerad, så den kan inte återställas.
refusal-name-taken = ”{ $name }” finns redan. Välj ett annat namn, eller ändra det som finns.
refusal-id-taken = Id:t { $id } är redan använt. Ge ett nytt.
refusal-still-referred = { $count ->
    [one] En annan post hänvisar till den här: { $names }.
   *[other] { $count } andra poster hänvisar till den här, bland andra { $names }.
} Ändra det först.
refusal-field-conflict = Någon annan har ändrat samma fält. Ingenting är överskrivet. Välj vilket värde som ska gälla.
refusal-changed-since = Posten har ändrats sedan du läste den (revision { $revision }). Läs den igen och gör om ändringen.
refusal-unknown-actor = Personen som ändrar finns inte i registret. Ingenting har ändrats.
refusal-not-permitted = { $needs ->
    [it_head] Bara IT-chefen får göra det här.
    [body_role] Bara nämndens förvaltningschef, nämndens IT-ansvariga eller IT-chefen får göra det här.
    [system_role] Bara systemförvaltaren, systemägarens företrädare, nämndens förvaltningschef eller IT-chefen får göra det här.
    [self] Du får bara föra in din egen nyckel.
   *[other] Du har inte rätt att göra det här ({ $needs }).
}
refusal-accountable-must-be-body = ”{ $name }” kan inte ansvara. Bara en nämnd, kommunstyrelsen, ett bolag eller ett kommunalförbund kan äga ett system.
refusal-body-does-not-decide = ”{ $name }” bereder ärenden men beslutar inte. Ange organet som fattade beslutet.
refusal-holder-must-be-person = Rollen ska innehas av en person.
refusal-wrong-role-level = Rollen { $role } hör hemma på en annan nivå. Välj något som rollen kan gälla.
refusal-wrong-decider = ”{ $name }” får inte fatta det beslutet. Ange organet som har rätt att besluta.
refusal-already-assigned = Personen har redan rollen här under den tiden.
refusal-already-ended = Uppdraget är redan avslutat, { $date }.
refusal-level-four-refused = Nivå 4 gäller Sveriges säkerhet och får inte lagras här. Ingenting är sparat.
refusal-depends-on-itself = Ett system kan inte vara beroende av sig självt.
refusal-dependency-exists = Beroendet finns redan.
refusal-already-founded = Arbetsfilen har redan en kommun.
refusal-not-founded = Arbetsfilen har ingen kommun än. Skapa den först.
refusal-cannot-undo = { $reason ->
    [nothing_changed] Det finns inget att ångra: kommandot ändrade ingenting.
    [unreadable] Det går inte att ångra: de gamla uppgifterna går inte att läsa.
    [changed_since] Det går inte att ångra: { $name } har ändrats efteråt. Ångra den ändringen först.
    [municipality] Det går inte att ångra: kommunen kan inte avregistreras.
    [retired] Det går inte att ångra: posten är redan avregistrerad.
    [already_undone] Importen är redan ångrad.
    [built_on] Det går inte att ångra: senare importer eller beslut om identitet bygger på det här ({ $names }). Ångra de senare först.
   *[other] Det går inte att ångra ({ $reason }).
}
refusal-nothing-to-change = Ingenting skulle ändras: allt är redan så.
refusal-negative = Beloppet är mindre än noll. Skriv 0 eller mer.
refusal-empty-pattern = Mönstret är tomt och skulle inte känna igen något. Skriv minst ett tecken.
refusal-wrong-form = Värdet har inte rätt form. Så här kan det se ut: { $example }.
refusal-same-device = ”{ $name }” är redan en och samma dator. Välj två olika.
refusal-not-in-conflict = Datorerna är inte i konflikt: { $names } har inget serienummer och ingen UUID gemensamt. Det finns inget att avgöra.
refusal-already-decided = Det är redan avgjort hur { $names } förhåller sig till varandra. Ta tillbaka det beslutet först.
refusal-date-in-future = Dagen { $date } ligger efter i dag. Skriv dagen då det hände.
refusal-outside-reports = Enligt rapporterna hände det mellan { $from } och { $to }. Skriv en av de dagarna.
refusal-seen-at-the-same-time = Båda datorerna rapporterade under samma tid, { $from } till { $to }, så den ena har inte tagit den andras plats. Välj samma dator eller olika.
refusal-last-it-head = Kommunen måste ha en IT-chef. Utse en efterträdare först.
