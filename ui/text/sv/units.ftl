# Skärmen för enheter.

units-title = Enheter
units-add = Ny enhet
units-empty = Inga enheter än
units-empty-hint = Lägg till förvaltningar och enheter under sina nämnder.
units-body-hint = Organet som enheten arbetar under.
units-parts = Ingående enheter
units-parts-none = Inga enheter ingår.
units-persons = Personer
units-persons-none = Inga personer hör till enheten.
units-mandates = Uppdrag
units-mandates-none = Enheten har inget skriftligt uppdrag.
units-goals = Mål
units-goals-none = Enheten har inga mål.
