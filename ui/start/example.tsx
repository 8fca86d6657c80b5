/** Opens the example, made the first time. Says what is being done and how far it has come, as far as anyone knows. */
import { useEffect, useRef, useState } from "react";
import type { ImportProgress, OpenedWorkspace_Serialize } from "../backend/bindings";
import { useBackend } from "../backend/context";
import { asBackendError, BackendFailure } from "../backend/errors";
import { Button } from "../kit/button";
import { useText } from "../text/context";
import { FailureNote } from "./failure-note";
import { Step } from "./step";

interface ExampleProps {
  onOpened: (opened: OpenedWorkspace_Serialize) => Promise<void>;
  onBack: () => void;
}

export function Example({ onOpened, onBack }: ExampleProps) {
  const text = useText();
  const backend = useBackend();
  const [progress, setProgress] = useState<ImportProgress | null>(null);
  const [stopping, setStopping] = useState(false);
  const [failure, setFailure] = useState<unknown>(null);
  const [attempt, setAttempt] = useState(0);
  const heard = useRef({ onOpened, onBack });
  heard.current = { onOpened, onBack };
  const begun = useRef<number | null>(null);

  useEffect(() => backend.onImportProgress(setProgress), [backend]);

  useEffect(() => {
    // Once for each attempt, also where effects are run twice.
    if (begun.current === attempt) return;
    begun.current = attempt;
    backend
      .openExample()
      .then((opened) => heard.current.onOpened(opened))
      .catch((thrown) => {
        const error = asBackendError(thrown);
        if (error instanceof BackendFailure && error.failure.code === "cancelled") heard.current.onBack();
        else setFailure(error);
      });
  }, [backend, attempt]);

  function retry() {
    setFailure(null);
    setProgress(null);
    setAttempt((count) => count + 1);
  }

  if (failure !== null) {
    return (
      <Step title={text("start-way-example")} onBack={onBack}>
        <FailureNote
          error={failure}
          title={text("start-example-failed")}
          actions={
            <Button small autoFocus onClick={retry}>
              {text("kit-retry")}
            </Button>
          }
        />
      </Step>
    );
  }
  return (
    <Step title={text("start-way-example")} lede={text("start-example-lede")}>
      <Doing progress={progress} />
      <div className="acts">
        <Button
          autoFocus
          disabledReason={stopping ? text("start-stopping") : undefined}
          onClick={() => {
            setStopping(true);
            void backend.stopImport().catch(() => setStopping(false));
          }}
        >
          {text("kit-cancel")}
        </Button>
      </div>
    </Step>
  );
}

/** What is being done now. A bar is drawn only where there is something to count. */
function Doing({ progress }: { progress: ImportProgress | null }) {
  const text = useText();
  if (progress === null) {
    return (
      <p role="status" className="start-doing">
        {text("start-example-making")}
      </p>
    );
  }
  const { done, total } = progress;
  return (
    <div className="start-doing">
      <p role="status">{done < total ? text("start-example-reading") : text("start-example-counting")}</p>
      <progress value={done} max={total} aria-label={text("start-example-reading")} />
      <p className="hint">{text("start-example-progress", { done, total })}</p>
    </div>
  );
}
