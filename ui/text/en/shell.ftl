# The frame around every page: menu, shortcuts, errors.

shell-skip = Skip to the content
shell-menu = Main menu
shell-group-systems = Responsibility and systems
shell-group-licences = Licences
shell-group-registers = Registers
shell-nav-overview = Overview
shell-nav-responsibility = Responsibility
shell-nav-systems = Systems
shell-nav-equipment = Connected equipment
shell-nav-licences = Licences
shell-nav-devices = Devices
shell-nav-import = Import
shell-nav-bodies = Bodies
shell-nav-units = Units
shell-nav-persons = Persons
shell-nav-roles = Roles
shell-nav-suppliers = Suppliers
shell-nav-agreements = Agreements
shell-nav-governance = Governance
shell-nav-settings = Settings
shell-count-gaps =
    { $count ->
        [one] 1 gap
       *[other] { $count } gaps
    }
shell-ask = Who is responsible?
shell-local = Everything is kept on this computer
shell-go-to = Go to { $place }
shell-next-pane = Next pane
shell-previous-pane = Previous pane
shell-all-shortcuts = All shortcuts
shell-shortcuts-general = Everywhere
shell-shortcuts-navigate = Moving about
shell-shortcuts-list = In a list
shell-shortcuts-edit = Changes
shell-single-keys = Shortcuts of a single key
shell-grid-move = Move in the list
shell-grid-mark = Mark the row
shell-grid-extend = Mark several rows
shell-grid-open = Open the row
shell-grid-close = Close or unmark
shell-grid-width = Change the column's width, in the table head
shell-not-found = The page does not exist
shell-not-found-hint = The address leads nowhere. Choose a page in the menu.
shell-to-overview = To the overview
shell-crash = The page could not be shown
shell-crash-hint = Only the display failed. What you have saved is still there.
shell-crash-retry = Show the page again
shell-end-check = Check the file
