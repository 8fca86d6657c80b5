# Import: filer in, visade innan de sparas.

import-title = Import
import-fact = Allt visas innan det sparas
import-preview = Förhandsgranska
import-would = Det här händer om du importerar
import-done = Importen är klar
import-failed = Importen gick inte att göra
import-stopped = Importen stoppades. Ingenting har ändrats.
import-nothing-new = Filerna innehåller inget nytt.
import-more = Importera mer

import-inventory = Inventeringsfiler
import-inventory-lede = Rapporter från inventeringsagenter, som filer, mappar eller zip-arkiv. Du kan också dra dem hit.
import-path = Sökväg
import-path-hint = En fil eller mapp per rad.
import-path-missing = Sökvägen saknas. Välj filer eller en mapp, eller skriv var de finns.
import-choose-files = Välj filer…
import-choose-folder = Välj mapp…
import-keep = { $count ->
    [one] Importera 1 dator
   *[other] Importera { $count } datorer
}
import-progress = Så långt har läsningen kommit
import-progress-begins = Letar efter filer
import-progress-at = { $done } av { $total } filer
import-stop = Stoppa importen
import-stop-preview = Stoppa läsningen

import-entitlements = Licensrättigheter från CSV eller XLSX
import-entitlements-lede = En tabell med en rad för varje köp. Kolumnerna känns igen på sina rubriker.
import-table-path = Fil
import-table-path-missing = Filen saknas. Välj en, eller skriv var den finns.
import-choose-table = Välj fil…
import-keep-entitlements = { $count ->
    [one] Importera 1 rättighet
   *[other] Importera { $count } rättigheter
}
import-day-first = Dagen först
import-month-first = Månaden först
import-decimal-comma = Komma
import-decimal-point = Punkt
import-prices-left-out = Nej, lämna priserna tomma

import-count-new = { $count ->
    [one] ny dator
   *[other] nya datorer
}
import-count-changed = { $count ->
    [one] ändrad dator
   *[other] ändrade datorer
}
import-count-seen = { $count ->
    [one] dator sedd igen, oförändrad
   *[other] datorer sedda igen, oförändrade
}
import-count-unchanged = { $count ->
    [one] oförändrad rapport
   *[other] oförändrade rapporter
}
import-count-installations = { $count ->
    [one] installation
   *[other] installationer
}
import-count-titles = { $count ->
    [one] nytt namn
   *[other] nya namn
}
import-count-rejected = { $count ->
    [one] avvisad fil
   *[other] avvisade filer
}
import-count-added = { $count ->
    [one] ny rättighet
   *[other] nya rättigheter
}
import-count-amended = { $count ->
    [one] ändrad
   *[other] ändrade
}
import-count-same = { $count ->
    [one] oförändrad
   *[other] oförändrade
}
import-count-products = { $count ->
    [one] ny produkt
   *[other] nya produkter
}
import-count-left-out = { $count ->
    [one] utelämnad rad
   *[other] utelämnade rader
}

import-conflicts = { $count ->
    [one] En rapport stämmer med en annan dator på ett kännetecken men inte på ett annat. Den hålls isär tills någon avgör:
   *[other] { $count } rapporter stämmer med en annan dator på ett kännetecken men inte på ett annat. De hålls isär tills någon avgör:
}
import-conflicts-show = { $count ->
    [one] Avgör konflikten
   *[other] Avgör { $count } konflikter
}
import-conflicts-earlier = { $count ->
    [one] En konflikt väntar på att avgöras.
   *[other] { $count } konflikter väntar på att avgöras.
}
import-weak = Igenkända på svaga kännetecken
import-weak-lede = Serienummer och UUID saknas i de här rapporterna. De förs till den dator som har samma agent eller nätverksadress.
import-weak-agent = samma agent-id som { $device }
import-weak-address = samma nätverksadress som { $device }
import-alike = Samma namn som en annan dator
import-alike-lede = De här blir egna datorer. Bara namnet för aldrig ihop dem.
import-alike-device = heter som { $device }, senast inventerad { $date }
import-rejected-files = Avvisade filer
import-rejected-rows = Utelämnade rader
import-more-rejected = och { $count } till
import-remarks = Anmärkningar
import-unread-columns = Kolumner som inte lästes:
import-rows = Rader
import-more-rows = och { $count } rader till
import-row = Rad { $row }
import-row-number = Rad
import-row-action = Blir
import-action-added = Ny
import-action-changed = Ändrad
import-action-unchanged = Oförändrad

import-earlier = Tidigare importer
import-earlier-empty = Inga importer än
import-earlier-empty-hint = Varje import hamnar här och kan ångras som helhet.
import-undo = Ångra importen…
import-undo-title = Ångra importen
import-undo-confirm = Ångra importen
import-undo-reason = Skäl
import-undo-consequence-inventory = Datorer och installationer återgår till vad de var före importen.
import-undo-consequence-entitlement = Rättigheter och produkter som importen lade till avregistreras, och ändringar tas tillbaka.
import-undone = Importen är ångrad
import-undone-at = Ångrad { $at }
