/**
 * Carries out a change and leaves a receipt that can take it back. A refusal rejects, for the form that asked.
 */
import { useCallback } from "react";
import { type Done, performed } from "../backend/backend";
import type { Command_Deserialize } from "../backend/bindings";
import { useBackend } from "../backend/context";
import { asBackendError, BackendRefusal } from "../backend/errors";
import { useIssueText } from "../kit/issue";
import { useToast } from "../kit/toast";
import { useText } from "../text/context";

export type Change = (command: Command_Deserialize, receipt: string) => Promise<Done>;

export function useChange(): Change {
  const backend = useBackend();
  const toast = useToast();
  const text = useText();
  const issueText = useIssueText();
  return useCallback(
    async (command, receipt) => {
      const done = await performed(backend, command);
      async function undo() {
        try {
          await performed(backend, { command: "revert", of: done.command_id });
          toast({ text: text("systems-undone", { what: receipt }) });
        } catch (thrown) {
          const error = asBackendError(thrown);
          // The receipt is where the undoing was asked for, so the answer stands there.
          if (error instanceof BackendRefusal) toast({ text: error.issues.map(issueText).join(" ") });
          else toast({ text: text("kit-error-nothing-changed") });
        }
      }
      toast({ text: receipt, undo });
      return done;
    },
    [backend, toast, text, issueText],
  );
}
