# Keys: where they lie and what can go wrong.

key-place-os = The key is in the operating system's key store.
key-place-file = The key is in a file that only you can read.
key-place-passphrase = The key is protected by a passphrase.

key-file-made = A key file has been made: { $path }. Back it up. Without it the workspace file cannot be opened.
key-signing-file-made = A key file for your signatures has been made: { $path }. Back it up. Without it, what you decide is not signed.
key-missing = The key to the workspace file is not on this computer. Put the key file back or enter the passphrase.
key-store-locked = The key was not found, and the operating system's key store is locked or does not answer. Unlock it and try again.

key-passphrase-ask = Enter the passphrase
key-passphrase-repeat = Enter the passphrase once more
key-passphrase-differs = The passphrases differ. Enter them again.
key-passphrase-wrong = The passphrase is wrong. Check it and try again.

key-file-too-open = Others can read or change the key file { $path } (permissions { $mode }). Give only yourself access to it (0600) and try again. Assume that somebody may have read the key.
key-file-damaged = The key file { $path } is damaged. Put it back from a backup.
key-file-unreadable = The key file { $path } cannot be read. Check that you have access to it.
key-file-unwritable = The key file { $path } cannot be saved. Check that you have access to the folder and that the disk is not full.
key-os-failed = The operating system's key store answered with an error. Unlock it and try again.
key-os-silent = The operating system's key store does not answer. Restart it or enter a passphrase.
key-os-damaged = The entry { $name } in the operating system's key store is not a key. Put it back from a backup.
key-randomness-failed = The operating system gives no random numbers, so no key can be made. Restart the computer and try again.
key-derivation-failed = The passphrase cannot be used right now, because the computer is short of memory. Close other programs and try again.
