/** Why the file that was open last did not open now. */
import { BackendFailure } from "../backend/errors";
import type { Failure } from "../backend/types";
import { useText } from "../text/context";
import { FailureNote } from "./failure-note";

export function OpeningFailure({ failure, path }: { failure: Failure; path: string | undefined }) {
  const text = useText();
  // Asking for a passphrase is no failure: the way in asks for it.
  if (failure.code === "needs_passphrase") return null;
  const file = path?.split(/[\\/]/).at(-1) ?? "";
  const title = file === "" ? text("start-last-failed-unnamed") : text("start-last-failed", { file });
  return (
    <div className="start-failure">
      <FailureNote error={new BackendFailure(failure)} title={title} />
    </div>
  );
}
