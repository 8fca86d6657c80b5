# The first page: the ways in, and what happened to the file that was open last.

start-title = Get started
start-lede = Choose a way. You can change later without losing anything.
start-question = Who is responsible for the system?
start-about = Ansvar shows who is responsible, by which decision, and where the chain is broken. The municipality keeps track of its licences here too.
start-local = Everything is kept on this computer. You need no connection.
start-chain = Example of a chain of responsibility
start-chain-body = Samhällsbyggnadsnämnden
start-chain-body-does = always accountable
start-chain-head = The department head
start-chain-head-does = arranges the work
start-chain-owner = The owner's representative
start-chain-owner-does = sets requirements
start-chain-steward = No system administrator
start-language = Language: { $language }
start-version = Version { $version }
start-free = Free software
start-keys-choose = choose
start-keys-go-on = go on
start-back = Back
start-return = Back to the municipality that is open
start-return-to = Back to { $name }
start-to-overview = To the overview

start-way-create = Create a municipality
start-way-create-detail = Begin with the municipality's name and who is the IT head.
start-way-open = Open an existing one
start-way-open-detail = An Ansvar file on this computer or on a USB stick.
start-way-example = Try it with example data
start-way-example-detail = An example municipality with committees, systems, 200 computers and common gaps.

start-create-lede = The file gets the municipality's name and is kept encrypted on this computer. You fill in the rest as you go.
start-create = Create the municipality
start-creating = Creating the municipality and its key.
start-name = The municipality's name
start-name-hint = For example Ekvalla kommun
start-name-missing = The name is missing. Enter what the municipality is called.
start-chief = The IT head's name
start-chief-hint = The person becomes the first in the register and may change everything. You work as that person.
start-chief-missing = The name is missing. Enter what the IT head is called.
start-passphrase = Passphrase
start-passphrase-hint = With a passphrase, Ansvar asks for it each time the file is opened. If you forget it, the file cannot be opened.
start-passphrase-asked = The file is protected by a passphrase. Enter it to open.

start-open-lede = Choose the file, or enter where it lies. Its key must be on this computer.
start-open = Open
start-opening = Opening the file.
start-open-failed = The file was not opened.
start-path = File
start-path-hint = The name ends in .ansvar
start-path-missing = The file is missing. Choose a file or enter where it lies.
start-choose-file = Choose file

start-example-lede = The first time, the example is made from scratch. It takes a few seconds.
start-example-making = Opening the example. Committees, systems and assignments are being entered.
start-example-reading = Reading in the example municipality's computers
start-example-counting = Counting the licence position
start-example-progress = { $done } of { $total } reports
start-example-failed = The example was not opened.
start-stopping = Stopping at the next report

start-last-failed = { $file } was not opened.
start-last-failed-unnamed = The file that was open last was not opened.
start-notices = Read this before you begin
start-notices-lede = It is said only once. The key and the check of the file are under Settings.
