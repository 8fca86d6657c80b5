# Role assignments.

role-assignment-table = Role assignments

role-assignment-column-holder = Holder
role-assignment-column-role = Role
role-assignment-column-object = On
role-assignment-column-assignment-kind = Kind
role-assignment-column-decision = Decision
role-assignment-column-valid-from = From
role-assignment-column-valid-to = To
role-assignment-column-share-percent = Share, %
role-assignment-column-object-kind = Level
role-assignment-column-object-id = Id of what the role is on
role-assignment-column-holder-id = The holder's id

role-assignment-assignment-kind-formal = Appointed
role-assignment-assignment-kind-acting = Acting
role-assignment-assignment-kind-de-facto = Informal

role-assignment-object-kind-municipality = The municipality
role-assignment-object-kind-body = Body
role-assignment-object-kind-system = System
