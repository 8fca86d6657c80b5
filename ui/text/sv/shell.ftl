# Ramen kring alla sidor: meny, kortkommandon, fel.

shell-skip = Hoppa till innehållet
shell-menu = Huvudmeny
shell-group-systems = Ansvar och system
shell-group-licences = Licenser
shell-group-registers = Register
shell-nav-overview = Översikt
shell-nav-responsibility = Ansvar
shell-nav-systems = System
shell-nav-equipment = Utrustning på nätet
shell-nav-licences = Licenser
shell-nav-devices = Datorer
shell-nav-import = Import
shell-nav-bodies = Organ
shell-nav-units = Enheter
shell-nav-persons = Personer
shell-nav-roles = Roller
shell-nav-suppliers = Leverantörer
shell-nav-agreements = Avtal
shell-nav-governance = Styrning
shell-nav-settings = Inställningar
shell-count-gaps =
    { $count ->
        [one] 1 lucka
       *[other] { $count } luckor
    }
shell-ask = Vem ansvarar?
shell-local = Allt sparas på den här datorn
shell-go-to = Gå till { $place }
shell-next-pane = Nästa ruta
shell-previous-pane = Föregående ruta
shell-all-shortcuts = Alla kortkommandon
shell-shortcuts-general = Överallt
shell-shortcuts-navigate = Förflyttning
shell-shortcuts-list = I en lista
shell-shortcuts-edit = Ändringar
shell-single-keys = Kortkommandon med en enda tangent
shell-grid-move = Flytta i listan
shell-grid-mark = Markera raden
shell-grid-extend = Markera flera rader
shell-grid-open = Öppna raden
shell-grid-close = Stäng eller avmarkera
shell-grid-width = Ändra kolumnens bredd, i tabellhuvudet
shell-not-found = Sidan finns inte
shell-not-found-hint = Adressen leder ingenstans. Välj en sida i menyn.
shell-to-overview = Till översikten
shell-crash = Sidan kunde inte visas
shell-crash-hint = Felet gäller bara visningen. Det du har sparat är kvar.
shell-crash-retry = Visa sidan igen
shell-end-check = Kontrollera filen
