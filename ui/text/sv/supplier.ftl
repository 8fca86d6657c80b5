# Leverantörer.

supplier-table = Leverantörer

supplier-column-name = Leverantör
supplier-column-organisation-number = Organisationsnummer
supplier-column-phone = Telefon
supplier-column-on-call-phone = Jourtelefon
supplier-column-email = E-post
supplier-column-systems = System
