# The page “Responsibility”: the matrix, the gaps, the assignments and the chains.

matrix-title = Responsibility
matrix-fact = { $bodies ->
    [one] 1 committee or company
   *[other] { $bodies } committees and companies
}, { $vacant ->
    [one] 1 vacant role
   *[other] { $vacant } vacant roles
}, { $informal ->
    [one] 1 informal
   *[other] { $informal } informal
}
matrix-tabs = Parts of the responsibility
matrix-tab-matrix = Matrix
matrix-tab-gaps = Gaps
matrix-tab-assignments = Assignments
matrix-tab-chains = Chains by system
matrix-appoint = Appoint…
matrix-appoint-other = Appoint someone else…
matrix-end = End the assignment…
matrix-key-appoint = appoint

matrix-label = Roles by committee and company
matrix-error = The matrix could not be fetched
matrix-body = Committee or company
matrix-required = required
matrix-optional = optional
matrix-chains = The systems’ chains
matrix-chains-note = whole chains of responsibility
matrix-filled = Filled by decision
matrix-of = { $count } of { $all }
matrix-whole-of = { $count } of { $all } whole
matrix-vacant = { $count ->
    [one] 1 vacant
   *[other] { $count } vacant
}
matrix-informal = { $count ->
    [one] 1 informal
   *[other] { $count } informal
}
matrix-no-gaps = No gaps
matrix-no-systems = No systems
matrix-vacant-at = Nobody is { $role } in { $body }
matrix-none-at = Nobody is { $role } in { $body }, and it is not required
matrix-legend-decided = A name with §: appointed by decision
matrix-legend-vacant = nobody is appointed

matrix-no-bodies = No committees or companies yet
matrix-no-bodies-hint = Add the first committee
matrix-no-roles = No roles yet
matrix-no-roles-hint = Add the first role

matrix-gaps-codes = Kinds of gaps
matrix-gaps-all = All gaps
matrix-gaps-none = No gaps
matrix-gaps-none-hint = Everything that needs someone responsible has someone, by decision.
matrix-assignments-none = No assignments yet
matrix-assignments-none-hint = Everyone who has been appointed to a role, now or before, is listed here. Appoint the first one in the matrix.
matrix-chains-all = All
matrix-systems-none = No systems yet
matrix-systems-none-hint = Add the first system
