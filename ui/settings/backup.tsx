/** Copies of the whole file: making one, and putting one back. */
import { ArchiveRestore, Save } from "lucide-react";
import { useEffect, useState } from "react";
import { useBackend } from "../backend/context";
import { asBackendError, BackendFailure } from "../backend/errors";
import { Button } from "../kit/button";
import { ConfirmDialog } from "../kit/dialog";
import { Note } from "../kit/note";
import { Section } from "../kit/page";
import { TextField } from "../kit/text-field";
import { useWorkspace, useWorkspaceOpened } from "../shell/workspace";
import { FailureNote } from "../start/failure-note";
import { PathField } from "../start/path-field";
import { useText } from "../text/context";

export function Backup() {
  const text = useText();
  return (
    <Section level={2} title={text("settings-backup")}>
      <p className="settings-text">{text("settings-backup-lede")}</p>
      <MakeBackup />
      <RestoreBackup />
    </Section>
  );
}

/** `ekvalla 2026-11-23.ansvar`, beside the other files of the program. */
function nameOfCopy(file: string, now: Date): string {
  const day = [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, "0"));
  return `${file.replace(/\.ansvar$/, "")} ${day.join("-")}.ansvar`;
}

function MakeBackup() {
  const text = useText();
  const backend = useBackend();
  const { data: workspace } = useWorkspace();
  const name = workspace ? nameOfCopy(workspace.file, new Date()) : null;
  const [path, setPath] = useState("");
  const [busy, setBusy] = useState(false);
  const [missing, setMissing] = useState(false);
  const [made, setMade] = useState<string | null>(null);
  const [failure, setFailure] = useState<unknown>(null);

  useEffect(() => {
    if (name === null) return;
    let stale = false;
    // A name to begin with; without it the field is only empty.
    backend.suggestedPath(name).then(
      (suggested) => !stale && setPath((typed) => (typed === "" ? suggested : typed)),
      () => {},
    );
    return () => {
      stale = true;
    };
  }, [backend, name]);

  async function make() {
    setMade(null);
    setFailure(null);
    setMissing(path.trim() === "");
    if (path.trim() === "" || busy) return;
    setBusy(true);
    try {
      await backend.backUpWorkspace(path.trim());
      setMade(path.trim());
    } catch (thrown) {
      setFailure(thrown);
    } finally {
      setBusy(false);
    }
  }

  return (
    <form
      className="form settings-form"
      noValidate
      aria-label={text("settings-back-up")}
      onSubmit={(event) => {
        event.preventDefault();
        void make();
      }}
    >
      <PathField
        kind="save_file"
        title={text("settings-back-up")}
        name={name ?? undefined}
        label={text("settings-back-up-to")}
        hint={text("settings-back-up-hint")}
        error={missing ? text("settings-path-missing") : undefined}
        value={path}
        onChange={setPath}
      />
      <div className="acts">
        <Button type="submit" tone="primary" icon={<Save />} disabledReason={busy ? text("kit-working") : undefined}>
          {text("settings-back-up")}
        </Button>
      </div>
      {busy && (
        <p className="hint" role="status">
          {text("settings-backing-up")}
        </p>
      )}
      {failure !== null && <FailureNote error={failure} title={text("settings-back-up-failed")} />}
      {made !== null && (
        <Note tone="ink" live title={text("settings-backed-up")}>
          {text("settings-backed-up-to", { path: made })}
        </Note>
      )}
    </form>
  );
}

function RestoreBackup() {
  const text = useText();
  const backend = useBackend();
  const refresh = useWorkspaceOpened();
  const [path, setPath] = useState("");
  const [passphrase, setPassphrase] = useState("");
  const [asks, setAsks] = useState(false);
  const [missing, setMissing] = useState(false);
  const [isWrong, setIsWrong] = useState(false);
  const [isAsked, setIsAsked] = useState(false);
  const [kept, setKept] = useState<string | null>(null);
  const [failure, setFailure] = useState<unknown>(null);

  async function restore() {
    setIsWrong(false);
    setFailure(null);
    try {
      setKept((await backend.restoreWorkspace(path.trim(), asks ? passphrase : null)) ?? "");
      setPath("");
      setPassphrase("");
      setAsks(false);
      setIsAsked(false);
      await refresh();
    } catch (thrown) {
      setIsAsked(false);
      const error = asBackendError(thrown);
      const code = error instanceof BackendFailure ? error.failure.code : null;
      if (code === "needs_passphrase") setAsks(true);
      else if (code === "wrong_passphrase") setIsWrong(true);
      else setFailure(error);
    }
  }

  return (
    <form
      className="form settings-form"
      noValidate
      aria-label={text("settings-restore")}
      onSubmit={(event) => {
        event.preventDefault();
        setKept(null);
        setFailure(null);
        setMissing(path.trim() === "");
        if (path.trim() !== "") setIsAsked(true);
      }}
    >
      <PathField
        kind="open_file"
        title={text("settings-restore")}
        label={text("settings-restore-from")}
        hint={text("settings-restore-hint")}
        error={missing ? text("settings-path-missing") : undefined}
        value={path}
        onChange={(next) => {
          setPath(next);
          setAsks(false);
          setPassphrase("");
        }}
      />
      {asks && (
        <TextField
          type="password"
          autoComplete="current-password"
          autoFocus
          label={text("start-passphrase")}
          hint={text("settings-restore-passphrase")}
          error={isWrong ? text("key-passphrase-wrong") : undefined}
          value={passphrase}
          onChange={setPassphrase}
        />
      )}
      <div className="acts">
        <Button type="submit" icon={<ArchiveRestore />}>
          {text("settings-restore-ask")}
        </Button>
      </div>
      {failure !== null && <FailureNote error={failure} title={text("settings-restore-failed")} />}
      {kept !== null && (
        <Note tone="ink" live title={text("settings-restored")}>
          {kept !== "" && text("settings-restored-kept", { path: kept })}
        </Note>
      )}
      <ConfirmDialog
        isOpen={isAsked}
        onClose={() => setIsAsked(false)}
        title={text("settings-restore-title")}
        consequence={text("settings-restore-consequence", { path: path.trim() })}
        confirmLabel={text("settings-restore")}
        confirmIcon={<ArchiveRestore />}
        danger
        onConfirm={restore}
      />
    </form>
  );
}
