/**
 * Licensläge: what is used against what there is a right to, product by product, with the explanation beside.
 */
import { KeyRound } from "lucide-react";
import { useRef } from "react";
import { Button } from "../kit/button";
import { ExportMenu } from "../kit/export-menu";
import type { GridHandle } from "../kit/grid/data-grid";
import { Register } from "../kit/grid/register";
import type { Option } from "../kit/select";
import { SplitPane } from "../kit/split-pane";
import { EmptyState } from "../kit/state";
import { useGo } from "../shell/go";
import { useText } from "../text/context";
import type { ListPlace } from "./place";
import { firstColumns, Legend, positionCells, widths } from "./position-cells";
import { PositionDetail } from "./position-detail";

/** A position changes with what is bought, with what products and rules are, and with who is one user. */
export const positionKinds = ["entitlement", "software_product", "normalisation_rule", "person"];

interface PositionListProps extends ListPlace {
  onAddEntitlement: (product: Option) => void;
}

/** `<product>` or `<product>-<metric>`: the address may come from elsewhere, where only the product is known. */
function productOf(openId: string): string {
  const written = /^[0-9a-f]{32}/.exec(openId) ?? /^[0-9a-f-]{36}/.exec(openId);
  return written?.[0] ?? openId;
}

export function PositionList({ openId, onOpen, onClose, onAddEntitlement }: PositionListProps) {
  const text = useText();
  const go = useGo();
  const grid = useRef<GridHandle>(null);
  const close = () => {
    onClose();
    grid.current?.focus();
  };
  return (
    <SplitPane
      id="licences"
      initial={440}
      list={
        <Register
          ref={grid}
          table="licence_position"
          label={text("licences-tab-position")}
          kinds={positionKinds}
          cells={positionCells}
          initialColumns={firstColumns}
          widths={widths}
          openId={openId}
          onOpen={(row) => onOpen(row.id)}
          onEscape={onClose}
          tools={(shown) => <ExportMenu shown={shown} />}
          legend={<Legend />}
          empty={
            <EmptyState
              icon={<KeyRound />}
              title={text("licences-position-empty")}
              actions={
                <Button small onClick={() => go("/import")}>
                  {text("licences-to-import")}
                </Button>
              }
            >
              <p>{text("licences-position-empty-hint")}</p>
            </EmptyState>
          }
        />
      }
      detail={
        openId === null ? null : (
          <PositionDetail
            key={productOf(openId)}
            product={productOf(openId)}
            onClose={close}
            onPrevious={() => grid.current?.step(-1)}
            onNext={() => grid.current?.step(1)}
            onAddEntitlement={onAddEntitlement}
          />
        )
      }
    />
  );
}
