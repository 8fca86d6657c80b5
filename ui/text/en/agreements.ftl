# The screen of agreements.

agreements-title = Agreements
agreements-add = New agreement
agreements-empty = No agreements yet
agreements-empty-hint = Add operations agreements, service commitments and data processing agreements.
agreements-bodies-hint = Those who are parties, or whom the commitment is for.
agreements-end-hint = The last day. Empty means until further notice.
agreements-holds = In force
agreements-ended = Ended { $date }
agreements-starts = Starts { $date }
agreements-ends-soon = { $count ->
    [0] Ends today
    [one] Ends in one day
   *[other] Ends in { $count } days
}
