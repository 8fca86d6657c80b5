# Goals.

goal-table = Goals

goal-column-name = Goal
goal-column-goal-type = Type
goal-column-unit = Unit
goal-column-year = Year
goal-column-traced = Rests on a mandate or governing document

goal-goal-type-economy = Economy
goal-goal-type-operations = Operations
goal-goal-type-service-level = Service level
goal-goal-type-security = Security
