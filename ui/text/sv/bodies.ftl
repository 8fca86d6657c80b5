# Skärmen för organ.

bodies-title = Organ
bodies-add = Nytt organ
bodies-empty = Inga organ än
bodies-empty-hint = Lägg till nämnder, bolag och grupper. Varje system ska ha ett organ som ansvarar.
bodies-abbreviation-hint = Som i paragrafen, till exempel KS.
bodies-type-hint = En grupp bereder ärenden men beslutar inte.
bodies-partners-hint = Andra kommuner eller organisationer, en per rad.
bodies-prepares-only = Bereder, beslutar inte
bodies-systems = System
bodies-systems-none = Organet äger inga system.
bodies-units = Enheter
bodies-units-none = Inga enheter hör till organet.
bodies-roles = Roller i organet
bodies-roles-none = Ingen är utsedd.
