/**
 * Avgjorda: what has been decided of which devices are one, with the way to take it back.
 */
import { Scale } from "lucide-react";
import { useRef } from "react";
import { ExportMenu } from "../kit/export-menu";
import type { GridHandle } from "../kit/grid/data-grid";
import { Register } from "../kit/grid/register";
import { SplitPane } from "../kit/split-pane";
import { EmptyState } from "../kit/state";
import { useText } from "../text/context";
import { DecisionPane } from "./decision-pane";
import type { ListPlace } from "./device-list";

const kinds = ["identity_decision"];
const widths = { device: 146, other: 146, verdict: 144, replaced_on: 120, reason: 240, at: 128, by: 144 };

export function DecisionList({ openId, onOpen, onClose }: ListPlace) {
  const text = useText();
  const grid = useRef<GridHandle>(null);
  const close = () => {
    onClose();
    grid.current?.focus();
  };
  return (
    <SplitPane
      id="decisions"
      initial={420}
      list={
        <Register
          ref={grid}
          table="identity_decision"
          label={text("identity-decision-table")}
          kinds={kinds}
          widths={widths}
          openId={openId}
          onOpen={(row) => onOpen(row.id)}
          onEscape={onClose}
          tools={(shown) => <ExportMenu shown={shown} />}
          empty={
            <EmptyState icon={<Scale />} title={text("devices-decided-empty")}>
              <p>{text("devices-decided-empty-hint")}</p>
            </EmptyState>
          }
        />
      }
      detail={
        openId === null ? null : (
          <DecisionPane
            key={openId}
            id={openId}
            onClose={close}
            onPrevious={() => grid.current?.step(-1)}
            onNext={() => grid.current?.step(1)}
          />
        )
      }
    />
  );
}
