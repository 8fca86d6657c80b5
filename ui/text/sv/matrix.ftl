# Sidan ”Ansvar”: matrisen, luckorna, uppdragen och kedjorna.

matrix-title = Ansvar
matrix-fact = { $bodies ->
    [one] 1 nämnd eller bolag
   *[other] { $bodies } nämnder och bolag
}, { $vacant ->
    [one] 1 vakant roll
   *[other] { $vacant } vakanta roller
}, { $informal ->
    [one] 1 informell
   *[other] { $informal } informella
}
matrix-tabs = Delar av ansvaret
matrix-tab-matrix = Matris
matrix-tab-gaps = Luckor
matrix-tab-assignments = Uppdrag
matrix-tab-chains = Kedjor per system
matrix-appoint = Utse…
matrix-appoint-other = Utse någon annan…
matrix-end = Avsluta uppdraget…
matrix-key-appoint = utse

matrix-label = Roller per nämnd och bolag
matrix-error = Matrisen gick inte att hämta
matrix-body = Nämnd eller bolag
matrix-required = obligatorisk
matrix-optional = valfri
matrix-chains = Systemens kedjor
matrix-chains-note = hela ansvarskedjor
matrix-filled = Tillsatta med beslut
matrix-of = { $count } av { $all }
matrix-whole-of = { $count } av { $all } hela
matrix-vacant = { $count ->
    [one] 1 vakant
   *[other] { $count } vakanta
}
matrix-informal = { $count ->
    [one] 1 informell
   *[other] { $count } informella
}
matrix-no-gaps = Inga luckor
matrix-no-systems = Inga system
matrix-vacant-at = Ingen är { $role } i { $body }
matrix-none-at = Ingen är { $role } i { $body }, och det krävs inte
matrix-legend-decided = Namn med §: utsedd med beslut
matrix-legend-vacant = ingen är utsedd

matrix-no-bodies = Inga nämnder eller bolag än
matrix-no-bodies-hint = Lägg till den första nämnden
matrix-no-roles = Inga roller än
matrix-no-roles-hint = Lägg till den första rollen

matrix-gaps-codes = Slag av luckor
matrix-gaps-all = Alla luckor
matrix-gaps-none = Inga luckor
matrix-gaps-none-hint = Allt som ska ha en ansvarig har en, med beslut.
matrix-assignments-none = Inga uppdrag än
matrix-assignments-none-hint = Här står alla som har utsetts till en roll, nu och tidigare. Utse den första i matrisen.
matrix-chains-all = Alla
matrix-systems-none = Inga system än
matrix-systems-none-hint = Lägg till det första systemet
