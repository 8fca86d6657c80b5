# Ord som delarna i gränssnittet själva säger.

kit-optional = (valfritt)
kit-choose = Välj
kit-search = Sök
kit-nothing-found = Ingen träff
kit-yes = Ja
kit-no = Nej
kit-cancel = Avbryt
kit-close = Stäng
kit-undo = Ångra
kit-retry = Försök igen
kit-working = Arbetar
kit-previous = Föregående
kit-next = Nästa
kit-crumbs = Sökväg
kit-close-detail = Stäng detaljer
kit-resize-detail = Bredd på detaljerna
kit-reason-missing = Skäl saknas. Skriv varför.

kit-date-not-understood = Datumet går inte att läsa. Skriv till exempel 2026-11-23 eller 23/11 2026.
kit-number-not-understood = Talet går inte att läsa. Skriv ett heltal, till exempel 12 345.
kit-money-not-understood = Beloppet går inte att läsa. Skriv till exempel 12 345,00.

kit-loading = Hämtar
kit-loading-slow = Hämtningen tar längre tid än vanligt.
kit-error-title = Det gick inte att hämta
kit-error-nothing-changed = Något gick fel i programmet. Ingenting har ändrats. Försök igen.
kit-error-log = Felet finns i loggen med nummer { $id }.
kit-failure = Programmet svarade inte som det skulle. Ingenting har ändrats. Försök igen.
kit-list-error = Listan gick inte att hämta
kit-issue-unknown = Regeln { $code } säger nej. Ingenting har ändrats.
kit-error-summary =
    { $count ->
        [one] Rätta en sak innan du sparar
       *[other] Rätta { $count } saker innan du sparar
    }

kit-vacant = Vakant
kit-informal = informell
kit-decision-missing = Beslut saknas

kit-chain-sentence = Ansvarskedja: { $links }
kit-chain-link-body = nämnd
kit-chain-link-department-head = förvaltningschef
kit-chain-link-owner-representative = systemägarens företrädare
kit-chain-link-steward = systemförvaltare
kit-chain-state-decided = { $link } utsedd med beslut
kit-chain-state-informal = { $link } informell
kit-chain-state-vacant = { $link } vakant

kit-aspect-confidentiality = Konfidentialitet
kit-aspect-integrity = Riktighet
kit-aspect-availability = Tillgänglighet
kit-aspect-traceability = Spårbarhet
kit-level-unset = Inte klassat
kit-level-0 = Ingen eller försumbar
kit-level-1 = Måttlig
kit-level-2 = Betydande
kit-level-3 = Allvarlig
kit-level-4 = Synnerligen allvarlig, får inte lagras här

kit-evidence-none = Inget
kit-evidence-quote = Offert
kit-evidence-order = Beställning
kit-evidence-invoice = Faktura
kit-evidence-agreement = Avtal

kit-quantity-unlimited = Obegränsad
kit-quantity-unknown = Okänd
kit-position-sentence = Rätt till { $entitled }, används { $consumed }

kit-search-list = Sök i listan
kit-no-match = Inget matchar filtren
kit-clear-filters = Rensa filter
kit-filter = Filter
kit-filter-add = Lägg till filter
kit-filter-remove = Ta bort filtret { $filter }
kit-filter-edit = Ändra filtret { $filter }
kit-filter-change = Ändra filter
kit-filter-column = Kolumn
kit-filter-op = Villkor
kit-filter-value = Värde
kit-filter-incomplete = Välj kolumn och värde först
kit-filter-op-is = är
kit-filter-op-is-not = är inte
kit-filter-op-contains = innehåller
kit-filter-op-before = före
kit-filter-op-after = efter
kit-filter-op-at-least = minst
kit-filter-op-at-most = högst
kit-filter-op-is-empty = saknas
kit-filter-op-is-not-empty = finns

kit-views = Sparade vyer
kit-view-all = Alla
kit-view-retired = Avregistrerade
kit-view-changed = Vyn är ändrad
kit-view-reset = Återställ
kit-view-reset-name = Återställ vyn
kit-view-save = Spara vy…
kit-view-update = Uppdatera ”{ $name }”
kit-view-save-new = Spara som ny vy…
kit-view-more = Alla vyer
kit-view-new = Ny vy
kit-view-new-lede = Vyn behåller sökord, filter, sortering och kolumner som de är nu. Den sparas för dig på den här datorn.
kit-view-name = Namn
kit-view-name-missing = Namnet saknas. Skriv vad vyn ska heta.
kit-view-name-taken = Det finns redan en vy som heter ”{ $name }”. Skriv ett annat namn.
kit-view-full = Fler vyer får inte plats. Ta bort en vy och försök igen.
kit-view-keep = Spara vyn
kit-view-actions = Åtgärder för vyn ”{ $name }”
kit-view-rename = Byt namn…
kit-view-rename-title = Byt namn på ”{ $name }”
kit-view-rename-keep = Byt namn
kit-view-remove = Ta bort vyn
kit-view-saved = Vyn ”{ $name }” är sparad
kit-view-updated = Vyn ”{ $name }” är uppdaterad
kit-view-renamed = Vyn heter nu ”{ $name }”
kit-view-removed = Vyn ”{ $name }” är borttagen
kit-view-left-out = Vyn nämner något som inte finns längre: { $parts }. Det är utelämnat.
kit-view-unreadable =
    { $count ->
        [one] En sparad vy går inte att läsa i den här versionen av programmet. Den visas inte, men ligger kvar.
       *[other] { $count } sparade vyer går inte att läsa i den här versionen av programmet. De visas inte, men ligger kvar.
    }
kit-retired-empty = Ingenting är avregistrerat
kit-retired-empty-hint = Det som avregistreras hamnar här och kan återställas.

kit-columns = Kolumner
kit-columns-fact = { $shown } av { $total }
kit-columns-reset = Återställ
kit-columns-always = alltid
kit-columns-up = Flytta upp { $name }
kit-columns-down = Flytta ned { $name }

kit-mark-all = Markera alla
kit-mark-row = Markera { $name }
kit-marked =
    { $count ->
        [one] 1 markerad
       *[other] { $count } markerade
    }
kit-marked-actions =
    { $count ->
        [one] Åtgärder för 1 markerad rad
       *[other] Åtgärder för { $count } markerade rader
    }
kit-unmark = Avmarkera
kit-range = { $first }–{ $last } av { $total }
kit-range-none = Inga rader
kit-keys-move = flytta
kit-keys-mark = markera
kit-keys-open = öppna
kit-keys-all = alla kortkommandon
kit-key-space = Blanksteg
kit-key-shift = Skift
kit-key-home = Home
kit-key-end = End
kit-key-pageup = Page Up
kit-key-pagedown = Page Down

kit-export = Exportera
kit-export-where = Spara uttaget som
kit-export-done = { $rows } rader skrivna till { $path }
kit-export-failed = Filen gick inte att skriva
