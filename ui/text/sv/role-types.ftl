# Skärmen för roller.

role-types-title = Roller
role-types-add = Ny roll
role-types-empty = Inga roller än
role-types-empty-hint = Lägg till de roller som kommunen utser personer till.
role-types-level-hint = Vad rollen innehas för.
role-types-required-hint = En vakans blir en lucka att åtgärda.
role-types-standard = Standardroll
role-types-holders = Innehavare
role-types-holders-none = Ingen har rollen.
