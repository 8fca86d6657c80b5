# Bodies: committees, companies and groups.

body-table = Bodies

body-column-name = Body
body-column-abbreviation = Abbreviation
body-column-body-type = Type
body-column-systems = Systems
body-column-gaps = Gaps
body-column-note = Note

body-body-type-municipal-council = Municipal council
body-body-type-executive-board = Executive board
body-body-type-committee = Committee
body-body-type-joint-committee = Joint committee
body-body-type-municipal-company = Municipal company
body-body-type-municipal-federation = Municipal federation
body-body-type-subcommittee = Subcommittee
body-body-type-group = Group

body-executive-board-name = Kommunstyrelsen
body-executive-board-abbreviation = KS
