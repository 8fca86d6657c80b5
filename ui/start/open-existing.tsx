/** Opens a file that is chosen or typed. Its passphrase is asked for only when the backend says that it has one. */
import { useEffect, useRef, useState } from "react";
import type { OpenedWorkspace_Serialize } from "../backend/bindings";
import { useBackend } from "../backend/context";
import { asBackendError, BackendFailure } from "../backend/errors";
import { Button } from "../kit/button";
import { TextField } from "../kit/text-field";
import { useText } from "../text/context";
import { FailureNote } from "./failure-note";
import { PathField } from "./path-field";
import { Step } from "./step";

interface OpenExistingProps {
  /** The path to begin with. */
  path: string;
  /** Whether that file is known to want its passphrase. */
  asksForPassphrase: boolean;
  onOpened: (opened: OpenedWorkspace_Serialize) => Promise<void>;
  onBack: () => void;
}

export function OpenExisting({ path: first, asksForPassphrase, onOpened, onBack }: OpenExistingProps) {
  const text = useText();
  const backend = useBackend();
  const [path, setPath] = useState(first);
  const [passphrase, setPassphrase] = useState("");
  const [asks, setAsks] = useState(asksForPassphrase);
  const [problem, setProblem] = useState<"path" | "passphrase" | null>(null);
  const [failure, setFailure] = useState<unknown>(null);
  const [busy, setBusy] = useState(false);
  const pathInput = useRef<HTMLInputElement>(null);
  const passphraseInput = useRef<HTMLInputElement>(null);

  useEffect(() => {
    if (asks) passphraseInput.current?.focus();
    else pathInput.current?.focus();
  }, [asks]);

  function stop(where: "path" | "passphrase") {
    setProblem(where);
    // Selected, so that what is typed next takes its place.
    (where === "path" ? pathInput : passphraseInput).current?.select();
  }

  async function open() {
    if (busy) return;
    setFailure(null);
    setProblem(null);
    if (path.trim() === "") return stop("path");
    setBusy(true);
    try {
      await onOpened(await backend.openWorkspace({ path: path.trim(), passphrase: asks ? passphrase : null }));
    } catch (thrown) {
      const error = asBackendError(thrown);
      const code = error instanceof BackendFailure ? error.failure.code : null;
      if (code === "needs_passphrase") setAsks(true);
      else if (code === "wrong_passphrase") stop("passphrase");
      else setFailure(error);
    } finally {
      setBusy(false);
    }
  }

  return (
    <Step title={text("start-way-open")} lede={text("start-open-lede")} onBack={onBack} busy={busy}>
      <form
        className="form"
        noValidate
        aria-label={text("start-way-open")}
        onSubmit={(event) => {
          event.preventDefault();
          void open();
        }}
      >
        {failure !== null && <FailureNote error={failure} title={text("start-open-failed")} />}
        <PathField
          ref={pathInput}
          kind="open_file"
          title={text("start-way-open")}
          label={text("start-path")}
          hint={text("start-path-hint")}
          error={problem === "path" ? text("start-path-missing") : undefined}
          value={path}
          onChange={(next) => {
            setPath(next);
            // Another file may have another passphrase, or none.
            setAsks(false);
            setPassphrase("");
          }}
        />
        {asks && (
          <TextField
            ref={passphraseInput}
            type="password"
            autoComplete="current-password"
            label={text("start-passphrase")}
            hint={text("start-passphrase-asked")}
            error={problem === "passphrase" ? text("key-passphrase-wrong") : undefined}
            value={passphrase}
            onChange={setPassphrase}
          />
        )}
        <div className="acts">
          <Button type="submit" tone="primary" disabledReason={busy ? text("kit-working") : undefined}>
            {text("start-open")}
          </Button>
        </div>
        {busy && (
          <p className="hint" role="status">
            {text("start-opening")}
          </p>
        )}
      </form>
    </Step>
  );
}
