# What a body has told a unit to do.

mandate-table = Mandates

mandate-column-name = Mandate
mandate-column-giver = Given by
mandate-column-receiver = Given to
mandate-column-decided-on = Decided on
mandate-column-valid-to = Valid to
