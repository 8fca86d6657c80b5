# Utrustning på nätet: det som bara gäller den.

equipment-new = Ny utrustning
equipment-empty = Ingen utrustning än
equipment-empty-body = Här står larm, passersystem och annat som är anslutet till nätet utan att vara en dator, var det sitter och vem som ansvarar.
equipment-view-without-owner = Saknar ansvarig nämnd
equipment-view-unapproved = Anslutning inte godkänd
equipment-connection = Anslutning
equipment-location-hint = Byggnad och rum
equipment-approval-hint = Beslutet som låter utrustningen vara ansluten till nätet.
equipment-unapproved = Inte godkänd
equipment-approve-ask = För in beslut om anslutningen…
equipment-approve-title = För in beslutet om anslutningen
equipment-approve-lede = { $system }
equipment-approved = Anslutningen av { $system } är godkänd
