# Appointing somebody to a role, and ending an assignment.

assign-title = Appoint somebody for { $object }
assign-title-role = Appoint { $role } for { $object }
assign-form = Appoint somebody to a role
assign-submit = Appoint
assign-done = { $holder } has been appointed { $role } for { $object }.

assign-role = Role
assign-role-missing = The role is missing. Choose one.
assign-person = Who is appointed
assign-person-known = Somebody in the register
assign-person-new = New person
assign-holder = Person
assign-holder-missing = The person is missing. Search and choose somebody, or choose “New person”.
assign-name = Name
assign-name-missing = The name is missing. Enter first name and surname.
assign-post = Post
assign-phone = Telephone

assign-kind = Kind
assign-kind-hint = { $kind ->
    [acting] Holds the role for the time being, for example during a leave.
    [de_facto] Does the work without an assignment. It shows as a gap until somebody is appointed.
   *[other] Appointed by the body that may decide.
}
assign-decision-body = Decided by
assign-decision-by = { $by ->
    [accountable_body] The accountable committee appoints, or the municipal council.
    [executive_board] The executive board appoints.
   *[any_body] Any body that decides may appoint.
}
assign-decision-body-missing = The body is missing. Choose who decided.
assign-decision-paragraph = Paragraph
assign-decision-paragraph-missing = The paragraph is missing. Enter for example 117 or 22/2004.
assign-decision-date = Decision date
assign-decision-date-missing = The date is missing. Enter the day of the decision.
assign-decision-none = You can appoint now and enter the decision later. Until then the assignment is informal.

assign-from = From
assign-from-missing = The date is missing. Enter the first day.
assign-to = Until
assign-share = Share of working time
assign-replaces = End the assignment of { $holder } the day before

assign-end-title = End the assignment of { $holder }
assign-end-form = End assignment
assign-end-consequence = The role { $role } for { $object } becomes vacant unless somebody else holds it. The assignment stays in the history.
assign-end-submit = End assignment
assign-end-on = Last day
assign-end-on-missing = The date is missing. Enter the last day.
assign-end-reason = Reason
assign-ended = { $holder } is no longer { $role } for { $object }.
