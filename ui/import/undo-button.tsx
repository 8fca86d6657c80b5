/**
 * Takes back a whole import. What stands in the way is said where the question was asked.
 */
import { Undo2 } from "lucide-react";
import { useState } from "react";
import { done } from "../backend/backend";
import { useBackend } from "../backend/context";
import { asBackendError, BackendRefusal } from "../backend/errors";
import { Button } from "../kit/button";
import { ConfirmDialog } from "../kit/dialog";
import { useIssueText } from "../kit/issue";
import { useToast } from "../kit/toast";
import { useText } from "../text/context";

interface UndoButtonProps {
  batch: string;
  kind: "inventory" | "entitlement";
  onUndone: () => void;
}

export function UndoButton({ batch, kind, onUndone }: UndoButtonProps) {
  const text = useText();
  const backend = useBackend();
  const toast = useToast();
  const issueText = useIssueText();
  const [asking, setAsking] = useState(false);
  const [error, setError] = useState<string>();

  async function undo(reason: string) {
    try {
      // Entitlements are taken back as one command; an inventory asks why, since what was found is facts.
      done(
        kind === "inventory" ? await backend.undoImport({ batch, reason }) : await backend.undoEntitlementImport(batch),
      );
      setAsking(false);
      toast({ text: text("import-undone") });
      onUndone();
    } catch (thrown) {
      const known = asBackendError(thrown);
      setError(known instanceof BackendRefusal ? known.issues.map(issueText).join(" ") : text("kit-failure"));
    }
  }

  return (
    <>
      <Button icon={<Undo2 />} onClick={() => setAsking(true)}>
        {text("import-undo")}
      </Button>
      <ConfirmDialog
        key={String(asking)}
        title={text("import-undo-title")}
        isOpen={asking}
        onClose={() => {
          setAsking(false);
          setError(undefined);
        }}
        consequence={text(`import-undo-consequence-${kind}`)}
        confirmLabel={text("import-undo-confirm")}
        danger
        {...(kind === "inventory" ? { reasonLabel: text("import-undo-reason") } : {})}
        error={error}
        onConfirm={undo}
      />
    </>
  );
}
