/**
 * Further hits and actions, as one listbox in two groups. Focus stays in the question; the active one is pointed out.
 */
import {
  Building2,
  FileText,
  KeyRound,
  Landmark,
  type LucideIcon,
  Monitor,
  Server,
  Truck,
  UserRound,
} from "lucide-react";
import { type ReactNode, useEffect, useRef } from "react";
import type { WhoHit_Serialize } from "../backend/bindings";
import { Chain, parseChain } from "../kit/chain";
import { Gap } from "../kit/status";
import { useText } from "../text/context";
import { Marked } from "./marked";

const icons: Readonly<Record<string, LucideIcon>> = {
  system: Server,
  person: UserRound,
  body: Landmark,
  unit: Building2,
  supplier: Truck,
  device: Monitor,
  software_product: KeyRound,
};

/** One line of the list, and what Enter does there. */
export interface Entry {
  key: string;
  group: "hits" | "actions";
  content: ReactNode;
  run: () => void;
}

export function HitLine({ hit, question }: { hit: WhoHit_Serialize; question: string }) {
  const text = useText();
  const Icon = icons[hit.kind] ?? FileText;
  const states = hit.glyph === null ? null : parseChain(hit.glyph);
  const about = hit.kind === "system" ? hit.accountable : `${text(`kind-${hit.kind.replaceAll("_", "-")}`)}`;
  const detail = [about, hit.detail].filter(Boolean).join(", ");
  return (
    <>
      <Icon />
      <span>
        <Marked name={hit.name} question={question} />
        {detail !== "" && <small>{detail}</small>}
      </span>
      {states ? <Chain states={states} /> : <span />}
      <span>
        {hit.system !== null && hit.accountable === null && <Gap icon={null}>{text("who-owner-missing")}</Gap>}
        {hit.system !== null && hit.accountable !== null && (hit.steward ?? <Gap icon={null} />)}
      </span>
    </>
  );
}

interface EntriesProps {
  id: string;
  entries: readonly Entry[];
  /** Index of the active one; −1 for none. */
  active: number;
  /** Heading of the hits: further hits after a card, otherwise all there are. */
  hitsLabel: string;
}

export const entryId = (list: string, at: number) => `${list}-${at}`;

export function Entries({ id, entries, active, hitsLabel }: EntriesProps) {
  const text = useText();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (active >= 0) document.getElementById(entryId(id, active))?.scrollIntoView?.({ block: "nearest" });
    else box.current?.closest(".question-body")?.scrollTo?.({ top: 0 });
  }, [id, active]);
  const groups = (["hits", "actions"] as const).filter((group) => entries.some((entry) => entry.group === group));
  return (
    <div ref={box} className="hits" role="listbox" id={id} aria-label={text("who-hits")}>
      {groups.map((group) => {
        const label = group === "hits" ? hitsLabel : text("who-actions");
        return (
          <div key={group} role="group" aria-label={label}>
            <p className="hits-head" aria-hidden="true">
              {label}
            </p>
            {entries.map((entry, at) =>
              entry.group === group ? (
                // biome-ignore lint/a11y/useKeyWithClickEvents: the combobox above hears the keys
                <div
                  key={entry.key}
                  role="option"
                  id={entryId(id, at)}
                  aria-selected={at === active}
                  className="hit"
                  onMouseDown={(event) => event.preventDefault()}
                  onClick={entry.run}
                >
                  {entry.content}
                </div>
              ) : null,
            )}
          </div>
        );
      })}
    </div>
  );
}
