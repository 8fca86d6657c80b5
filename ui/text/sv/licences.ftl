# Licenser: läge, rättigheter, produkter, oigenkända namn och regler.

licences-title = Licenser
licences-fact = { $count ->
    [one] 1 produkt
   *[other] { $count } produkter
}{ $date ->
    [none] {""}
   *[other] , läget { $date }
}
licences-tabs = Licenser
licences-tab-position = Licensläge
licences-tab-entitlements = Rättigheter
licences-tab-products = Produkter
licences-tab-titles = Oigenkända namn
licences-tab-rules = Regler
licences-new-entitlement = Ny rättighet
licences-new-product = Ny produkt
licences-new-rule = Ny regel
licences-add = Lägg till
licences-save = Spara
licences-edit = Ändra
licences-record = Post
licences-take-away = Ta bort { $name }

## Nyckeltal

licences-figures = Nyckeltal
licences-figure-risk = { $count ->
    [one] risk för 1 produkt med underskott
   *[other] risk för { $count } produkter med underskott
}
licences-figure-products = { $count ->
    [one] 1 produkt
   *[other] { $count } produkter
}
licences-figure-surplus = har fler rättigheter än som används
licences-figure-unknown = { $count ->
    [one] 1 okänd
   *[other] { $count } okända
}
licences-figure-unknown-note = rätten går inte att räkna
licences-figure-proven = { $proven } av { $products }
licences-figure-proven-note = har faktura eller avtal som bevis
licences-inventory = { $installations } installationer på { $devices ->
    [one] 1 dator
   *[other] { $devices } datorer
}

## Licensläge

licences-position-empty = Inget att räkna än
licences-position-empty-hint = Importera inventeringsfiler och licensrättigheter. Här ser du sedan vad ni använder mot vad ni har rätt till.
licences-to-import = Till importen
licences-not-valued = värderas inte
licences-no-right = ingen rättighet
licences-without-vat = Priser exklusive moms
licences-legend-used = används
licences-legend-free = ledig
licences-legend-without = utan rätt

licences-unit-device = { $count ->
    [one] enhet
   *[other] enheter
}
licences-unit-named-user = { $count ->
    [one] användare
   *[other] användare
}
licences-unit-user = { $count ->
    [one] användare
   *[other] användare
}
licences-unit-user-subscription = { $count ->
    [one] användare
   *[other] användare
}
licences-unit-concurrent = { $count ->
    [one] samtidig
   *[other] samtidiga
}
licences-unit-server = { $count ->
    [one] server
   *[other] servrar
}
licences-unit-core = { $count ->
    [one] kärna
   *[other] kärnor
}
licences-unit-processor = { $count ->
    [one] processor
   *[other] processorer
}
licences-unit-user-cal = { $count ->
    [one] användar-CAL
   *[other] användar-CAL
}
licences-unit-device-cal = { $count ->
    [one] enhets-CAL
   *[other] enhets-CAL
}

## Förklaringen av ett läge

licences-explanation = Så räknades det
licences-why = Varför { $balance }?
licences-entitled = Det ni har rätt till
licences-entitled-nothing = Ingen rättighet finns i registret.
licences-used = Det ni använder
licences-used-nothing = Ingen installation finns i inventeringen.
licences-used-unknown = Användningen räknas inte i det här måttet än.
licences-entitlement-unnamed = rättighet utan bevis
licences-document-unnamed = ett dokument
licences-version = Version { $version }
licences-sum-entitled = Rättighet
licences-sum-used = Används
licences-sum-balance = Position
licences-holders-devices = { $count ->
    [one] Visa enheten
   *[other] Visa { $count } enheter
}
licences-holders-accounts = { $count ->
    [one] Visa kontot
   *[other] Visa { $count } konton
}
licences-holders-more = och { $count } till
licences-price-times = { $count } × { $price }
licences-price-since = Senast kända pris, från { $date }
licences-price-undated = Senast kända pris, utan datum
licences-not-valued-price = Värderas inte, eftersom inget pris är känt.
licences-not-valued-unknown = Värderas inte, eftersom läget är okänt.
licences-at-worst = Som mest saknas { $count }.
licences-not-counted = Läget räknas inte. Produkten är fri eller en komponent, eller så finns varken rättighet eller installation.
licences-findings = Att titta på
licences-proof = Uppgivet och belagt
licences-proof-hint = Belagt är det som faktura eller avtal styrker.
licences-proof-what = Uppgift
licences-declared = Uppgivet
licences-proven = Belagt
licences-add-entitlement = Lägg till rättighet…
licences-to-position = Visa licensläget

## En rättighet

licences-entitlements-empty = Inga rättigheter än
licences-entitlements-empty-hint = Lägg till det ni har köpt med N, eller importera från CSV eller XLSX.
licences-edit-entitlement = Ändra rättighet
licences-entitlement-added = Rättigheten är tillagd
licences-entitlement-changed = Rättigheten är ändrad
licences-entitlement-retired = Rättigheten är avregistrerad
licences-part-bought = Vad ni köpte
licences-part-terms = Villkor
licences-part-proof = Bevis och pris
licences-product = Produkt
licences-product-missing = Produkten saknas. Välj en i listan.
licences-version-hint = Lämna tomt om alla versioner ingår.
licences-any-version = Alla versioner
licences-quantity = Antal
licences-quantity-number = Antal
licences-quantity-how-many = Hur många
licences-quantity-missing = Antalet saknas. Skriv det, eller välj obegränsad eller okänd.
licences-factor = Enheter i varje köpt del
licences-factor-hint = Skriv 2 för ett paket med två kärnor. Annars 1.
licences-factor-missing = Skriv hur många enheter varje del ger, minst 1.
licences-pieces = ({ $pieces } × { $factor })
licences-start = Första dag
licences-end = Sista dag
licences-end-hint = Lämna tomt om den gäller tills vidare.
licences-perpetual = Tills vidare
licences-bodies = Gäller för
licences-bodies-hint = Lämna tomt om hela kommunen får använda den.
licences-whole-municipality = Hela kommunen
licences-downgrade = Äldre versioner får användas
licences-granted-by = Dokument som medger det
licences-granted-by-hint = Utan dokument räknas inte rätten till äldre versioner.
licences-document-missing = Ja, men dokument saknas
licences-supersedes = Ersätter
licences-supersedes-hint = Vid förnyelse: den tidigare rättigheten räknas inte längre.
licences-evidence = Bevisets nummer eller namn
licences-evidence-hint = Till exempel fakturanummer eller avtalets namn.
licences-unit-price = Pris per enhet
licences-unit-price-hint = Exklusive moms.
licences-price-unknown = Inte känt
licences-agreement = Avtal
licences-key-ending = Produktnyckelns sista tecken
licences-key-ending-hint = Högst fem tecken. Hela nyckeln sparas aldrig.

## Avregistrera och återställa

licences-retire = Avregistrera…
licences-retired = Avregistrerad { $date }: { $reason }
licences-retire-entitlement = Avregistrera rättigheten
licences-retire-entitlement-consequence = Den räknas inte längre i licensläget. Den finns kvar i historiken, och du kan återställa den.
licences-retire-product = Avregistrera produkten
licences-retire-product-consequence = Namn som hör till den blir oigenkända. Det går inte så länge rättigheter eller regler nämner den.
licences-retire-rule = Avregistrera regeln
licences-retire-rule-consequence = Namn som regeln känner igen prövas mot övriga regler, eller blir oigenkända.

## En produkt

licences-products-empty = Inga produkter än
licences-products-empty-hint = En produkt läggs till med N, eller när du gör en regel av ett oigenkänt namn.
licences-edit-product = Ändra produkt
licences-product-added = Produkten är tillagd
licences-product-changed = Produkten är ändrad
licences-product-retired = Produkten är avregistrerad
licences-product-name = Produktens namn
licences-product-name-missing = Namnet saknas. Skriv vad produkten heter.
licences-edition = Utgåva
licences-product-kind-hint = Fria program och komponenter räknas inte.
licences-metric-hint = Räknas när ingen rättighet säger något annat.
licences-versions = Versioner
licences-versions-hint = Äldst först. Ordningen avgör vilken version som är nyare.
licences-versions-none = Inga versioner är angivna. Då räknas alla installationer lika.
licences-version-column = Version
licences-version-label = Version { $number }
licences-version-released = Utgiven
licences-version-add = Lägg till version
licences-version-up = Flytta upp { $version }
licences-version-first = Versionen står redan först

## Oigenkända namn

licences-view-unmatched = Oigenkända
licences-titles-empty = Inga namn från inventeringen
licences-title-hint = En regel gör namnet till en produkt, eller säger att det inte ska räknas.
licences-make-rule = Gör regel…
licences-ignore-title = Räkna inte…

## En regel

licences-rules-empty = Inga regler än
licences-rules-empty-hint = Gör en regel av ett oigenkänt namn, eller lägg till en med N.
licences-edit-rule = Ändra regel
licences-rule-lede = Reglerna prövas i ordning. Den första som stämmer avgör.
licences-rule-added = Regeln är tillagd
licences-rule-changed = Regeln är ändrad
licences-rule-retired = Regeln är avregistrerad
licences-add-rule = Lägg till regeln
licences-rule-when = När namnet
licences-rule-pattern = Text i namnet
licences-rule-pattern-hint = Stora och små bokstäver räknas lika.
licences-rule-publisher = Utgivaren innehåller
licences-rule-version-prefix = Versionen börjar med
licences-rule-order-hint = Lägre nummer prövas först.
licences-order-missing = Skriv regelns plats i ordningen.
licences-rule-then = Då är det
licences-target-existing = En produkt som finns
licences-target-made = En ny produkt
licences-target-ignored = Räknas inte
licences-target-ignored-hint = Namnet är känt men räknas aldrig, till exempel drivrutiner och uppdateringar.
licences-rule-version-hint = Lämna tomt om rapportens version ska gälla.
licences-matches-nothing-yet = Skriv text i namnet, så räknas träffarna.
licences-matches = { $count ->
    [0] Regeln avgör inget namn i inventeringen.
    [one] Regeln avgör 1 namn på { $devices ->
        [one] 1 dator
       *[other] { $devices } datorer
    }.
   *[other] Regeln avgör { $count } namn på { $devices ->
        [one] 1 dator
       *[other] { $devices } datorer
    }.
}
licences-matches-new = { $count ->
    [0] Alla är redan igenkända.
    [one] 1 av dem är inte igenkänt i dag.
   *[other] { $count } av dem är inte igenkända i dag.
}
licences-matches-taken = { $count ->
    [one] 1 namn till stämmer, men avgörs av en tidigare regel.
   *[other] { $count } namn till stämmer, men avgörs av tidigare regler.
}
