/**
 * Licensläge: what is used against what there is a right to, product by product, with the explanation beside.
 */
import { KeyRound } from "lucide-react";
import { Button } from "../kit/button";
import { type ListPlace, RegisterPane } from "../kit/grid/register-pane";
import type { Option } from "../kit/select";
import { EmptyState } from "../kit/state";
import { useGo } from "../shell/go";
import { useText } from "../text/context";
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
  return (
    <RegisterPane
      id="licences"
      initial={440}
      table="licence_position"
      label={text("licences-tab-position")}
      kinds={positionKinds}
      cells={positionCells}
      initialColumns={firstColumns}
      widths={widths}
      openId={openId}
      onOpen={(row) => onOpen(row.id)}
      onClose={onClose}
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
      detail={(id, steps) => (
        <PositionDetail key={productOf(id)} product={productOf(id)} {...steps} onAddEntitlement={onAddEntitlement} />
      )}
    />
  );
}
