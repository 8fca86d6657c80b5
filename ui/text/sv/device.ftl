# Datorer och annan inventerad utrustning.

device-table = Datorer

device-column-name = Dator
device-column-device-kind = Slag
device-column-os-name = Operativsystem
device-column-account = Konto
device-column-title-count = Installationer
device-column-last-seen = Senast inventerad
device-column-body = Nämnd
device-column-serial = Serienummer
device-column-manufacturer = Tillverkare
device-column-model = Modell
device-column-first-seen = Först inventerad
device-column-decommissioned = Utrangerad

device-device-kind-desktop = Stationär
device-device-kind-laptop = Bärbar
device-device-kind-server = Server
device-device-kind-vm = Virtuell maskin
device-device-kind-phone = Telefon
device-device-kind-printer = Skrivare
device-device-kind-network-equipment = Nätutrustning
device-device-kind-other = Annat
