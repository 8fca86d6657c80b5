# Varför en inventeringsfil eller en hel inläsning avvisades, och vad man gör åt det.

rejection-duplicate = Filen har samma innehåll som { $first } och lästes inte en gång till.
rejection-empty = Filen är tom. Hämta den på nytt från agenten.
rejection-truncated = Filen slutar mitt i. Hämta eller kopiera den på nytt.
rejection-malformed = Filen går inte att tolka. Felet finns på rad { $line }. Hämta den på nytt från agenten.
rejection-too-large = { $limit ->
    [file-bytes] Filen är större än { $most } MB. Dela upp den eller lämna in en fil per enhet.
    [unpacked-bytes] Filen blir större än { $most } MB när den packas upp. Lämna in en fil per enhet.
    [archive-bytes] Filerna i zip-filen blir tillsammans större än { $most } MB när de packas upp. Dela upp zip-filen i flera.
    [record-text] En rad i filen har mer än { $most } MB text. Kontrollera att filen kommer från en agent.
    [records] Filen har fler än { $most } rader. Kontrollera att filen kommer från en agent.
    [fields] Filen har fler än { $most } värden. Kontrollera att filen kommer från en agent.
    [names] Filen har fler än { $most } olika fältnamn. Kontrollera att filen kommer från en agent.
    [archive-entries] Zip-filen har fler än { $most } filer. Dela upp den i flera.
   *[other] Filen är större än gränsen { $most }. Dela upp den.
}
rejection-not-inventory = Filen är ingen inventeringsrapport ({ $found }). Välj en rapport från GLPI, FusionInventory eller OCS.
rejection-encoding-unreadable = Filens tecken går inte att läsa som { $encoding }. Spara den som UTF-8 och försök igen.
rejection-doctype = Filen har en dokumenttypsdeklaration (DOCTYPE), som kan dölja skadligt innehåll. Agenter skriver ingen sådan. Kontrollera var filen kommer ifrån.
rejection-entity-unknown = Filen hänvisar till { $name }, som inte är förklarat. Kontrollera att filen kommer från en agent.
rejection-too-deep = Filen har fler än { $most } nivåer i varandra. Kontrollera att filen kommer från en agent.
rejection-zip-bomb = Filen blir mer än { $most } gånger större när den packas upp, vilket kan vara ett angrepp. Packa upp den själv och lämna in innehållet, om du litar på det.
rejection-unsafe-name = Filnamnet { $name } pekar utanför zip-filen. Packa om zip-filen utan sökvägar och försök igen.
rejection-nested-archive = Filen är packad inuti en annan packad fil. Packa upp den yttre och lämna in det som finns i den.
rejection-archive-damaged = Den packade filen är skadad. Hämta eller kopiera den på nytt.
rejection-archive-locked = Den packade filen har lösenord eller är packad på ett sätt som inte stöds. Packa om den som vanlig zip utan lösenord.
rejection-no-device-id = Rapporten saknar enhetens id (deviceid). Uppdatera agenten och kör inventeringen igen.
rejection-schema-error = Rapporten följer inte formatet: { $path } saknas eller har fel slag ({ $expected }). Uppdatera agenten och kör inventeringen igen.
rejection-file-unreadable = { $reason ->
    [not-found] Filen finns inte. Kontrollera namnet och mappen.
    [permission-denied] Du har inte rätt att läsa filen. Be om rätt till den eller kopiera den till en egen mapp.
    [not-a-file] Sökvägen är varken fil eller mapp. Välj en fil eller en mapp.
   *[other] Filen går inte att läsa från disken. Kontrollera disken eller kopiera filen på nytt.
}
