# Inställningar: hur programmet ser ut, och vad som kan göras med filen.

settings-title = Inställningar
settings-fact = Gäller den här datorn

settings-appearance = Utseende och tangenter
settings-language = Språk
settings-language-sv = Svenska
settings-language-en = English
settings-theme = Ljust eller mörkt
settings-theme-system = Som datorn
settings-theme-light = Ljust
settings-theme-dark = Mörkt
settings-density = Täthet
settings-density-compact = Kompakt
settings-density-comfortable = Bekväm
settings-single-keys-hint = Till exempel N för ny och J och K för att flytta. Stäng av dem om du styr datorn med rösten eller ofta råkar trycka fel.

settings-workspace = Filen som är öppen
settings-municipality = Kommun
settings-file = Fil
settings-actor = Du arbetar som
settings-open-another = Öppna en annan
settings-close = Stäng filen
settings-not-closed = Filen stängdes inte.

settings-key = Nyckel och underskrift
settings-key-needed = Filen är krypterad och går inte att öppna utan nyckeln.
settings-key-file = Säkerhetskopiera nyckelfilen, till ett annat ställe än filen själv: { $path }
settings-signs = Det du beslutar undertecknas
settings-signs-hint = Underskriften görs med din egen nyckel på den här datorn. Den visar att posten kommer från dig och inte har ändrats.
settings-signs-not = Det du beslutar undertecknas inte
settings-signs-not-hint = Din nyckel för underskrift finns inte på den här datorn. Allt annat fungerar. Lägg tillbaka nyckeln för att kunna underteckna.

settings-backup = Säkerhetskopia
settings-backup-lede = Kopian är hel och krypterad, och öppnas med samma nyckel som filen. Kopiera därför även nyckeln. Du kan arbeta vidare medan kopian görs.
settings-back-up = Gör säkerhetskopia
settings-back-up-to = Spara kopian som
settings-back-up-hint = Gärna på en annan disk än den här datorns. En fil som redan finns skrivs aldrig över.
settings-backing-up = Kopierar.
settings-back-up-failed = Kopian gjordes inte.
settings-backed-up = Kopian är gjord.
settings-backed-up-to = Den ligger i { $path }.
settings-path-missing = Filens namn saknas. Välj en fil eller skriv var den ligger.
settings-restore = Återställ från kopian
settings-restore-ask = Återställ
settings-restore-from = Återställ från kopian
settings-restore-hint = Filen som är öppen nu sparas bredvid, under ett annat namn.
settings-restore-title = Återställa från kopian?
settings-restore-consequence = Innehållet i { $path } tar den öppna filens plats. Det som har ändrats sedan kopian gjordes finns bara kvar i den fil som sparas bredvid.
settings-restore-passphrase = Kopian skyddas av en lösenfras. Skriv den och återställ igen.
settings-restore-failed = Ingenting har återställts.
settings-restored = Kopian är återställd.
settings-restored-kept = Filen som var öppen finns kvar som { $path }.

settings-verify = Kontroll av filen
settings-verify-lede = Kontrollen läser hela filen: händelseloggen, underskrifterna, registret, datorerna med sina rapporter och licensläget. Ingenting ändras.
settings-verify-now = Kontrollera filen
settings-verifying = Läser filen.
settings-verify-at = { $done } av { $total }
settings-verify-stop = Avbryt kontrollen
settings-verify-stopped = Kontrollen avbröts. Ingenting har ändrats.
settings-verify-failed = Kontrollen gick inte att göra.
settings-verified =
    { $entries ->
        [one] 1 post i händelseloggen
       *[other] { $entries } poster i händelseloggen
    }, { $signatures ->
        [one] 1 underskrift
       *[other] { $signatures } underskrifter
    } och { $records ->
        [one] 1 post i registret
       *[other] { $records } poster i registret
    } är kontrollerade.
settings-verified-inventory =
    { $imports ->
        [one] 1 inläsning
       *[other] { $imports } inläsningar
    } med { $reports ->
        [one] 1 rapport
       *[other] { $reports } rapporter
    }, { $devices ->
        [one] 1 dator
       *[other] { $devices } datorer
    }, { $installations ->
        [one] 1 installation
       *[other] { $installations } installationer
    } och { $positions ->
        [one] 1 licensläge
       *[other] { $positions } licenslägen
    } är jämförda med det som lästes in.
settings-sound = Allt stämmer.
settings-unsound =
    { $count ->
        [one] En sak stämmer inte.
       *[other] { $count } saker stämmer inte.
    }
settings-unsound-do = Arbeta inte vidare i filen. Återställ en kopia från före felet, och spara den här filen för utredning.
settings-accept-end-hint = Har du själv lagt en äldre eller annan kopia i filens ställe? Då kan du godta att den slutar där den gör.
settings-accept-end-ask = Godta filens slut
settings-accept-end-title = Godta filens slut?
settings-accept-end-consequence = Det som stod efter filens slut räknas inte längre som saknat. Gör det bara om du vet varför filen slutar där den gör. Varje kontroll berättar efteråt att slutet har godtagits.
settings-accept-end = Godta slutet
settings-accept-end-failed = Filens slut godtogs inte.

settings-about = Om Ansvar
settings-version = Version
settings-licence = Licens
settings-licence-name = Fri programvara, { $licence }
settings-about-local = Programmet frågar ingen annan dator om något. Allt du skriver stannar i filen.
