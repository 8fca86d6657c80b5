# Organ: nämnder, bolag och grupper.

body-table = Organ

body-column-name = Organ
body-column-abbreviation = Förkortning
body-column-body-type = Slag
body-column-systems = System
body-column-gaps = Luckor
body-column-note = Anteckning

body-body-type-municipal-council = Kommunfullmäktige
body-body-type-executive-board = Kommunstyrelse
body-body-type-committee = Nämnd
body-body-type-joint-committee = Gemensam nämnd
body-body-type-municipal-company = Kommunalt bolag
body-body-type-municipal-federation = Kommunalförbund
body-body-type-subcommittee = Utskott
body-body-type-group = Grupp

body-executive-board-name = Kommunstyrelsen
body-executive-board-abbreviation = KS
