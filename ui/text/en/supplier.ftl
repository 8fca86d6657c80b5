# Suppliers.

supplier-table = Suppliers

supplier-column-name = Supplier
supplier-column-organisation-number = Organisation number
supplier-column-phone = Phone
supplier-column-on-call-phone = On-call phone
supplier-column-email = E-mail
supplier-column-systems = Systems
