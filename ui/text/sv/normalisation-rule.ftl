# Regler som känner igen titlar.

normalisation-rule-table = Igenkänningsregler

normalisation-rule-column-order = Ordning
normalisation-rule-column-pattern = Mönster
normalisation-rule-column-match-kind = Jämförelse
normalisation-rule-column-product = Produkt
normalisation-rule-column-version = Version
normalisation-rule-column-publisher = Utgivare

normalisation-rule-match-kind-exact = Exakt
normalisation-rule-match-kind-prefix = Börjar med
normalisation-rule-match-kind-contains = Innehåller
