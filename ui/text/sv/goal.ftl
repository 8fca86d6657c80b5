# Mål.

goal-table = Mål

goal-column-name = Mål
goal-column-goal-type = Slag
goal-column-unit = Enhet
goal-column-year = År
goal-column-traced = Bygger på uppdrag eller styrdokument

goal-goal-type-economy = Ekonomi
goal-goal-type-operations = Verksamhet
goal-goal-type-service-level = Servicenivå
goal-goal-type-security = Säkerhet
