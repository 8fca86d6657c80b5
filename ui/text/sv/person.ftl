# Personer.

person-table = Personer

person-column-name = Namn
person-column-title = Befattning
person-column-body = Nämnd
person-column-unit = Enhet
person-column-phone = Telefon
person-column-email = E-post
person-column-roles = Uppdrag
