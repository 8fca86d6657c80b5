# The screen of bodies.

bodies-title = Bodies
bodies-add = New body
bodies-empty = No bodies yet
bodies-empty-hint = Add committees, companies and groups. Every system needs a body that answers for it.
bodies-abbreviation-hint = As in the paragraph, for example KS.
bodies-type-hint = A group prepares matters but does not decide.
bodies-partners-hint = Other municipalities or organisations, one per line.
bodies-prepares-only = Prepares, does not decide
bodies-systems = Systems
bodies-systems-none = The body owns no systems.
bodies-units = Units
bodies-units-none = No units belong to the body.
bodies-roles = Roles in the body
bodies-roles-none = Nobody has been appointed.
