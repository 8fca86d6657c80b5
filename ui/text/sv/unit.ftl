# Enheter och förvaltningar.

unit-table = Enheter

unit-column-name = Enhet
unit-column-unit-type = Slag
unit-column-body = Nämnd
unit-column-parent = Ingår i
unit-column-cost-centre = Kostnadsställe

unit-unit-type-department = Förvaltning
unit-unit-type-it-unit = IT-enhet
unit-unit-type-unit = Enhet
