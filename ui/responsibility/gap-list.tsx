/**
 * "Luckor": every finding as a sentence, counted by what is missing.
 */
import { CircleCheck } from "lucide-react";
import type { FindingCode } from "../backend/bindings";
import { useBackendQuery } from "../backend/query";
import type { Row } from "../backend/types";
import type { CellProps } from "../kit/grid/cells";
import { kebab } from "../kit/grid/words";
import { EmptyState } from "../kit/state";
import { Status } from "../kit/status";
import { findingSentence } from "../record/findings";
import { href, useGo } from "../shell/go";
import { useFormat, useText } from "../text/context";
import { pathTo } from "../who/paths";
import { FixedList } from "./fixed-list";
import { place } from "./place";

const table = "finding";
const kinds = ["*"];
const columns = ["object", "code", "severity", "since", "section"];
const exported = ["object", "code", "severity", "since", "section", "kind", "facts"];
const widths = { object: 184, code: 400, severity: 112, since: 96, section: 160 };

function SentenceCell({ row }: CellProps) {
  const text = useText();
  const sentence = findingSentence(text, row);
  return (
    <span className="sentence" title={sentence}>
      {sentence}
    </span>
  );
}

function SeverityCell({ value }: CellProps) {
  const text = useText();
  const serious = value === "serious";
  return (
    <Status tone={serious ? "crit" : "warn"}>{text(`finding-severity-${serious ? "serious" : "notable"}`)}</Status>
  );
}

const cells = { code: SentenceCell, severity: SeverityCell };

interface CodeCount {
  code: string;
  count: number;
}

/** How many there are of each code, in the table's own order; codes without any are left out. */
function useCodeCounts() {
  return useBackendQuery(kinds, ["finding-counts"], async (backend): Promise<CodeCount[]> => {
    const known = await backend.listColumns(table);
    const codes = known.find((column) => column.key === "code")?.codes ?? [];
    const counts = await Promise.all(
      codes.map(async (code) => {
        const filters = [{ column: "code", op: "is" as const, values: [code] }];
        const { total } = await backend.list({ table, text: null, filters, sort: [], offset: 0, limit: 1 });
        return { code, count: total };
      }),
    );
    return counts.filter(({ count }) => count > 0);
  });
}

export function GapList({ code }: { code: string | null }) {
  const text = useText();
  const go = useGo();
  const { data: counts } = useCodeCounts();
  const filters = code === null ? [] : [{ column: "code", op: "is" as const, values: [code] }];

  function open(row: Row) {
    const path = pathTo(String(row.cells.kind ?? ""), String(row.cells.object_id ?? ""));
    if (path !== null) go(path);
  }

  return (
    <div className="gaps">
      <CodeNav counts={counts ?? []} code={code} />
      <FixedList
        table={table}
        label={text("finding-table")}
        kinds={kinds}
        columns={columns}
        exported={exported}
        filters={filters}
        widths={widths}
        cells={cells}
        onOpen={open}
        onClear={() => go(place("gaps"), { replace: true })}
        empty={
          <EmptyState icon={<CircleCheck className="i-l" />} title={text("matrix-gaps-none")}>
            <p>{text("matrix-gaps-none-hint")}</p>
          </EmptyState>
        }
      />
    </div>
  );
}

function CodeNav({ counts, code }: { counts: readonly CodeCount[]; code: string | null }) {
  const text = useText();
  const format = useFormat();
  const all = counts.reduce((sum, { count }) => sum + count, 0);
  const items: { code: FindingCode | string | null; label: string; count: number }[] = [
    { code: null, label: text("matrix-gaps-all"), count: all },
    ...counts.map((each) => ({ ...each, label: text(`finding-code-${kebab(each.code)}`) })),
  ];
  return (
    <nav className="gapcodes" aria-label={text("matrix-gaps-codes")} data-pane="codes">
      <ul>
        {items.map((item) => (
          <li key={item.code ?? "all"}>
            <a href={href(place("gaps", { code: item.code }))} aria-current={item.code === code ? "page" : undefined}>
              <span>{item.label}</span>
              <span className="n">{format.number(item.count)}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
