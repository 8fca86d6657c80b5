/**
 * How many of a body's systems have a whole chain, drawn in proportion to the body with the most systems.
 */
import type { HTMLAttributes } from "react";
import type { ChainCounts } from "../backend/bindings";
import { useText } from "../text/context";

interface ChainsCellProps {
  chains: ChainCounts;
  /** The most systems that any body has. */
  most: number;
  cell: HTMLAttributes<HTMLTableCellElement>;
}

const width = 148;

export function ChainsCell({ chains, most, cell }: ChainsCellProps) {
  const text = useText();
  const { whole, informal, vacant } = chains;
  const all = whole + informal + vacant;
  const gaps = [
    vacant > 0 && (
      <span key="vacant" className="neg">
        {text("matrix-vacant", { count: vacant })}
      </span>
    ),
    informal > 0 && <span key="informal">{text("matrix-informal", { count: informal })}</span>,
  ].filter(Boolean);
  return (
    <td {...cell} className="is-chains">
      {all === 0 ? (
        <span className="dim">{text("matrix-no-systems")}</span>
      ) : (
        <>
          <span className="name">{text("matrix-whole-of", { count: whole, all })}</span>
          <Bar counts={[whole, informal, vacant]} unit={width / Math.max(1, most)} />
          <small>
            {gaps.length > 0 ? gaps.flatMap((gap, at) => (at === 0 ? [gap] : [", ", gap])) : text("matrix-no-gaps")}
          </small>
        </>
      )}
    </td>
  );
}

const kinds = ["whole", "informal", "vacant"] as const;

function Bar({ counts, unit }: { counts: readonly [number, number, number]; unit: number }) {
  let x = 0;
  return (
    <svg className="stack" width={width} height={10} viewBox={`0 0 ${width} 10`} aria-hidden="true">
      {kinds.map((kind, at) => {
        const length = (counts[at] ?? 0) * unit;
        const from = x;
        x += length;
        if (length === 0) return null;
        // The outline of what is missing is drawn inside its own share, a hair from its neighbour.
        return kind === "vacant" ? (
          <rect key={kind} className={kind} x={from + 1.5} y={1.5} width={Math.max(2, length - 2.5)} height={7} />
        ) : (
          <rect key={kind} className={kind} x={from} y={1} width={Math.max(1, length - 1)} height={8} />
        );
      })}
    </svg>
  );
}
