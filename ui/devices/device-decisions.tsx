/**
 * What a device waits for a person to say, and what has been said of which device it is.
 */
import { Undo2 } from "lucide-react";
import { useState } from "react";
import type { DeviceDetail_Serialize, IdentityDecisionView_Serialize } from "../backend/bindings";
import { Button } from "../kit/button";
import { codeKey } from "../kit/grid/words";
import { Note } from "../kit/note";
import { Section, Timeline } from "../kit/page";
import { bareId, sameId } from "../record/shape";
import { href } from "../shell/go";
import { useFormat, useText } from "../text/context";
import { calledBy } from "./conflicts";
import { place } from "./tabs";
import { TakeBackDialog } from "./take-back-dialog";

/** The way to the conflicts that the device is in. */
export function InConflict({ device }: { device: DeviceDetail_Serialize }) {
  const text = useText();
  const others = device.conflicts_with;
  if (others.length === 0) return null;
  // The pair is named by the one that came first: ids rise with time.
  const [first, second] = [bareId(device.id), bareId(others[0] ?? "")].sort();
  const path = place("conflicts", others.length === 1 ? `${first}.${second}` : null);
  return (
    <Note tone="warn" actions={<a href={href(path)}>{text("devices-in-conflict-show")}</a>}>
      {text("devices-in-conflict", { count: others.length })}
    </Note>
  );
}

export function DeviceDecisions({ device }: { device: DeviceDetail_Serialize }) {
  const text = useText();
  const [asked, setAsked] = useState<IdentityDecisionView_Serialize | null>(null);
  if (device.decisions.length === 0) return null;
  return (
    <Section title={text("identity-decision-table")} fact={device.decisions.length}>
      <Timeline
        items={device.decisions.map((decision) => ({
          key: decision.id,
          signed: decision.signed,
          title: <Said decision={decision} own={device.id} />,
          note: <Author decision={decision} onTakeBack={() => setAsked(decision)} />,
        }))}
      />
      {asked !== null && <TakeBackDialog id={asked.id} verdict={asked.verdict} onClose={() => setAsked(null)} />}
    </Section>
  );
}

function Said({ decision, own }: { decision: IdentityDecisionView_Serialize; own: string }) {
  const text = useText();
  const format = useFormat();
  const other = sameId(decision.device.id, own) ? decision.other : decision.device;
  return (
    <>
      <b>{text(codeKey("identity_decision", "verdict", decision.verdict))}</b>
      {decision.replaced_on !== null && ` ${format.date(decision.replaced_on)}`}
      <div>{text("devices-decision-with", { device: calledBy(other) })}</div>
      <div className="dim">{decision.reason}</div>
    </>
  );
}

function Author({ decision, onTakeBack }: { decision: IdentityDecisionView_Serialize; onTakeBack: () => void }) {
  const text = useText();
  const format = useFormat();
  return (
    <>
      {decision.by}, {format.instant(decision.at)}
      {decision.signed && `, ${text("record-signed")}`}{" "}
      <Button tone="quiet" small icon={<Undo2 />} onClick={onTakeBack}>
        {text("devices-take-back")}
      </Button>
    </>
  );
}
