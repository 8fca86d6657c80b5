# The screen of roles.

role-types-title = Roles
role-types-add = New role
role-types-empty = No roles yet
role-types-empty-hint = Add the roles that the municipality appoints persons to.
role-types-level-hint = What the role is held on.
role-types-required-hint = A vacancy becomes a gap to mend.
role-types-standard = Standard role
role-types-holders = Holders
role-types-holders-none = Nobody holds the role.
