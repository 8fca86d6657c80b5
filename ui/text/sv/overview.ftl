# Översikten: luckor, licensläge, det senaste.

overview-title = Översikt
overview-print = Skriv ut
overview-side = Licenser och datorer

overview-findings = Att åtgärda
overview-findings-fact =
    { $findings ->
        [one] 1 lucka
       *[other] { $findings } luckor
    }, { $serious ->
        [0] ingen allvarlig
        [one] 1 allvarlig
       *[other] { $serious } allvarliga
    }. { $shown ->
        [one] Den allvarligaste visas.
       *[other] De { $shown } allvarligaste visas.
    }
overview-no-findings = Inga luckor hittade
overview-since = sedan { $date }
overview-open = Öppna { $name }
overview-open-short = Öppna
overview-next-finding = Nästa lucka
overview-previous-finding = Föregående lucka

overview-gaps = Luckor i ansvaret
overview-gaps-fact = { $broken } av { $systems } system i drift saknar hel ansvarskedja
overview-matrix = Öppna matrisen
overview-body = Nämnd eller bolag
overview-chains = Ansvarskedjor
overview-whole = Hel
overview-informal = Informell
overview-vacant = Vakant
overview-nobody = Ingen ägare
overview-whole-municipality = Hela kommunen

overview-licences = Licensläge
overview-as-of = Läge { $date }
overview-to-licences = Öppna
overview-no-products = Inga produkter räknas än. Läs in inventering och lägg in det ni har köpt.
overview-no-shortfall =
    { $products ->
        [one] Ingen produkt med underskott, av 1 som räknas
       *[other] Ingen produkt med underskott, av { $products } som räknas
    }
overview-risk =
    möjlig kostnad för underskott i { $short } av { $products } { $products ->
        [one] produkt
       *[other] produkter
    }, exklusive moms. Underskott utan pris är inte med.
overview-unknown =
    { $count ->
        [one] För 1 produkt är rätten okänd.
       *[other] För { $count } produkter är rätten okänd.
    }
overview-surplus =
    { $count ->
        [one] 1 produkt har överskott.
       *[other] { $count } produkter har överskott.
    }
overview-share = Del av kostnaden
overview-no-price = pris saknas

overview-inventory = Datorer
overview-to-import = Läs in
overview-no-devices = Inga datorer är inlästa än.
overview-devices = Datorer
overview-installations = Installationer
overview-unmatched = Program som inte är igenkända

overview-changes = Senaste ändringar
overview-others =
    { $count ->
        [one] och 1 till
       *[other] och { $count } till
    }
overview-records = ({ $count } poster)
overview-signed = Undertecknat

overview-begin = { $name } är skapad. Så här börjar du.
overview-begin-lede = Ta stegen i den ordning som passar. Översikten fylls medan du arbetar.
overview-begin-bodies = Nämnder och bolag
overview-begin-bodies-why = Den som ansvarar för ett system är alltid en nämnd eller ett bolag. Kommunstyrelsen finns redan.
overview-begin-bodies-go = Lägg in nämnder
overview-begin-persons = Personer
overview-begin-persons-why = De som är eller ska bli förvaltningschefer, systemägarens företrädare och systemförvaltare.
overview-begin-persons-go = Lägg in personer
overview-begin-systems = System
overview-begin-systems-why = Det nämnderna använder. Börja med dem som inte får sluta fungera.
overview-begin-systems-go = Lägg in system
overview-begin-import = Datorer och program
overview-begin-import-why = Läs in rapporter från inventeringen, så räknas licensläget.
overview-begin-import-go = Läs in inventering
overview-begun = Påbörjat
