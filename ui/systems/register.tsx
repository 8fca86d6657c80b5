/**
 * A register of systems with its views, and the open system beside it. Systems and connected equipment are the
 * same register seen twice.
 */
import { History, Plus, Server, UserRoundPlus } from "lucide-react";
import { useRef, useState } from "react";
import { createPortal } from "react-dom";
import type { SystemType } from "../backend/bindings";
import { Button } from "../kit/button";
import { ExportMenu } from "../kit/export-menu";
import type { GridHandle } from "../kit/grid/data-grid";
import { Register } from "../kit/grid/register";
import { useTotal } from "../kit/grid/use-total";
import type { FixedView } from "../kit/grid/views";
import { useShortcut } from "../kit/keys";
import { PageHead } from "../kit/page";
import { SplitPane } from "../kit/split-pane";
import { EmptyState } from "../kit/state";
import { bareId } from "../record/shape";
import { useParam, useStay } from "../shell/go";
import { useFormat, useText } from "../text/context";
import { AssignDialog } from "./assign-dialog";
import { systemCells } from "./cells";
import { LifecycleDialog } from "./lifecycle-dialog";
import { NewDialog } from "./new-dialog";
import { SystemPane } from "./pane";
import { systemKinds } from "./system";
import "./systems.css";

export interface SystemRegisterProps {
  /** The table, and where the register is. */
  table: string;
  base: string;
  type: SystemType;
  title: string;
  newLabel: string;
  emptyTitle: string;
  emptyBody: string;
  views: readonly FixedView[];
  widths: Readonly<Record<string, number>>;
}

type Marked = { what: "assign" | "lifecycle"; ids: readonly string[]; clear: () => void };

export function SystemRegister(props: SystemRegisterProps) {
  const { table, base, type, title, newLabel, emptyTitle, emptyBody, views, widths } = props;
  const text = useText();
  const format = useFormat();
  const go = useStay();
  const id = useParam("id");
  const grid = useRef<GridHandle>(null);
  // The list knows what is shown; the page's head is where the export stands.
  const [slot, setSlot] = useState<HTMLElement | null>(null);
  const [adding, setAdding] = useState(false);
  const [marked, setMarked] = useState<Marked | null>(null);
  const all = useTotal(table, systemKinds);
  const close = () => {
    go(base);
    grid.current?.focus();
  };

  useShortcut({ keys: "N", label: newLabel, group: "edit", run: () => setAdding(true) });

  const newButton = (
    <Button icon={<Plus />} shortcut="N" onClick={() => setAdding(true)}>
      {newLabel}
    </Button>
  );
  return (
    <>
      <PageHead
        title={title}
        {...(all === undefined ? {} : { fact: text("systems-in-register", { count: format.number(all) }) })}
        actions={
          <>
            <span ref={setSlot} className="acts" />
            {newButton}
          </>
        }
      />
      <SplitPane
        id={table}
        initial={440}
        max={760}
        list={
          <Register
            ref={grid}
            table={table}
            label={title}
            kinds={systemKinds}
            views={views}
            widths={widths}
            cells={systemCells}
            openId={id === undefined ? null : bareId(id)}
            onOpen={(row) => go(`${base}/${row.id}`, { replace: id !== undefined })}
            onEscape={() => id !== undefined && go(base)}
            markedActions={(ids, clear) => (
              <>
                <Button
                  tone="primary"
                  small
                  icon={<UserRoundPlus />}
                  onClick={() => setMarked({ what: "assign", ids, clear })}
                >
                  {text("systems-assign-steward")}
                </Button>
                <Button small icon={<History />} onClick={() => setMarked({ what: "lifecycle", ids, clear })}>
                  {text("systems-lifecycle-ask")}
                </Button>
              </>
            )}
            tools={(shown) => slot && createPortal(<ExportMenu shown={shown} />, slot)}
            empty={
              <EmptyState icon={<Server className="i-l" />} title={emptyTitle} actions={newButton}>
                {emptyBody}
              </EmptyState>
            }
          />
        }
        detail={
          id === undefined ? null : (
            <SystemPane
              id={id}
              base={base}
              onClose={close}
              onPrevious={() => grid.current?.step(-1)}
              onNext={() => grid.current?.step(1)}
            />
          )
        }
      />
      {adding && (
        <NewDialog
          type={type}
          title={newLabel}
          onClose={() => setAdding(false)}
          onAdded={(added) => go(`${base}/${added}`)}
        />
      )}
      {marked?.what === "assign" && (
        <AssignDialog
          targets={marked.ids.map((each) => ({ object: { on: "system", id: each }, name: "" }))}
          suggested="system_steward"
          onClose={() => setMarked(null)}
          onDone={marked.clear}
        />
      )}
      {marked?.what === "lifecycle" && (
        <LifecycleDialog
          ids={marked.ids}
          name={null}
          stage="in_operation"
          onClose={() => setMarked(null)}
          onDone={marked.clear}
        />
      )}
    </>
  );
}
