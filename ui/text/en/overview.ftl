# The overview: gaps, licence position, the latest.

overview-title = Overview
overview-print = Print
overview-side = Licences and computers

overview-findings = To mend
overview-findings-fact =
    { $findings ->
        [one] 1 gap
       *[other] { $findings } gaps
    }, { $serious ->
        [0] none serious
        [one] 1 serious
       *[other] { $serious } serious
    }. { $shown ->
        [one] The most serious is shown.
       *[other] The { $shown } most serious are shown.
    }
overview-no-findings = No gaps found
overview-since = since { $date }
overview-open = Open { $name }
overview-open-short = Open
overview-next-finding = Next gap
overview-previous-finding = Previous gap

overview-gaps = Gaps in responsibility
overview-gaps-fact = { $broken } of { $systems } systems in use lack a whole chain of responsibility
overview-matrix = Open the matrix
overview-body = Committee or company
overview-chains = Chains of responsibility
overview-whole = Whole
overview-informal = Informal
overview-vacant = Vacant
overview-nobody = No owner
overview-whole-municipality = The whole municipality

overview-licences = Licence position
overview-as-of = As of { $date }
overview-to-licences = Open
overview-no-products = No products are counted yet. Read in an inventory and enter what you have bought.
overview-no-shortfall =
    { $products ->
        [one] No product with a shortfall, of 1 counted
       *[other] No product with a shortfall, of { $products } counted
    }
overview-risk =
    possible cost of shortfalls in { $short } of { $products } { $products ->
        [one] product
       *[other] products
    }, excluding VAT. Shortfalls without a price are not included.
overview-unknown =
    { $count ->
        [one] For 1 product the right is unknown.
       *[other] For { $count } products the right is unknown.
    }
overview-surplus =
    { $count ->
        [one] 1 product has a surplus.
       *[other] { $count } products have a surplus.
    }
overview-share = Share of the cost
overview-no-price = no price

overview-inventory = Computers
overview-to-import = Read in
overview-no-devices = No computers have been read in yet.
overview-devices = Computers
overview-installations = Installations
overview-unmatched = Programs not recognised

overview-changes = Latest changes
overview-others =
    { $count ->
        [one] and 1 more
       *[other] and { $count } more
    }
overview-records = ({ $count } records)
overview-signed = Signed

overview-begin = { $name } has been created. This is how you begin.
overview-begin-lede = Take the steps in the order that suits. The overview fills up as you work.
overview-begin-bodies = Committees and companies
overview-begin-bodies-why = Whoever is accountable for a system is always a committee or a company. Kommunstyrelsen is already there.
overview-begin-bodies-go = Enter committees
overview-begin-persons = People
overview-begin-persons-why = Those who are or will be department heads, owner's representatives and system administrators.
overview-begin-persons-go = Enter people
overview-begin-systems = Systems
overview-begin-systems-why = What the committees use. Begin with those that must not stop working.
overview-begin-systems-go = Enter systems
overview-begin-import = Computers and programs
overview-begin-import-why = Read in reports from the inventory, and the licence position is counted.
overview-begin-import-go = Read in an inventory
overview-begun = Begun
