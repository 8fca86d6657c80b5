# Units and departments.

unit-table = Units

unit-column-name = Unit
unit-column-unit-type = Type
unit-column-body = Committee
unit-column-parent = Part of
unit-column-cost-centre = Cost centre

unit-unit-type-department = Department
unit-unit-type-it-unit = IT unit
unit-unit-type-unit = Unit
