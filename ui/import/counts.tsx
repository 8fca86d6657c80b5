/**
 * A few figures side by side, each with what it counts.
 */
import { useFormat } from "../text/context";

export function Counts({ items }: { items: readonly { key: string; label: string; count: number }[] }) {
  const format = useFormat();
  return (
    <dl className="import-counts">
      {items.map(({ key, label, count }) => (
        <div key={key}>
          <dt>{label}</dt>
          <dd>{format.number(count)}</dd>
        </div>
      ))}
    </dl>
  );
}
