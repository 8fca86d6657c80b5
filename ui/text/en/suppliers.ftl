# The screen of suppliers.

suppliers-title = Suppliers
suppliers-add = New supplier
suppliers-empty = No suppliers yet
suppliers-empty-hint = Add those to call when something stops working.
suppliers-organisation-number-hint = Ten digits, for example 212000-1975.
suppliers-on-call-hint = Outside office hours.
suppliers-systems = Systems
suppliers-systems-none = No systems from the supplier.
suppliers-agreements = Agreements
suppliers-agreements-none = No agreements with the supplier.
