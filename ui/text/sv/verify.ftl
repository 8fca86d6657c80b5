# Kontroll av arbetsfilen: vad som inte stämmer.

verify-fault-hash-differs = Post { $seq } i händelseloggen har ändrats efter att den skrevs.
verify-fault-previous-differs = Post { $seq } i händelseloggen hänger inte ihop med posten före.
verify-fault-missing = Post { $seq } saknas i händelseloggen.
verify-fault-head-differs = Händelseloggen slutar inte där den ska, vid post { $seq }.
verify-fault-signature-invalid = Underskriften på post { $seq } stämmer inte med innehållet.
verify-fault-signer-unknown = Post { $seq } är underskriven med en nyckel som inte står i registret.
verify-fault-seen-differs = Post { $seq } är underskriven mot andra uppgifter än de som gällde.
verify-fault-record-altered = ”{ $name }” har ändrats utanför händelseloggen. Fält: { $fields }.
verify-fault-record-unknown = ”{ $name }” står i registret men inte i händelseloggen, eller tvärtom.
verify-fault-page-damage = Filen är skadad: { $cause }
