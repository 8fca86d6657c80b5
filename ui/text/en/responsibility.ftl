# Who is responsible: what the links are called, whom to call.

responsibility-link-accountable = Committee, accountable
responsibility-link-department-head = Head of department, performs
responsibility-link-owner-representative = Representative of the system owner
responsibility-link-steward = System steward
responsibility-state-decided = appointed by decision
responsibility-state-informal = informal, no decision
responsibility-state-vacant = vacant
responsibility-call-contact = Contact
responsibility-call-supplier-on-call = The supplier on call
responsibility-call-supplier = Supplier
responsibility-call-steward = System steward
responsibility-call-owner-representative = Representative of the system owner
responsibility-call-department-head = Head of department
