# Settings: what the program looks like, and what can be done with the file.

settings-title = Settings
settings-fact = For this computer

settings-appearance = Appearance and keys
settings-language = Language
settings-language-sv = Svenska
settings-language-en = English
settings-theme = Light or dark
settings-theme-system = As the computer
settings-theme-light = Light
settings-theme-dark = Dark
settings-density = Density
settings-density-compact = Compact
settings-density-comfortable = Comfortable
settings-single-keys-hint = For example N for new, and J and K to move. Turn them off if you control the computer by voice or often press the wrong key.

settings-workspace = The file that is open
settings-municipality = Municipality
settings-file = File
settings-actor = You work as
settings-open-another = Open another
settings-close = Close the file
settings-not-closed = The file was not closed.

settings-key = Key and signature
settings-key-needed = The file is encrypted and cannot be opened without the key.
settings-key-file = Back up the key file, to another place than the file itself: { $path }
settings-signs = What you decide is signed
settings-signs-hint = The signature is made with your own key on this computer. It shows that the entry comes from you and has not been altered.
settings-signs-not = What you decide is not signed
settings-signs-not-hint = Your signing key is not on this computer. Everything else works. Put the key back to be able to sign.

settings-backup = Backup
settings-backup-lede = The copy is whole and encrypted, and is opened with the same key as the file. So copy the key too. You can go on working while the copy is made.
settings-back-up = Make a backup
settings-back-up-to = Save the copy as
settings-back-up-hint = Preferably on another disk than this computer's. A file that exists is never overwritten.
settings-backing-up = Copying.
settings-back-up-failed = The copy was not made.
settings-backed-up = The copy has been made.
settings-backed-up-to = It lies in { $path }.
settings-path-missing = The file's name is missing. Choose a file or enter where it lies.
settings-restore = Restore from the copy
settings-restore-ask = Restore
settings-restore-from = Restore from the copy
settings-restore-hint = The file that is open now is kept beside it, under another name.
settings-restore-title = Restore from the copy?
settings-restore-consequence = The content of { $path } takes the place of the open file. What has changed since the copy was made remains only in the file that is kept beside it.
settings-restore-passphrase = The copy is protected by a passphrase. Enter it and restore again.
settings-restore-failed = Nothing has been restored.
settings-restored = The copy has been restored.
settings-restored-kept = The file that was open remains as { $path }.

settings-verify = Check of the file
settings-verify-lede = The check reads the whole file: the event log, the signatures, the register, the devices with their reports and the licence positions. Nothing is changed.
settings-verify-now = Check the file
settings-verifying = Reading the file.
settings-verify-at = { $done } of { $total }
settings-verify-stop = Stop the check
settings-verify-stopped = The check was stopped. Nothing has been changed.
settings-verify-failed = The check could not be made.
settings-verified =
    { $entries ->
        [one] 1 entry in the event log
       *[other] { $entries } entries in the event log
    }, { $signatures ->
        [one] 1 signature
       *[other] { $signatures } signatures
    } and { $records ->
        [one] 1 record in the register
       *[other] { $records } records in the register
    } have been checked.
settings-verified-inventory =
    { $imports ->
        [one] 1 import
       *[other] { $imports } imports
    } with { $reports ->
        [one] 1 report
       *[other] { $reports } reports
    }, { $devices ->
        [one] 1 device
       *[other] { $devices } devices
    }, { $installations ->
        [one] 1 installation
       *[other] { $installations } installations
    } and { $positions ->
        [one] 1 licence position
       *[other] { $positions } licence positions
    } have been compared with what was imported.
settings-sound = Everything is as it should be.
settings-unsound =
    { $count ->
        [one] One thing is wrong.
       *[other] { $count } things are wrong.
    }
settings-unsound-do = Do not go on working in the file. Restore a copy from before the fault, and keep this file for investigation.
settings-accept-end-hint = Have you put an older or another copy in the place of the file yourself? Then you can accept that it ends where it does.
settings-accept-end-ask = Accept the end of the file
settings-accept-end-title = Accept the end of the file?
settings-accept-end-consequence = What stood after the end of the file will no longer be missed. Do this only if you know why the file ends where it does. Every check will tell afterwards that the end was accepted.
settings-accept-end = Accept the end
settings-accept-end-failed = The end of the file was not accepted.

settings-about = About Ansvar
settings-version = Version
settings-licence = Licence
settings-licence-name = Free software, { $licence }
settings-about-local = The program asks no other computer for anything. All that you write stays in the file.
