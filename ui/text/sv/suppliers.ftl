# Skärmen för leverantörer.

suppliers-title = Leverantörer
suppliers-add = Ny leverantör
suppliers-empty = Inga leverantörer än
suppliers-empty-hint = Lägg till dem som ska ringas när något slutar fungera.
suppliers-organisation-number-hint = Tio siffror, till exempel 212000-1975.
suppliers-on-call-hint = Utanför kontorstid.
suppliers-systems = System
suppliers-systems-none = Inga system från leverantören.
suppliers-agreements = Avtal
suppliers-agreements-none = Inga avtal med leverantören.
