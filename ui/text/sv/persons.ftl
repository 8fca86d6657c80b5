# Skärmen för personer.

persons-title = Personer
persons-add = Ny person
persons-empty = Inga personer än
persons-empty-hint = Lägg till dem som har eller ska få en roll.
persons-accounts-hint = Så som inventeringen skriver dem, ett per rad. De räknas mot licenser för namngivna användare.
persons-you = Du
persons-roles = Uppdrag
persons-roles-none = Personen har inget uppdrag.
persons-signing = Signering
persons-signing-has = Har en signeringsnyckel. Beslut kan kontrolleras mot den.
persons-signing-none = Ingen signeringsnyckel. Personen för in den själv.
