# Vad som har gjorts, en mening för varje kommando i loggen.

command-found-municipality = Skapade kommunen
command-add = Lade till
command-edit = Ändrade
command-retire = Avregistrerade
command-restore = Återställde
command-set-criticality = Förde in beslut om kritikalitet
command-classify-system = Klassade informationen
command-assign-role = Utsåg till en roll
command-end-role-assignment = Avslutade ett uppdrag
command-register-signing-key = Förde in sin signeringsnyckel
command-decide-identity = Avgjorde om två datorer är samma
command-batch = Gjorde flera ändringar samtidigt
command-revert = Ångrade
command-record-inventory = Läste in inventering
command-undo-inventory = Ångrade en inventering
command-unknown = Gjorde något som en nyare version av programmet känner till
