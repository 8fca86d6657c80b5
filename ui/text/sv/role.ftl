# De roller som en kommun börjar med.

role-it-head = IT-chef
role-department-head = Förvaltningschef
role-system-owner-representative = Systemägarens företrädare
role-system-steward = Systemförvaltare
role-system-operations-lead = Systemansvarig
role-department-it-representative = IT-ansvarig
role-contact-person = Kontaktperson mot IT-enheten
role-security-officer = Säkerhetsansvarig
role-it-training-lead = IT-utbildningsansvarig
role-information-security-coordinator = Informationssäkerhetssamordnare
role-municipal-auditor = Förtroendevald revisor
