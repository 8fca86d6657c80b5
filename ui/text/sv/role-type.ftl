# Roller.

role-type-table = Roller

role-type-column-name = Roll
role-type-column-level = Nivå
role-type-column-required = Obligatorisk
role-type-column-appointed-by = Utses av
role-type-column-duties = Uppgifter

role-type-level-municipality = Kommunen
role-type-level-body = Organ
role-type-level-system = System

role-type-appointed-by-accountable-body = Ansvarig nämnd
role-type-appointed-by-executive-board = Kommunstyrelsen
role-type-appointed-by-any-body = Valfritt beslutande organ
