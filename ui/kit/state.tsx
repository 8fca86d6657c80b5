/**
 * What a list or a pane shows when it has no rows to show: loading, empty, no match, error.
 */
import { ListFilter, Loader, OctagonX } from "lucide-react";
import { type ReactNode, useEffect, useState } from "react";
import { asBackendError, BackendRefusal } from "../backend/errors";
import { useText } from "../text/context";
import { Button } from "./button";
import { useIssueText } from "./issue";

/** True once `delay` has passed, so that a quick answer never flashes a placeholder. */
export function useLater(delay: number): boolean {
  const [later, setLater] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLater(true), delay);
    return () => clearTimeout(timer);
  }, [delay]);
  return later;
}

interface StateProps {
  icon: ReactNode;
  title: ReactNode;
  /** The heading's level; 2 where nothing stands between it and the page's name. */
  level?: 2 | 3;
  actions?: ReactNode;
  children?: ReactNode;
}

/** What belongs here, and the first thing to do. */
export function EmptyState({ icon, title, level = 3, actions, children }: StateProps) {
  const Heading = level === 2 ? "h2" : "h3";
  return (
    <div className="state i-l">
      {icon}
      <div>
        <Heading>{title}</Heading>
        {children}
        {actions && <div className="acts">{actions}</div>}
      </div>
    </div>
  );
}

/** The filters let nothing through: names them and offers to clear them. */
export function NoMatch({ description, onClear }: { description?: ReactNode; onClear: () => void }) {
  const text = useText();
  return (
    <EmptyState
      icon={<ListFilter className="i-l" />}
      level={2}
      title={text("kit-no-match")}
      actions={
        <Button small onClick={onClear}>
          {text("kit-clear-filters")}
        </Button>
      }
    >
      {description}
    </EmptyState>
  );
}

interface ErrorStateProps {
  error: unknown;
  /** What happened, said for this place; a general sentence when absent. */
  title?: string;
  onRetry?: (() => void) | undefined;
}

/** What happened, that nothing was changed, and what to do. */
export function ErrorState({ error, title, onRetry }: ErrorStateProps) {
  const text = useText();
  const issueText = useIssueText();
  let detail = text("kit-error-nothing-changed");
  let logId: string | null = null;
  const known = asBackendError(error);
  if (known instanceof BackendRefusal) detail = known.issues.map(issueText).join(" ");
  else {
    const { message_key, values, log_id } = known.failure;
    if (text.has(message_key)) detail = text(message_key, values);
    logId = log_id;
  }
  return (
    <div className="state state--error" role="alert">
      <OctagonX className="i-l" />
      <div>
        <h3>{title ?? text("kit-error-title")}</h3>
        <p>{detail}</p>
        {logId !== null && <p className="dim">{text("kit-error-log", { id: logId })}</p>}
        {onRetry && (
          <div className="acts">
            <Button small onClick={onRetry}>
              {text("kit-retry")}
            </Button>
          </div>
        )}
      </div>
    </div>
  );
}

export const quickMs = 150;
const slowMs = 5000;

interface SkeletonProps {
  rows?: number;
  /** Said after five seconds: what it is that takes time. */
  slow?: string;
}

/** Grey lines at the final row height. Nothing at all for the first 150 ms. */
export function Skeleton({ rows = 3, slow }: SkeletonProps) {
  const text = useText();
  const shown = useLater(quickMs);
  const late = useLater(slowMs);
  if (!shown) return null;
  return (
    <div role="status" aria-label={text("kit-loading")}>
      {late && (
        <p className="hint">
          <Loader className="i-s" /> {slow ?? text("kit-loading-slow")}
        </p>
      )}
      {Array.from({ length: rows }, (_, row) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: placeholders are all alike
        <SkeletonLine key={row} row={row} />
      ))}
    </div>
  );
}

const widths = [132, 108, 140, 96, 120, 150];

export function SkeletonLine({ row }: { row: number }) {
  return (
    <div aria-hidden="true" style={{ height: "var(--row)", display: "flex", alignItems: "center" }}>
      <span className="sk" style={{ width: widths[row % widths.length] }} />
    </div>
  );
}
