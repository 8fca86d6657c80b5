# Vad registren innehåller, ett ord för varje slag av post.

kind-municipality = Kommun
kind-body = Organ
kind-unit = Enhet
kind-person = Person
kind-supplier = Leverantör
kind-system = System
kind-dependency = Beroende
kind-role-type = Roll
kind-role-assignment = Uppdrag
kind-agreement = Avtal
kind-mandate = Uppdrag till en enhet
kind-goal = Mål
kind-governing-document = Styrdokument
kind-software-product = Programprodukt
kind-entitlement = Licensrättighet
kind-normalisation-rule = Igenkänningsregel
kind-identity-decision = Beslut om identitet
kind-device = Dator
