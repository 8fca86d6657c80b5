/** A failure beside what was asked for: what happened, what was not changed, what to do. */
import type { ReactNode } from "react";
import { asBackendError, BackendRefusal } from "../backend/errors";
import { useIssueText } from "../kit/issue";
import { Note } from "../kit/note";
import { useText } from "../text/context";

interface FailureNoteProps {
  error: unknown;
  title: string;
  actions?: ReactNode;
}

export function FailureNote({ error, title, actions }: FailureNoteProps) {
  const text = useText();
  const say = useIssueText();
  const known = asBackendError(error);
  if (known instanceof BackendRefusal) {
    return (
      <Note tone="crit" live title={title} actions={actions}>
        {known.issues.map(say).join(" ")}
      </Note>
    );
  }
  const { message_key, values, log_id } = known.failure;
  return (
    <Note tone="crit" live title={title} actions={actions}>
      {text.has(message_key) ? text(message_key, values) : text("kit-error-nothing-changed")}
      {log_id !== null && ` ${text("kit-error-log", { id: log_id })}`}
    </Note>
  );
}
