# Roles.

role-type-table = Roles

role-type-column-name = Role
role-type-column-level = Level
role-type-column-required = Required
role-type-column-appointed-by = Appointed by
role-type-column-duties = Duties

role-type-level-municipality = The municipality
role-type-level-body = Body
role-type-level-system = System

role-type-appointed-by-accountable-body = The accountable body
role-type-appointed-by-executive-board = The executive board
role-type-appointed-by-any-body = Any body that decides
