/**
 * The first page of an open workspace: what is wrong, whose it is, how the licences stand, what was done lately.
 */
import "./overview.css";
import { Printer } from "lucide-react";
import type { Overview_Serialize } from "../backend/bindings";
import { useQuestion } from "../backend/query";
import { Button } from "../kit/button";
import { PageHead } from "../kit/page";
import { ErrorState, Skeleton } from "../kit/state";
import { useWorkspace } from "../shell/workspace";
import { useText } from "../text/context";
import { locales } from "../text/language";
import { Begin } from "./begin";
import { Changes } from "./changes";
import { Findings } from "./findings";
import { Gaps } from "./gaps";
import { Inventory } from "./inventory";
import { Licences } from "./licences";
import { overviewQuestion } from "./questions";

export function Screen() {
  const text = useText();
  const { data: workspace } = useWorkspace();
  const isOpen = workspace != null;
  const { data, error, refetch } = useQuestion(overviewQuestion, isOpen);
  const today = new Intl.DateTimeFormat(locales[text.language], {
    weekday: "long",
    day: "numeric",
    month: "long",
    year: "numeric",
  }).format(new Date());
  return (
    <>
      <PageHead
        windowTitle={text("overview-title")}
        title={
          <>
            {text("overview-title")} <time className="overview-day">{today}</time>
          </>
        }
        actions={
          data && !data.is_empty ? (
            <Button icon={<Printer />} onClick={() => window.print()}>
              {text("overview-print")}
            </Button>
          ) : undefined
        }
      />
      <div className="page overview-page">
        {data === undefined ? (
          <div className="overview-state">
            {error ? <ErrorState error={error} onRetry={() => void refetch()} /> : <Skeleton rows={8} />}
          </div>
        ) : data.is_empty && workspace != null ? (
          <Begin workspace={workspace} />
        ) : (
          <Everything overview={data} />
        )}
      </div>
    </>
  );
}

function Everything({ overview }: { overview: Overview_Serialize }) {
  const text = useText();
  return (
    <div className="overview">
      <div className="overview-main">
        <Findings worst={overview.worst} findings={overview.findings} serious={overview.serious} />
        <Gaps bodies={overview.bodies} total={overview.total} />
        <Changes latest={overview.latest} />
      </div>
      <aside className="overview-side" aria-label={text("overview-side")} data-pane="side">
        <Licences summary={overview.licences} />
        <Inventory summary={overview.licences} />
      </aside>
    </div>
  );
}
