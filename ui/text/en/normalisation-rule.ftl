# Rules that recognise titles.

normalisation-rule-table = Normalisation rules

normalisation-rule-column-order = Order
normalisation-rule-column-pattern = Pattern
normalisation-rule-column-match-kind = Comparison
normalisation-rule-column-product = Product
normalisation-rule-column-version = Version
normalisation-rule-column-publisher = Publisher

normalisation-rule-match-kind-exact = Exact
normalisation-rule-match-kind-prefix = Begins with
normalisation-rule-match-kind-contains = Contains
