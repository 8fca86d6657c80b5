/** Whether the file is as it was written: what was looked at, every fault in a sentence, and what could not be told. */
import { CircleCheck, ShieldCheck, Square } from "lucide-react";
import { useEffect, useState } from "react";
import type { FaultLine, VerificationReport, VerifyProgress } from "../backend/bindings";
import { useBackend } from "../backend/context";
import { isCancelled } from "../import/failure";
import { Button } from "../kit/button";
import { Note } from "../kit/note";
import { Section } from "../kit/page";
import { FailureNote } from "../start/failure-note";
import { useFormat, useText } from "../text/context";
import { AcceptEnd } from "./accept-end";

export function Verify() {
  const text = useText();
  const backend = useBackend();
  const [busy, setBusy] = useState(false);
  const [report, setReport] = useState<VerificationReport | null>(null);
  const [failure, setFailure] = useState<unknown>(null);

  async function verify() {
    setBusy(true);
    setReport(null);
    setFailure(null);
    try {
      setReport(await backend.verifyWorkspace());
    } catch (thrown) {
      setFailure(thrown);
    } finally {
      setBusy(false);
    }
  }

  return (
    <Section level={2} title={text("settings-verify")}>
      <p className="settings-text">{text("settings-verify-lede")}</p>
      <div className="settings-acts">
        <Button
          icon={<ShieldCheck />}
          disabledReason={busy ? text("kit-working") : undefined}
          onClick={() => void verify()}
        >
          {text("settings-verify-now")}
        </Button>
      </div>
      <div className="settings-text">
        {busy && <Progress />}
        {failure !== null && <Problem error={failure} />}
        {report && <Report report={report} onAccepted={verify} />}
      </div>
    </Section>
  );
}

/** What is being done and how far it has come, and the way to stop it. Nothing is changed by either. */
function Progress() {
  const text = useText();
  const format = useFormat();
  const backend = useBackend();
  const [progress, setProgress] = useState<VerifyProgress | null>(null);
  useEffect(() => backend.onVerifyProgress(setProgress), [backend]);
  const step = progress === null ? text("settings-verifying") : text(`verify-step-${progress.step}`);
  // Pages and positions are read in a few large strides: there is nothing to count.
  const isCounted = progress !== null && (progress.step === "journal" || progress.step === "devices");
  return (
    <div className="settings-progress" role="group" aria-label={text("settings-verify")}>
      <progress
        aria-label={step}
        max={progress?.total ?? 1}
        {...(progress && isCounted ? { value: progress.done } : {})}
      />
      <p role="status">{step}</p>
      <p className="hint">
        {isCounted &&
          text("settings-verify-at", { done: format.number(progress.done), total: format.number(progress.total) })}
      </p>
      <Button small icon={<Square />} onClick={() => void backend.stopVerify()}>
        {text("settings-verify-stop")}
      </Button>
    </div>
  );
}

function Problem({ error }: { error: unknown }) {
  const text = useText();
  if (isCancelled(error)) return <Note live>{text("settings-verify-stopped")}</Note>;
  return <FailureNote error={error} title={text("settings-verify-failed")} />;
}

/** Numbers choose the form of a word; what only looks like one, an entry's number, stays as it is. */
function counted({ values }: FaultLine): Record<string, string | number> {
  const counts = ["count", "told", "found"];
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, counts.includes(name) ? Number(value) : value]),
  );
}

/** Faults that a person may have caused on purpose, by putting another copy in the file's place. */
const ofTheEnd = ["cut-off", "head-differs"];

function Report({ report, onAccepted }: { report: VerificationReport; onAccepted: () => Promise<void> }) {
  const text = useText();
  const { is_sound, entries, signatures, records, faults, more_faults } = report;
  const { imports, reports, devices, installations, positions } = report;
  const looked = (
    <>
      <p>{text("settings-verified", { entries, signatures, records })}</p>
      {imports > 0 && (
        <p>{text("settings-verified-inventory", { imports, reports, devices, installations, positions })}</p>
      )}
      {report.remarks.map((remark) => (
        <p key={remark.code}>{text(`verify-remark-${remark.code}`, counted(remark))}</p>
      ))}
    </>
  );
  if (is_sound) {
    return (
      <Note tone="mute" icon={<CircleCheck className="settings-sound" />} live title={text("settings-sound")}>
        {looked}
      </Note>
    );
  }
  return (
    <>
      <Note tone="crit" live title={text("settings-unsound", { count: faults.length + more_faults })}>
        {text("settings-unsound-do")}
        <ul className="settings-faults">
          {faults.map((fault, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two faults may read alike, and the list never changes
            <li key={index}>{text(`verify-fault-${fault.code}`, counted(fault))}</li>
          ))}
        </ul>
        {more_faults > 0 && <p>{text("verify-more-faults", { count: more_faults })}</p>}
        {looked}
      </Note>
      {faults.some(({ code }) => ofTheEnd.includes(code)) && <AcceptEnd onAccepted={onAccepted} />}
    </>
  );
}
