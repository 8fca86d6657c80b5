# Beroenden mellan system.

dependency-table = Beroenden

dependency-column-system = System
dependency-column-needs = Behöver
dependency-column-what = Till vad
