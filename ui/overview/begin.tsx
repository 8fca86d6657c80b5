/** An empty workspace: what to fill in, in the order in which it helps, with what is already there. */
import { Check } from "lucide-react";
import type { Kind } from "../backend/bindings";
import type { Workspace } from "../backend/types";
import { cx } from "../kit/class";
import { href } from "../shell/go";
import { useText } from "../text/context";
import { hasScreen } from "./place";

interface Step {
  step: "bodies" | "persons" | "systems" | "import";
  path: string;
  kind: Kind | "device";
  /** How many the founding made: the executive board and the IT head. */
  founded: number;
}

const steps: readonly Step[] = [
  { step: "bodies", path: "/bodies", kind: "body", founded: 1 },
  { step: "persons", path: "/persons", kind: "person", founded: 1 },
  { step: "systems", path: "/systems", kind: "system", founded: 0 },
  { step: "import", path: "/import", kind: "device", founded: 0 },
];

export function Begin({ workspace }: { workspace: Workspace }) {
  const text = useText();
  const there = (step: Step) => {
    const count =
      step.kind === "device" ? workspace.devices : workspace.counts.find(({ kind }) => kind === step.kind)?.count;
    return (count ?? 0) > step.founded;
  };
  const shown = steps.filter((step) => hasScreen(step.path));
  const next = shown.find((step) => !there(step));
  return (
    <section className="overview-begin" aria-labelledby="overview-begin">
      <h2 id="overview-begin">{text("overview-begin", { name: workspace.name })}</h2>
      <p className="overview-fact">{text("overview-begin-lede")}</p>
      <ol>
        {shown.map((step) => (
          <li key={step.step}>
            <div>
              <b>{text(`overview-begin-${step.step}`)}</b>
              <p>{text(`overview-begin-${step.step}-why`)}</p>
            </div>
            {there(step) ? (
              <a href={href(step.path)}>
                <Check className="i-s" /> {text("overview-begun")}
                <span className="sr"> {text(`overview-begin-${step.step}`)}</span>
              </a>
            ) : (
              <a className={cx("btn", step === next && "btn--primary")} href={href(step.path)}>
                {text(`overview-begin-${step.step}-go`)}
              </a>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
