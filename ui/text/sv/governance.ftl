# Skärmen för styrning: uppdrag, mål och styrdokument.

governance-title = Styrning
governance-mandates = Uppdrag
governance-goals = Mål
governance-documents = Styrdokument
governance-mandate-add = Nytt uppdrag
governance-goal-add = Nytt mål
governance-document-add = Nytt styrdokument
governance-mandates-empty = Inga uppdrag än
governance-mandates-empty-hint = Lägg till vad ett organ har beslutat att en enhet ska göra. Utan uppdrag styr enheten sig själv.
governance-goals-empty = Inga mål än
governance-goals-empty-hint = Lägg till enhetens mål och vad de bygger på.
governance-documents-empty = Inga styrdokument än
governance-documents-empty-hint = Lägg till policyer, riktlinjer och instruktioner, och hur ofta de ska ses över.
governance-valid-to-hint = Sista dagen. Tomt betyder tills vidare.
governance-trace-hint = Ett mål ska bygga på ett uppdrag eller ett styrdokument.
governance-interval-hint = Månader mellan översynerna. Tomt betyder att inget är bestämt.
governance-holds = Gäller
governance-ended = Gick ut { $date }
governance-untraced = Bygger inte på något
governance-overdue = Översyn försenad sedan { $date }
governance-no-interval = Ingen översyn bestämd
