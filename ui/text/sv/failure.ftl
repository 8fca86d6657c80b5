# När något gick fel: vad som hände, vad som inte ändrades, vad du kan göra.

failure-absent = Filen { $path } finns inte. Kontrollera namnet och mappen.
failure-already-exists = Filen { $path } finns redan och har inte rörts. Välj ett annat namn.
failure-not-a-workspace = { $path } är ingen arbetsfil från Ansvar. Filen har inte rörts. Välj en fil som Ansvar har skapat.
failure-wrong-key = Nyckeln på den här datorn öppnar inte arbetsfilen, eller så är filen ingen arbetsfil. Filen har inte rörts. Lägg tillbaka rätt nyckel och försök igen.
failure-newer = Arbetsfilen är skriven av en nyare version av Ansvar (format { $found }, den här versionen klarar { $known }). Filen har inte rörts. Uppdatera programmet.
failure-altered-step = Arbetsfilens uppbyggnad är ändrad (steg { $step }). Filen har inte rörts. Lägg tillbaka en säkerhetskopia.
failure-disk-full = Disken är full. Ingenting har ändrats. Gör plats och försök igen.
failure-read-only = Filen eller mappen går inte att skriva i. Ingenting har ändrats. Kontrollera att du har rätt till den.
failure-busy = Ett annat program skriver i arbetsfilen. Ingenting har ändrats. Vänta och försök igen.
failure-damaged = Arbetsfilen är skadad. Ingenting har ändrats. Lägg tillbaka en säkerhetskopia.
failure-file = Filen gick inte att läsa eller skriva: { $cause }. Ingenting har ändrats.
failure-database = Databasen svarade inte som den skulle. Ingenting har ändrats. Försök igen.
failure-not-found = { $what } finns inte i registret. Kontrollera namnet.
failure-ambiguous = ”{ $what }” kan vara flera: { $names }. Skriv hela namnet eller id:t.
failure-internal = Något gick fel i programmet. Ingenting har ändrats. Försök igen.
failure-cancelled = Du avbröt. Ingenting har ändrats.
failure-no-workspace = Ingen arbetsfil är öppen. Öppna eller skapa en.
failure-no-table = Det finns ingen tabell som heter { $table }.
failure-no-column = Tabellen { $table } har ingen kolumn { $column }.
failure-no-retired = I tabellen { $table } avregistreras ingenting.
failure-log = Felet finns i loggen med nummer { $id }.
