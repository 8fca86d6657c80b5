# Uppdrag från ett organ till en enhet.

mandate-table = Uppdrag till enheter

mandate-column-name = Uppdrag
mandate-column-giver = Givet av
mandate-column-receiver = Givet till
mandate-column-decided-on = Beslutat
mandate-column-valid-to = Gäller till
