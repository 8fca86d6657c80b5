/**
 * Carries out a command and leaves a receipt that can take it back. A refusal rejects, for the form that asked.
 */
import { useCallback } from "react";
import { type Done, performed } from "../backend/backend";
import type { Command_Deserialize } from "../backend/bindings";
import { useBackend } from "../backend/context";
import { asBackendError, BackendRefusal } from "../backend/errors";
import type { Issue } from "../backend/types";
import { useIssueText } from "../kit/issue";
import { useToast } from "../kit/toast";
import { type Text, useText } from "../text/context";

export type Change = (command: Command_Deserialize, receipt: string) => Promise<Done>;

/** What went wrong, in one sentence or a few. */
export function errorText(thrown: unknown, text: Text, issueText: (issue: Issue) => string): string {
  const error = asBackendError(thrown);
  if (error instanceof BackendRefusal) return error.issues.map(issueText).join(" ");
  const { message_key, values } = error.failure;
  return text.has(message_key) ? text(message_key, values) : text("kit-error-nothing-changed");
}

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
          toast({ text: text("record-undone", { what: receipt }) });
        } catch (thrown) {
          // The page may have changed since, so the answer stands where the undoing was asked for.
          toast({ text: errorText(thrown, text, issueText) });
        }
      }
      toast({ text: receipt, undo });
      return done;
    },
    [backend, toast, text, issueText],
  );
}
