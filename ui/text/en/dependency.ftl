# Dependencies between systems.

dependency-table = Dependencies

dependency-column-system = System
dependency-column-needs = Needs
dependency-column-what = For what
