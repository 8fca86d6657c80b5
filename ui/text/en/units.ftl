# The screen of units.

units-title = Units
units-add = New unit
units-empty = No units yet
units-empty-hint = Add departments and units under their committees.
units-body-hint = The body that the unit works under.
units-parts = Units within
units-parts-none = No units within.
units-persons = Persons
units-persons-none = No persons belong to the unit.
units-mandates = Mandates
units-mandates-none = The unit has no written mandate.
units-goals = Goals
units-goals-none = The unit has no goals.
