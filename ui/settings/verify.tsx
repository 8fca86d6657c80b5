/** Whether the file is as it was written: what was looked at, and every fault in a sentence. */
import { CircleCheck, ShieldCheck } from "lucide-react";
import { useState } from "react";
import type { VerificationReport } from "../backend/bindings";
import { useBackend } from "../backend/context";
import { Button } from "../kit/button";
import { Note } from "../kit/note";
import { Section } from "../kit/page";
import { FailureNote } from "../start/failure-note";
import { useText } from "../text/context";

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
        {busy && (
          <p className="hint" role="status">
            {text("settings-verifying")}
          </p>
        )}
        {failure !== null && <FailureNote error={failure} title={text("settings-verify-failed")} />}
        {report && <Report report={report} />}
      </div>
    </Section>
  );
}

function Report({ report }: { report: VerificationReport }) {
  const text = useText();
  const { is_sound, entries, signatures, records, faults } = report;
  const looked = text("settings-verified", { entries, signatures, records });
  if (is_sound) {
    return (
      <Note tone="mute" icon={<CircleCheck className="settings-sound" />} live title={text("settings-sound")}>
        {looked}
      </Note>
    );
  }
  return (
    <Note tone="crit" live title={text("settings-unsound", { count: faults.length })}>
      {text("settings-unsound-do")}
      <ul className="settings-faults">
        {faults.map(({ code, values }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two faults may read alike, and the list never changes
          <li key={index}>{text(`verify-fault-${code}`, values)}</li>
        ))}
      </ul>
      {looked}
    </Note>
  );
}
