/**
 * What the system needs, and what needs it.
 */
import { ArrowRight, X } from "lucide-react";
import { Button, IconButton } from "../kit/button";
import { Section } from "../kit/page";
import { href } from "../shell/go";
import { useText } from "../text/context";
import type { Asked } from "./actions";
import type { SystemDetail } from "./system";

interface DependenciesProps {
  detail: SystemDetail;
  ask: (asked: Asked) => void;
}

export function Dependencies({ detail, ask }: DependenciesProps) {
  const text = useText();
  const live = detail.record.retired === null;
  const add = live && (
    <Button tone="quiet" small onClick={() => ask({ what: "dependency" })}>
      {text("systems-add")}
    </Button>
  );
  return (
    <>
      <Section title={text("systems-needs")} fact={detail.needs.length} end={add}>
        <Systems list={detail.needs} live={live} ask={ask} none={text("systems-needs-none")} />
      </Section>
      <Section title={text("systems-needed-by")} fact={detail.needed_by.length}>
        <Systems list={detail.needed_by} live={live} ask={ask} none={text("systems-needed-by-none")} />
      </Section>
    </>
  );
}

interface SystemsProps {
  list: SystemDetail["needs"];
  live: boolean;
  ask: (asked: Asked) => void;
  none: string;
}

function Systems({ list, live, ask, none }: SystemsProps) {
  const text = useText();
  if (list.length === 0) return <p className="dim">{none}</p>;
  return (
    <ul className="dependencies">
      {list.map((dependency) => (
        <li key={dependency.dependency}>
          <ArrowRight className="i-s" />
          <span>
            <a href={href(`/systems/${dependency.system.id}`)}>{dependency.system.name}</a>
            {dependency.what && <small>{dependency.what}</small>}
          </span>
          {live && (
            <IconButton
              small
              icon={<X />}
              label={text("systems-dependency-remove-from", { system: dependency.system.name })}
              onClick={() => ask({ what: "part", dependency })}
            />
          )}
        </li>
      ))}
    </ul>
  );
}
