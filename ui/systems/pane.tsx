/**
 * A system beside the list.
 */
import { Maximize2, PenLine, UserRoundPlus } from "lucide-react";
import { useState } from "react";
import { Button } from "../kit/button";
import { DetailPane } from "../kit/split-pane";
import { ErrorState, Skeleton } from "../kit/state";
import { Pill } from "../kit/status";
import { useQueryParam, useStay } from "../shell/go";
import { useText } from "../text/context";
import { useSystemActions } from "./actions";
import { Badges } from "./badges";
import { asTab, DetailTabs } from "./detail-tabs";
import { MoreMenu } from "./more-menu";
import { fieldsOf, useSystem } from "./system";
import { Worst } from "./worst";

interface SystemPaneProps {
  id: string;
  /** Where the list is. */
  base: string;
  onClose: () => void;
  onPrevious?: (() => void) | undefined;
  onNext?: (() => void) | undefined;
}

export function SystemPane({ id, base, onClose, onPrevious, onNext }: SystemPaneProps) {
  const text = useText();
  const go = useStay();
  const { data: detail, error, refetch } = useSystem(id);
  const asked = useQueryParam("tab");
  // Stepping through the list keeps the side that is being compared.
  const [tab, setTab] = useState(asTab(asked));
  const { ask, dialog } = useSystemActions(detail);
  const move = { onClose, onPrevious, onNext };

  if (!detail) {
    return (
      <DetailPane title={text(error ? "kit-error-title" : "kit-loading")} {...move}>
        {error ? <ErrorState error={error} onRetry={() => void refetch()} /> : <Skeleton rows={6} />}
      </DetailPane>
    );
  }
  const live = detail.record.retired === null;
  return (
    <>
      <DetailPane
        title={detail.record.name}
        badges={
          <>
            <Badges detail={detail} />
            {detail.card.findings.length > 0 && (
              <Pill tone="crit">{text("systems-gaps", { count: detail.card.findings.length })}</Pill>
            )}
          </>
        }
        lede={fieldsOf(detail.record).purpose}
        {...move}
        actions={
          <>
            {live && (
              <>
                <Button
                  icon={<UserRoundPlus />}
                  shortcut="U"
                  onClick={() => ask({ what: "assign", role: "system_steward" })}
                >
                  {text("systems-assign")}
                </Button>
                <Button icon={<PenLine />} shortcut="E" onClick={() => ask({ what: "edit" })}>
                  {text("systems-edit")}
                </Button>
              </>
            )}
            <Button icon={<Maximize2 />} onClick={() => go(`${base}/${id}/page?tab=${tab}`)}>
              {text("systems-open")}
            </Button>
            <MoreMenu detail={detail} ask={ask} />
          </>
        }
      >
        <Worst detail={detail} ask={ask} />
        <DetailTabs detail={detail} tab={tab} onTab={setTab} ask={ask} />
      </DetailPane>
      {dialog}
    </>
  );
}
