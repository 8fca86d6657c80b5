# Inläsning av licensrättigheter från CSV och XLSX.

## Hela filen avvisad

entitlement-import-rejection-empty = Filen är tom. Välj en fil med en rubrikrad och minst en rad.
entitlement-import-rejection-not-a-table = Filen är ingen tabell{ $found ->
    [pdf] {" "}utan en PDF
    [zip] {" "}utan ett zip-arkiv
    [gzip] {" "}utan ett gzip-arkiv
    [image] {" "}utan en bild
    [markup] {" "}utan en webbsida eller XML
    [json] {" "}utan JSON
   *[other] {""}
}. Spara tabellen som CSV eller XLSX.
entitlement-import-rejection-old-or-locked-workbook = Filen är en äldre Excel-fil eller har ett lösenord. Spara den som XLSX utan lösenord.
entitlement-import-rejection-no-product-column = Ingen kolumn anger produkten. Döp en kolumn till ”Produkt”, eller välj kolumn själv. Rubriker i filen: { $headers }.
entitlement-import-rejection-no-quantity-column = Ingen kolumn anger hur många. Döp en kolumn till ”Antal”, eller välj kolumn själv. Rubriker i filen: { $headers }.
entitlement-import-rejection-too-large = Filen är för stor: gränsen är { $limit ->
    [file_bytes] { $most } byte.
    [unpacked_bytes] { $most } byte när den är uppackad.
    [cells] { $most } celler.
    [columns] { $most } kolumner.
   *[other] { $most }.
} Dela upp filen.
entitlement-import-rejection-encoding-unreadable = Bokstäverna i filen går inte att läsa. Spara filen som UTF-8, eller välj teckenkodning själv.
entitlement-import-rejection-xlsx-damaged = Excel-filen är skadad eller avbruten. Öppna den i Excel, spara den på nytt och försök igen.
entitlement-import-rejection-unsafe-archive = Filen innehåller namn som pekar utanför den och läses inte. Spara tabellen på nytt från Excel.

## En rad utelämnad

entitlement-import-issue-product-missing = Produkten saknas. Skriv produktens namn.
entitlement-import-issue-date-unreadable = ”{ $text }” är inget datum. Skriv dagen som 2026-11-23.
entitlement-import-issue-date-ambiguous = ”{ $text }” kan vara två olika dagar. Välj om dag eller månad står först, eller skriv dagen som 2026-11-23.
entitlement-import-issue-date-placeholder = ”{ $text }” är datorns nolldatum och säger inte när rättigheten upphör. Skriv sista dagen, eller lämna cellen tom om den gäller tills vidare.
entitlement-import-issue-dates-out-of-order = Första dagen { $start } ligger efter sista dagen { $end }. Rätta en av dem.
entitlement-import-issue-number-unreadable = ”{ $text }” är inget tal. Skriv ett helt tal, ”obegränsad” eller ”okänd”.
entitlement-import-issue-number-ambiguous = ”{ $text }” kan vara två olika tal. Välj om komma eller punkt är decimaltecken, eller skriv talet utan skiljetecken.
entitlement-import-issue-number-damaged = ”{ $text }” har avrundats av ett kalkylprogram. Hämta det rätta talet ur underlaget.
entitlement-import-issue-negative = ”{ $text }” är mindre än noll. Skriv 0 eller mer. Ett antal utan gräns skrivs ”obegränsad”.
entitlement-import-issue-not-whole = ”{ $text }” är inget helt tal. Skriv antalet utan decimaler.
entitlement-import-issue-out-of-range = ”{ $text }” är mer än { $most }. Skriv ”obegränsad” om gräns saknas.
entitlement-import-issue-metric-unknown = ”{ $text }” är inget licensmått som finns här. Skriv till exempel ”enhet”, ”användare” eller ”namngiven användare”.
entitlement-import-issue-text-too-long = Texten är längre än { $limit } tecken. Korta den.
entitlement-import-issue-cell-error = Cellen innehåller felet { $text } i stället för ett värde. Rätta formeln i kalkylbladet.
entitlement-import-issue-row-long = Raden har { $found } celler men rubrikraden { $expected }. Sätt citattecken om text som innehåller skiljetecknet.
entitlement-import-issue-quote-unclosed = Ett citattecken öppnas men stängs inte, och { $lines } rader till filens slut har inte lästs. Stäng citattecknet.

## Anmärkningar

entitlement-import-remark-encoding-guessed = Filen säger inte sin teckenkodning. Den lästes som { $encoding }. Kontrollera å, ä och ö.
entitlement-import-remark-encoding-suspect = Bokstäver tycks vara omkodade en gång för mycket, som i ”{ $text }”. De lästes som de står.
entitlement-import-remark-header-duplicate = Kolumn { $number }, ”{ $heading }”, betyder samma sak som en tidigare kolumn och lästes inte.
entitlement-import-remark-header-blank = Kolumn { $number } har ingen rubrik och lästes inte.
entitlement-import-remark-sheets-left-out = Bara ett blad lästes. Inte lästa: { $sheets }.
entitlement-import-remark-row-short = Raden har { $found } celler men rubrikraden { $expected }. Resten räknas som tomt.
entitlement-import-remark-metric-assumed = Licensmåttet saknas. Det sattes till { $metric ->
    [device] enhet
    [named_user] namngiven användare
    [user] användare
    [user_subscription] prenumeration
    [concurrent] samtidig användare
    [server] server
    [core] kärna
    [processor] processor
    [user_cal] användar-CAL
    [device_cal] enhets-CAL
   *[other] { $metric }
}.
entitlement-import-remark-quantity-empty = Antalet saknas. Mängden är okänd tills någon skriver den.
entitlement-import-remark-date-placeholder = ”{ $text }” räknas som inget datum.
entitlement-import-remark-number-unreadable = Priset ”{ $text }” gick inte att läsa och utelämnades.
entitlement-import-remark-number-ambiguous = Priset ”{ $text }” kan vara två olika tal och utelämnades. Välj om komma eller punkt är decimaltecken.
entitlement-import-remark-number-rounded = Priset ”{ $text }” avrundades till hela ören.
entitlement-import-remark-number-damaged = ”{ $text }” har avrundats av ett kalkylprogram och används inte för att känna igen raden.
entitlement-import-remark-currency-foreign = Priset ”{ $text }” är i { $currency } och utelämnades. Räkna om det till kronor.
entitlement-import-remark-currency-taken-as-kronor = Priset ”{ $text }” är märkt { $currency } och lästes som kronor, som du valde.
entitlement-import-remark-grade-unreadable = ”{ $text }” är ingen bevisgrad. Rättigheten räknas som obevisad.
entitlement-import-remark-boolean-unreadable = ”{ $text }” är varken ja eller nej. Värdet är okänt.
entitlement-import-remark-maintained-without-dates = Raden säger att underhåll finns, men inte när. Inget underhåll lades in.
entitlement-import-remark-key-masked = Produktnyckeln maskerades. De fem sista tecknen sparas.
entitlement-import-remark-row-repeated = Rad { $first } har samma produkt, version, mått, ordernummer och nyckel. Båda lästes som var sitt köp.

## Frågor

entitlement-import-question-date-order = Står dagen eller månaden först i datum som ”{ $text }”?
entitlement-import-question-decimal-sign = Är komma eller punkt decimaltecken i tal som ”{ $text }”?
entitlement-import-question-currency = Priserna är märkta { $currency }. Är de ändå i kronor?

## Kolumner

entitlement-import-field-product = Produkt
entitlement-import-field-publisher = Utgivare
entitlement-import-field-edition = Utgåva
entitlement-import-field-version = Version
entitlement-import-field-metric = Licensmått
entitlement-import-field-quantity = Antal
entitlement-import-field-start = Första dag
entitlement-import-field-end = Sista dag
entitlement-import-field-evidence = Bevis
entitlement-import-field-evidence-grade = Bevisgrad
entitlement-import-field-unit-price = Pris per enhet
entitlement-import-field-order-number = Ordernummer
entitlement-import-field-purchase-order = Inköpsorder
entitlement-import-field-supplier = Leverantör
entitlement-import-field-key = Nyckelns slut
entitlement-import-field-body = Nämnd
entitlement-import-field-maintained = Underhålls
entitlement-import-field-note = Anteckning
