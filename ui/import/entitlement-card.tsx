/**
 * Entitlements from a table: the file's open questions are answered here, every row is shown, then it is kept as one.
 */
import { FileSpreadsheet } from "lucide-react";
import { useEffect, useState } from "react";
import type { EntitlementImport_Serialize, ImportAnswers_Deserialize, RowRemark_Serialize } from "../backend/bindings";
import { useBackend } from "../backend/context";
import { BackendRefusal } from "../backend/errors";
import { Button } from "../kit/button";
import { Note } from "../kit/note";
import { ErrorState, Skeleton } from "../kit/state";
import { TextField } from "../kit/text-field";
import { useText } from "../text/context";
import { EntitlementResult } from "./entitlement-result";
import type { CardProps } from "./inventory-card";
import { Questions } from "./questions";
import { UndoButton } from "./undo-button";
import { useRun } from "./use-run";

const unanswered: ImportAnswers_Deserialize = { foreign_prices_are_kronor: false };

export function EntitlementCard({ dropped, isActive, onActive }: CardProps<string | null>) {
  const text = useText();
  const backend = useBackend();
  const [path, setPath] = useState("");
  const [missing, setMissing] = useState(false);
  const [answers, setAnswers] = useState(unanswered);
  // A question that has been answered is no longer asked by the file, but the answer can still be changed.
  const [asked, setAsked] = useState<readonly RowRemark_Serialize[]>([]);
  const run = useRun<EntitlementImport_Serialize>({
    preview: async () => {
      const shown = await backend.previewEntitlements({ path: path.trim(), answers });
      setAsked((before) => [
        ...before,
        ...shown.questions.filter((one) => !before.some((known) => known.code === one.code)),
      ]);
      return shown;
    },
    keep: async () => {
      const answer = await backend.importEntitlements({ path: path.trim(), answers });
      if (answer.import === "refused") throw new BackendRefusal(answer.refusal.issues, answer.refusal.conflicts);
      return answer.result;
    },
  });
  const { phase, result } = run;

  function put(next: string) {
    setPath(next);
    setMissing(false);
    setAnswers(unanswered);
    setAsked([]);
    run.restart();
  }

  // biome-ignore lint/correctness/useExhaustiveDependencies: a file is taken once, when it is dropped
  useEffect(() => {
    if (dropped !== null && !run.busy) put(dropped);
  }, [dropped]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another answer is shown at once, and only then
  useEffect(() => {
    if (phase === "previewed") void run.preview();
  }, [answers]);

  async function choose() {
    onActive();
    const [chosen] = await backend.choosePath({
      kind: "open_file",
      title: text("import-choose-table"),
      extensions: ["csv", "xlsx"],
    });
    if (chosen !== undefined) put(chosen);
  }

  async function preview() {
    onActive();
    setMissing(path.trim() === "");
    if (path.trim() !== "") await run.preview();
  }

  const tone = isActive ? "primary" : "plain";
  const working = run.busy ? text("kit-working") : undefined;
  const shown = result !== null && phase !== "idle" && phase !== "importing";
  const changes = result ? result.added + result.changed : 0;
  return (
    <section className="import-card" aria-labelledby="import-entitlements">
      <header>
        <h2 id="import-entitlements">{text("import-entitlements")}</h2>
        <p>{text("import-entitlements-lede")}</p>
      </header>
      <TextField
        label={text("import-table-path")}
        error={missing ? text("import-table-path-missing") : undefined}
        readOnly={run.busy}
        value={path}
        onChange={put}
      />
      <div className="acts">
        <Button icon={<FileSpreadsheet />} disabledReason={working} onClick={() => void choose()}>
          {text("import-choose-table")}
        </Button>
        {(phase === "idle" || (phase === "previewing" && !shown)) && (
          <Button tone={tone} disabledReason={working} onClick={() => void preview()}>
            {text("import-preview")}
          </Button>
        )}
      </div>
      {run.busy && !shown && <Skeleton rows={3} />}
      {run.error !== null && <ErrorState error={run.error} title={text("import-failed")} />}
      {asked.length > 0 && phase !== "imported" && <Questions asked={asked} answers={answers} onAnswer={setAnswers} />}
      {shown && (
        <>
          <h3>{text(phase === "imported" ? "import-done" : "import-would")}</h3>
          <EntitlementResult result={result} />
          {phase !== "imported" && changes === 0 && <Note>{text("import-nothing-new")}</Note>}
          {phase !== "imported" && changes > 0 && (
            <div className="acts">
              <Button
                tone={tone}
                disabledReason={working}
                onClick={() => {
                  onActive();
                  void run.keep();
                }}
              >
                {text("import-keep-entitlements", { count: changes })}
              </Button>
              <Button onClick={() => put("")}>{text("kit-cancel")}</Button>
            </div>
          )}
          {phase === "imported" && (
            <div className="acts">
              {result.batch && <UndoButton batch={result.batch} kind="entitlement" onUndone={() => put("")} />}
              <Button onClick={() => put("")}>{text("import-more")}</Button>
            </div>
          )}
        </>
      )}
    </section>
  );
}
