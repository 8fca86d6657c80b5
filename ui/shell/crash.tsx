/**
 * What stands in a screen's place when it cannot be shown.
 */
import { MapPinOff, OctagonX } from "lucide-react";
import { Button } from "../kit/button";
import { EmptyState } from "../kit/state";
import { useText } from "../text/context";
import { useGo } from "./go";

export function NotFound() {
  const text = useText();
  const go = useGo();
  return (
    <div className="page" style={{ padding: "var(--s-8) var(--gutter)" }}>
      <EmptyState
        icon={<MapPinOff className="i-l" />}
        title={text("shell-not-found")}
        actions={<Button onClick={() => go("/")}>{text("shell-to-overview")}</Button>}
      >
        {text("shell-not-found-hint")}
      </EmptyState>
    </div>
  );
}

export function Crash({ reset }: { reset: () => void }) {
  const text = useText();
  return (
    <div className="page" role="alert" style={{ padding: "var(--s-8) var(--gutter)" }}>
      <EmptyState
        icon={<OctagonX className="i-l" />}
        title={text("shell-crash")}
        actions={<Button onClick={reset}>{text("shell-crash-retry")}</Button>}
      >
        {text("shell-crash-hint")}
      </EmptyState>
    </div>
  );
}
