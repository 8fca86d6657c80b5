/**
 * Performs a command and says so, with the way back. A refusal rejects, so that the form can place it.
 */
import { useCallback } from "react";
import { type Done, performed } from "../backend/backend";
import type { Command_Deserialize } from "../backend/bindings";
import { useBackend } from "../backend/context";
import { asBackendError, BackendRefusal } from "../backend/errors";
import { useIssueText } from "../kit/issue";
import { useToast } from "../kit/toast";
import { useText } from "../text/context";

export type Save = (command: Command_Deserialize, receipt: string) => Promise<Done>;

export function useSave(): Save {
  const backend = useBackend();
  const toast = useToast();
  const text = useText();
  const issueText = useIssueText();
  return useCallback(
    async (command, receipt) => {
      const done = await performed(backend, command);
      const undo = async () => {
        try {
          await performed(backend, { command: "revert", of: done.command_id });
          toast({ text: text("licences-undone") });
        } catch (thrown) {
          const error = asBackendError(thrown);
          // The receipt is gone by now, so the reason has no other place to stand.
          const said = error instanceof BackendRefusal ? error.issues.map(issueText).join(" ") : text("kit-failure");
          toast({ text: said });
        }
      };
      toast({ text: receipt, undo });
      return done;
    },
    [backend, toast, text, issueText],
  );
}
