# Datorer som ett starkt kännetecken för ihop och ett annat skiljer åt.

identity-conflict-column-device = Dator
identity-conflict-column-other = Andra datorn
identity-conflict-column-agrees = Stämmer
identity-conflict-column-contradicts = Skiljer
identity-conflict-column-last-seen = Senast inventerad

identity-conflict-key-serial = Serienummer
identity-conflict-key-uuid = UUID
