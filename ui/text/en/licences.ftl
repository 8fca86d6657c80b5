# Licences: the position, entitlements, products, unrecognised names and rules.

licences-title = Licences
licences-fact = { $count ->
    [one] 1 product
   *[other] { $count } products
}{ $date ->
    [none] {""}
   *[other] , as of { $date }
}
licences-tabs = Licences
licences-tab-position = Licence position
licences-tab-entitlements = Entitlements
licences-tab-products = Products
licences-tab-titles = Unrecognised names
licences-tab-rules = Rules
licences-new-entitlement = New entitlement
licences-new-product = New product
licences-new-rule = New rule
licences-add = Add
licences-save = Save
licences-edit = Edit
licences-record = Record
licences-take-away = Remove { $name }

## Key figures

licences-figures = Key figures
licences-figure-risk = { $count ->
    [one] risk for 1 product with a shortfall
   *[other] risk for { $count } products with a shortfall
}
licences-figure-products = { $count ->
    [one] 1 product
   *[other] { $count } products
}
licences-figure-surplus = have more rights than are used
licences-figure-unknown = { $count } unknown
licences-figure-unknown-note = the right cannot be counted
licences-figure-proven = { $proven } of { $products }
licences-figure-proven-note = have an invoice or agreement as proof
licences-inventory = { $installations } installations on { $devices ->
    [one] 1 device
   *[other] { $devices } devices
}

## Licence position

licences-position-empty = Nothing to count yet
licences-position-empty-hint = Import inventory files and entitlements. Then you see here what you use against what you have a right to.
licences-to-import = To the import
licences-not-valued = not valued
licences-no-right = no entitlement
licences-without-vat = Prices excluding VAT
licences-legend-used = used
licences-legend-free = available
licences-legend-without = without a right

licences-unit-device = { $count ->
    [one] device
   *[other] devices
}
licences-unit-named-user = { $count ->
    [one] user
   *[other] users
}
licences-unit-user = { $count ->
    [one] user
   *[other] users
}
licences-unit-user-subscription = { $count ->
    [one] user
   *[other] users
}
licences-unit-concurrent = { $count ->
    [one] concurrent
   *[other] concurrent
}
licences-unit-server = { $count ->
    [one] server
   *[other] servers
}
licences-unit-core = { $count ->
    [one] core
   *[other] cores
}
licences-unit-processor = { $count ->
    [one] processor
   *[other] processors
}
licences-unit-user-cal = { $count ->
    [one] user CAL
   *[other] user CALs
}
licences-unit-device-cal = { $count ->
    [one] device CAL
   *[other] device CALs
}

## The explanation of a position

licences-explanation = How it was counted
licences-why = Why { $balance }?
licences-entitled = What you have a right to
licences-entitled-nothing = There is no entitlement in the register.
licences-used = What you use
licences-used-nothing = There is no installation in the inventory.
licences-used-unknown = Use is not counted in this metric yet.
licences-entitlement-unnamed = entitlement without proof
licences-document-unnamed = a document
licences-version = Version { $version }
licences-sum-entitled = Entitlement
licences-sum-used = Used
licences-sum-balance = Balance
licences-holders-devices = { $count ->
    [one] Show the device
   *[other] Show { $count } devices
}
licences-holders-accounts = { $count ->
    [one] Show the account
   *[other] Show { $count } accounts
}
licences-holders-more = and { $count } more
licences-price-times = { $count } × { $price }
licences-price-since = Latest known price, from { $date }
licences-price-undated = Latest known price, undated
licences-not-valued-price = Not valued, since no price is known.
licences-not-valued-unknown = Not valued, since the position is unknown.
licences-at-worst = At worst { $count } are missing.
licences-not-counted = The position is not counted. The product is free or a component, or there is neither a right nor an installation.
licences-findings = To look at
licences-proof = Declared and proven
licences-proof-hint = Proven is what an invoice or agreement supports.
licences-proof-what = Figure
licences-declared = Declared
licences-proven = Proven
licences-add-entitlement = Add entitlement…
licences-to-position = Show the licence position

## An entitlement

licences-entitlements-empty = No entitlements yet
licences-entitlements-empty-hint = Add what you have bought with N, or import from CSV or XLSX.
licences-edit-entitlement = Edit entitlement
licences-entitlement-added = The entitlement is added
licences-entitlement-changed = The entitlement is changed
licences-entitlement-retired = The entitlement is retired
licences-part-bought = What you bought
licences-part-terms = Terms
licences-part-proof = Proof and price
licences-product = Product
licences-product-missing = The product is missing. Choose one in the list.
licences-version-hint = Leave empty if every version is included.
licences-any-version = Every version
licences-quantity = Quantity
licences-quantity-number = Number
licences-quantity-how-many = How many
licences-quantity-missing = The quantity is missing. Enter it, or choose unlimited or unknown.
licences-factor = Units in each bought piece
licences-factor-hint = Enter 2 for a pack of two cores. Otherwise 1.
licences-factor-missing = Enter how many units each piece gives, at least 1.
licences-pieces = ({ $pieces } × { $factor })
licences-start = First day
licences-end = Last day
licences-end-hint = Leave empty if it holds until further notice.
licences-perpetual = Until further notice
licences-bodies = Holds for
licences-bodies-hint = Leave empty if the whole municipality may use it.
licences-whole-municipality = The whole municipality
licences-downgrade = Older versions may be used
licences-granted-by = Document that grants it
licences-granted-by-hint = Without a document the right to older versions is not counted.
licences-document-missing = Yes, but the document is missing
licences-supersedes = Supersedes
licences-supersedes-hint = At a renewal: the earlier entitlement no longer counts.
licences-evidence = Number or name of the proof
licences-evidence-hint = For example an invoice number or the name of the agreement.
licences-unit-price = Price for each unit
licences-unit-price-hint = Excluding VAT.
licences-price-unknown = Not known
licences-agreement = Agreement
licences-key-ending = Last characters of the product key
licences-key-ending-hint = At most five characters. The whole key is never stored.

## Retiring and restoring

licences-retire = Retire…
licences-retired = Retired { $date }: { $reason }
licences-retire-entitlement = Retire the entitlement
licences-retire-entitlement-consequence = It no longer counts in the licence position. It stays in the history, and you can restore it.
licences-retire-product = Retire the product
licences-retire-product-consequence = Names that belong to it become unrecognised. It cannot be done while entitlements or rules name it.
licences-retire-rule = Retire the rule
licences-retire-rule-consequence = Names that the rule recognises are tried against the other rules, or become unrecognised.

## A product

licences-products-empty = No products yet
licences-products-empty-hint = Add a product with N, or by making a rule of an unrecognised name.
licences-edit-product = Edit product
licences-product-added = The product is added
licences-product-changed = The product is changed
licences-product-retired = The product is retired
licences-product-name = Product name
licences-product-name-missing = The name is missing. Enter what the product is called.
licences-edition = Edition
licences-product-kind-hint = Free programs and components are not counted.
licences-metric-hint = Counted when no entitlement says otherwise.
licences-versions = Versions
licences-versions-hint = Oldest first. The order decides which version is newer.
licences-versions-none = No versions are given. Then every installation counts alike.
licences-version-column = Version
licences-version-label = Version { $number }
licences-version-released = Released
licences-version-add = Add version
licences-version-up = Move { $version } up
licences-version-first = The version already stands first

## Unrecognised names

licences-view-unmatched = Unrecognised
licences-titles-empty = No names from the inventory
licences-title-hint = A rule makes the name a product, or says that it is not counted.
licences-make-rule = Make rule…
licences-ignore-title = Do not count…

## A rule

licences-rules-empty = No rules yet
licences-rules-empty-hint = Make a rule of an unrecognised name, or add one with N.
licences-edit-rule = Edit rule
licences-rule-lede = Rules are tried in order. The first that fits decides.
licences-rule-added = The rule is added
licences-rule-changed = The rule is changed
licences-rule-retired = The rule is retired
licences-add-rule = Add the rule
licences-rule-when = When the name
licences-rule-pattern = Text in the name
licences-rule-pattern-hint = Capital and small letters count alike.
licences-rule-publisher = The publisher contains
licences-rule-version-prefix = The version begins with
licences-rule-order-hint = Lower numbers are tried first.
licences-order-missing = Enter the rule's place in the order.
licences-rule-then = Then it is
licences-target-existing = An existing product
licences-target-made = A new product
licences-target-ignored = Not counted
licences-target-ignored-hint = The name is known but never counted, such as drivers and updates.
licences-rule-version-hint = Leave empty if the version of the report is to hold.
licences-matches-nothing-yet = Enter text in the name, and the matches are counted.
licences-matches = { $count ->
    [0] The rule decides no name in the inventory.
    [one] The rule decides 1 name on { $devices ->
        [one] 1 device
       *[other] { $devices } devices
    }.
   *[other] The rule decides { $count } names on { $devices ->
        [one] 1 device
       *[other] { $devices } devices
    }.
}
licences-matches-new = { $count ->
    [0] All are recognised already.
    [one] 1 of them is not recognised today.
   *[other] { $count } of them are not recognised today.
}
licences-matches-taken = { $count ->
    [one] 1 more name fits, but an earlier rule decides it.
   *[other] { $count } more names fit, but earlier rules decide them.
}
