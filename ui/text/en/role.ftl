# The roles that a municipality begins with.

role-it-head = Head of IT
role-department-head = Head of department
role-system-owner-representative = Representative of the system owner
role-system-steward = System steward
role-system-operations-lead = System operations lead
role-department-it-representative = IT representative of the department
role-contact-person = Contact person towards the IT unit
role-security-officer = Security officer
role-it-training-lead = IT training lead
role-information-security-coordinator = Information security coordinator
role-municipal-auditor = Municipal auditor
