# The screen of persons.

persons-title = Persons
persons-add = New person
persons-empty = No persons yet
persons-empty-hint = Add those who hold a role or will hold one.
persons-accounts-hint = As the inventory writes them, one per line. They count towards licences for named users.
persons-you = You
persons-roles = Assignments
persons-roles-none = The person holds no assignment.
persons-signing = Signing
persons-signing-has = Has a signing key. Decisions can be verified against it.
persons-signing-none = No signing key. The person registers it themselves.
