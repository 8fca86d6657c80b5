# What the registers hold, a word for each kind of record.

kind-municipality = Municipality
kind-body = Body
kind-unit = Unit
kind-person = Person
kind-supplier = Supplier
kind-system = System
kind-dependency = Dependency
kind-role-type = Role
kind-role-assignment = Role assignment
kind-agreement = Agreement
kind-mandate = Mandate
kind-goal = Goal
kind-governing-document = Governing document
kind-software-product = Software product
kind-entitlement = Entitlement
kind-normalisation-rule = Normalisation rule
kind-identity-decision = Decision on identity
kind-device = Device
