/**
 * Inventory files: chosen, dropped or written as paths; shown as what would happen; imported; undone.
 */
import { FileInput, FolderOpen, Square } from "lucide-react";
import { useEffect, useState } from "react";
import type { ImportAnswer_Serialize, ImportProgress, InventoryImport_Serialize } from "../backend/bindings";
import { useBackend } from "../backend/context";
import { BackendRefusal } from "../backend/errors";
import { Button } from "../kit/button";
import { Note } from "../kit/note";
import { ErrorState } from "../kit/state";
import { TextArea } from "../kit/text-field";
import { useFormat, useText } from "../text/context";
import { isCancelled } from "./failure";
import { InventoryResult } from "./inventory-result";
import { UndoButton } from "./undo-button";
import { useRun } from "./use-run";

export interface CardProps<D> {
  /** Paths that were dropped on the window. */
  dropped: D;
  /** Has the screen's filled button. */
  isActive: boolean;
  onActive: () => void;
}

function result(answer: ImportAnswer_Serialize): InventoryImport_Serialize {
  if (answer.import === "refused") throw new BackendRefusal(answer.refusal.issues, answer.refusal.conflicts);
  return answer.result;
}

const lines = (written: string) =>
  written
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");

export function InventoryCard({ dropped, isActive, onActive }: CardProps<readonly string[]>) {
  const text = useText();
  const backend = useBackend();
  const [written, setWritten] = useState("");
  const [missing, setMissing] = useState(false);
  const paths = lines(written);
  const run = useRun<InventoryImport_Serialize>({
    preview: async () => result(await backend.previewInventory(paths)),
    keep: async () => result(await backend.importInventory(paths)),
  });
  const { phase, restart } = run;

  function put(next: string) {
    setWritten(next);
    setMissing(false);
    restart();
  }

  // biome-ignore lint/correctness/useExhaustiveDependencies: files are taken once, when they are dropped
  useEffect(() => {
    if (dropped.length > 0 && !run.busy) put([...paths, ...dropped].join("\n"));
  }, [dropped]);

  async function choose(kind: "open_files" | "open_folder") {
    onActive();
    const chosen = await backend.choosePath({
      kind,
      title: text(kind === "open_files" ? "import-choose-files" : "import-choose-folder"),
      extensions: [],
    });
    if (chosen.length > 0) put([...paths, ...chosen].join("\n"));
  }

  async function preview() {
    onActive();
    setMissing(paths.length === 0);
    if (paths.length > 0) await run.preview();
  }

  const tone = isActive ? "primary" : "plain";
  const working = run.busy ? text("kit-working") : undefined;
  return (
    <section className="import-card" aria-labelledby="import-inventory">
      <header>
        <h2 id="import-inventory">{text("import-inventory")}</h2>
        <p>{text("import-inventory-lede")}</p>
      </header>
      <TextArea
        label={text("import-path")}
        hint={text("import-path-hint")}
        error={missing ? text("import-path-missing") : undefined}
        readOnly={run.busy}
        value={written}
        onChange={put}
      />
      <div className="acts">
        <Button icon={<FileInput />} disabledReason={working} onClick={() => void choose("open_files")}>
          {text("import-choose-files")}
        </Button>
        <Button icon={<FolderOpen />} disabledReason={working} onClick={() => void choose("open_folder")}>
          {text("import-choose-folder")}
        </Button>
        {(phase === "idle" || phase === "previewing") && (
          <Button tone={tone} disabledReason={working} onClick={() => void preview()}>
            {text("import-preview")}
          </Button>
        )}
      </div>
      {run.busy && <Progress stopping={phase === "importing"} />}
      {run.error !== null && <Problem error={run.error} />}
      {(phase === "previewed" || phase === "imported") && run.result && (
        <>
          <h3>{text(phase === "imported" ? "import-done" : "import-would")}</h3>
          <InventoryResult result={run.result} done={phase === "imported"} />
          {phase === "previewed" && (
            <Keep
              result={run.result}
              tone={tone}
              onKeep={() => {
                onActive();
                void run.keep();
              }}
              onCancel={restart}
            />
          )}
          {phase === "imported" && (
            <div className="acts">
              {run.result.batch && <UndoButton batch={run.result.batch} kind="inventory" onUndone={restart} />}
              <Button onClick={() => put("")}>{text("import-more")}</Button>
            </div>
          )}
        </>
      )}
    </section>
  );
}

interface KeepProps {
  result: InventoryImport_Serialize;
  tone: "primary" | "plain";
  onKeep: () => void;
  onCancel: () => void;
}

function Keep({ result, tone, onKeep, onCancel }: KeepProps) {
  const text = useText();
  // A device that says the same on a later day has been seen on that day: that is kept too.
  const count = result.devices + result.seen_later;
  if (count === 0) return <Note>{text("import-nothing-new")}</Note>;
  return (
    <div className="acts">
      <Button tone={tone} onClick={onKeep}>
        {text("import-keep", { count })}
      </Button>
      <Button onClick={onCancel}>{text("kit-cancel")}</Button>
    </div>
  );
}

/** How far it has come, and the way to stop it. Reading for a preview changes nothing and can be stopped as well. */
function Progress({ stopping }: { stopping: boolean }) {
  const text = useText();
  const format = useFormat();
  const backend = useBackend();
  const [progress, setProgress] = useState<ImportProgress | null>(null);
  useEffect(() => backend.onImportProgress(setProgress), [backend]);
  return (
    <div className="import-progress" role="group" aria-label={text("import-progress")}>
      <progress
        aria-label={text("import-progress")}
        max={progress?.total ?? 1}
        {...(progress ? { value: progress.done } : {})}
      />
      <p role="status">
        {progress
          ? text("import-progress-at", { done: format.number(progress.done), total: format.number(progress.total) })
          : text("import-progress-begins")}
      </p>
      {progress && <p className="dim">{progress.file}</p>}
      <Button small icon={<Square />} onClick={() => void backend.stopImport()}>
        {text(stopping ? "import-stop" : "import-stop-preview")}
      </Button>
    </div>
  );
}

function Problem({ error }: { error: unknown }) {
  const text = useText();
  if (isCancelled(error)) return <Note live>{text("import-stopped")}</Note>;
  return <ErrorState error={error} title={text("import-failed")} />;
}
