/** Governance: what the IT unit has been told to do, what it strives for, and the documents that steer it. */
import { RecordScreen } from "../record/record-screen";
import { useParam } from "../shell/go";
import { useText } from "../text/context";
import { goal } from "./goal";
import { governingDocument } from "./governing-document";
import { mandate } from "./mandate";
import { type GovernanceView, GovernanceViews } from "./views";

const nouns = { mandates: mandate, goals: goal, documents: governingDocument };

function isView(view: string | undefined): view is GovernanceView {
  return view !== undefined && view in nouns;
}

export function Screen() {
  const text = useText();
  const asked = useParam("view");
  const view = isView(asked) ? asked : "mandates";
  return (
    <RecordScreen
      key={view}
      noun={nouns[view]}
      title={text("governance-title")}
      views={<GovernanceViews current={view} />}
    />
  );
}
