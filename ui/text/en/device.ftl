# Computers and other inventoried devices.

device-table = Devices

device-column-name = Device
device-column-device-kind = Type
device-column-os-name = Operating system
device-column-account = Account
device-column-title-count = Installations
device-column-last-seen = Last seen
device-column-body = Committee
device-column-serial = Serial number
device-column-manufacturer = Manufacturer
device-column-model = Model
device-column-first-seen = First seen
device-column-decommissioned = Decommissioned

device-device-kind-desktop = Desktop
device-device-kind-laptop = Laptop
device-device-kind-server = Server
device-device-kind-vm = Virtual machine
device-device-kind-phone = Phone
device-device-kind-printer = Printer
device-device-kind-network-equipment = Network equipment
device-device-kind-other = Other
