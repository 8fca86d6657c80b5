/** The worst findings, each with the way to what it is about. The arrows, J and K move between them. */
import { ArrowRight, Building2, FileText, Landmark, type LucideIcon, Server, Target } from "lucide-react";
import { useRef, useState } from "react";
import type { FindingView_Serialize, Kind } from "../backend/bindings";
import { cx } from "../kit/class";
import { useShortcut } from "../kit/keys";
import { Section } from "../kit/page";
import { Status } from "../kit/status";
import { useSingleKeys } from "../shell/appearance";
import { href } from "../shell/go";
import { useFormat, useText } from "../text/context";
import { placeOf } from "./place";

const icons: Partial<Record<Kind, LucideIcon>> = {
  system: Server,
  body: Landmark,
  unit: Building2,
  goal: Target,
  governing_document: FileText,
};

interface FindingsProps {
  worst: readonly FindingView_Serialize[];
  findings: number;
  serious: number;
}

export function Findings({ worst, findings, serious }: FindingsProps) {
  const text = useText();
  const [singles] = useSingleKeys();
  const [at, setAt] = useState(0);
  const list = useRef<HTMLUListElement>(null);

  function step(by: 1 | -1) {
    const links = [...(list.current?.querySelectorAll<HTMLElement>("a[href]") ?? [])];
    const here = links.indexOf(document.activeElement as HTMLElement);
    // From elsewhere on the page, the first press goes to the row that is marked.
    links[here === -1 ? Math.min(at, links.length - 1) : Math.max(0, Math.min(here + by, links.length - 1))]?.focus();
  }

  const down = { label: text("overview-next-finding"), group: "list" } as const;
  const up = { label: text("overview-previous-finding"), group: "list" } as const;
  const enabled = worst.length > 0;
  useShortcut({ ...down, keys: "J", run: () => step(1), enabled });
  useShortcut({ ...up, keys: "K", run: () => step(-1), enabled });

  if (findings === 0) {
    return (
      <Section level={2} title={text("overview-findings")}>
        <p>
          <Status tone="ok">{text("overview-no-findings")}</Status>
        </p>
      </Section>
    );
  }
  return (
    <Section
      level={2}
      title={text("overview-findings")}
      fact={text("overview-findings-fact", { findings, serious, shown: worst.length })}
      end={
        singles && (
          <span className="overview-keys" aria-hidden="true">
            <kbd>J</kbd> <kbd>K</kbd> {text("kit-keys-move")}&ensp;<kbd>Enter</kbd> {text("kit-keys-open")}
          </span>
        )
      }
    >
      <ul
        className="overview-findings"
        ref={list}
        onKeyDown={(event) => {
          if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
          event.preventDefault();
          step(event.key === "ArrowDown" ? 1 : -1);
        }}
      >
        {worst.map((finding, index) => (
          <Finding
            key={`${finding.code} ${finding.object.id} ${finding.sentence}`}
            finding={finding}
            isMarked={index === at}
            onMark={() => setAt(index)}
          />
        ))}
      </ul>
    </Section>
  );
}

interface FindingProps {
  finding: FindingView_Serialize;
  isMarked: boolean;
  onMark: () => void;
}

function Finding({ finding, isMarked, onMark }: FindingProps) {
  const text = useText();
  const format = useFormat();
  const { code, object, severity, since, sentence } = finding;
  const Icon = icons[object.kind] ?? Server;
  const place = placeOf(object);
  return (
    <li className={cx(isMarked && "is-on")} onFocus={onMark}>
      <Icon aria-hidden="true" />
      <div>
        <b>{object.name}</b>
        <p>{sentence}</p>
      </div>
      <div>
        <Status tone={severity === "serious" ? "crit" : "warn"}>
          {text(`finding-code-${code.replaceAll("_", "-")}`)}
        </Status>
        {since && <small>{text("overview-since", { date: format.date(since) })}</small>}
      </div>
      {place !== null && (
        <a
          className={cx("btn btn--small", isMarked && "btn--primary")}
          href={href(place)}
          aria-label={text("overview-open", { name: object.name })}
        >
          {text("overview-open-short")}
          <ArrowRight className="i-s" />
        </a>
      )}
    </li>
  );
}
