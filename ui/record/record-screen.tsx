/**
 * The screen of a noun: its register, and beside it one record or a form. The address says which: `/bodies/<id>`,
 * `/bodies/new`, `/bodies/<id>?edit=1`.
 */
import { Plus } from "lucide-react";
import { type ReactNode, useEffect, useRef } from "react";
import { Button } from "../kit/button";
import { ExportMenu } from "../kit/export-menu";
import type { GridHandle } from "../kit/grid/data-grid";
import { Register } from "../kit/grid/register";
import { useTotal } from "../kit/grid/use-total";
import { useShortcut } from "../kit/keys";
import { PageHead } from "../kit/page";
import { SplitPane } from "../kit/split-pane";
import { EmptyState } from "../kit/state";
import { useParam, useQueryParam, useStay } from "../shell/go";
import { useFormat, useText } from "../text/context";
import { EditPane, NewPane } from "./form-pane";
import type { Noun } from "./noun";
import { RecordPane } from "./record-pane";
import { bareId } from "./shape";

interface RecordScreenProps {
  noun: Noun;
  /** The screen's name, when the register is one of several under it. */
  title?: string;
  /** Links to the other registers under the same name. */
  views?: ReactNode;
}

export function RecordScreen({ noun, title, views }: RecordScreenProps) {
  const text = useText();
  const format = useFormat();
  const go = useStay();
  const id = useParam("id");
  const editing = useQueryParam("edit") !== undefined;
  const list = useRef<GridHandle>(null);
  const count = useTotal(noun.kind, [noun.kind]);
  const Icon = noun.icon;
  const add = () => go(`${noun.path}/new`);
  const show = (shown: string, replace: boolean) => go(`${noun.path}/${bareId(shown)}`, { replace });

  /** Focus returns to the list, from where the detail was opened. */
  function close() {
    go(noun.path);
    list.current?.focus();
  }

  useShortcut({ keys: "N", label: text(noun.words.add), group: "edit", run: add });
  useFocusOnSwap(id === undefined ? null : `${id} ${editing}`);

  return (
    <>
      <PageHead
        title={title ?? text(noun.words.title)}
        fact={count === undefined ? undefined : text("record-count", { count: format.number(count) })}
        actions={
          <Button icon={<Plus />} shortcut="N" onClick={add}>
            {text(noun.words.add)}
          </Button>
        }
      />
      {views}
      <SplitPane
        id={noun.kind}
        list={
          <Register
            ref={list}
            table={noun.kind}
            label={text(noun.words.title)}
            kinds={noun.kinds}
            {...(noun.widths ? { widths: noun.widths } : {})}
            {...(noun.cells ? { cells: noun.cells } : {})}
            openId={id === undefined ? null : bareId(id)}
            onOpen={(row) => show(row.id, id !== undefined)}
            {...(id === undefined ? {} : { onEscape: close })}
            tools={(shown) => <ExportMenu shown={shown} small />}
            empty={
              <EmptyState
                icon={<Icon className="i-l" />}
                level={2}
                title={text(noun.words.empty)}
                actions={
                  <Button small onClick={add}>
                    {text(noun.words.add)}
                  </Button>
                }
              >
                <p>{text(noun.words.emptyHint)}</p>
              </EmptyState>
            }
          />
        }
        detail={
          id === undefined ? null : id === "new" ? (
            <NewPane key="new" noun={noun} onSaved={(made) => show(made, true)} onCancel={close} />
          ) : editing ? (
            <EditPane
              key={`edit ${id}`}
              noun={noun}
              id={id}
              onSaved={(saved) => show(saved, true)}
              onCancel={() => show(id, true)}
            />
          ) : (
            <RecordPane
              key={id}
              noun={noun}
              id={id}
              onClose={close}
              onEdit={() => go(`${noun.path}/${id}?edit=1`)}
              onPrevious={() => list.current?.step(-1)}
              onNext={() => list.current?.step(1)}
            />
          )
        }
      />
    </>
  );
}

/** When a form gives way to the detail, the focus that stood in the form goes to the detail, not to nowhere. */
function useFocusOnSwap(shown: string | null) {
  const former = useRef(shown);
  useEffect(() => {
    const before = former.current;
    former.current = shown;
    if (shown === null || before === null || before === shown) return;
    if (document.activeElement === document.body || document.activeElement === null) {
      document.querySelector<HTMLElement>('[data-pane="detail"]')?.focus();
    }
  }, [shown]);
}
