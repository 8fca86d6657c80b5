# Persons.

person-table = Persons

person-column-name = Name
person-column-title = Title
person-column-body = Committee
person-column-unit = Unit
person-column-phone = Phone
person-column-email = E-mail
person-column-roles = Roles
