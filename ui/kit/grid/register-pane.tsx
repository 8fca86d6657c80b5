/**
 * A register with what is open in it beside. Closing that gives the focus back to the list, from where it was opened.
 */
import { type ReactNode, useRef } from "react";
import type { Row } from "../../backend/types";
import { ExportMenu } from "../export-menu";
import { type PaneSteps, SplitPane } from "../split-pane";
import type { GridHandle } from "./data-grid";
import { Register, type RegisterProps } from "./register";

/** Which row is open, and how to open and close one. */
export interface ListPlace {
  openId: string | null;
  onOpen: (id: string) => void;
  onClose: () => void;
}

interface RegisterPaneProps extends Omit<RegisterProps, "ref" | "onEscape" | "tools" | "onOpen"> {
  /** Names the remembered width of what is beside. */
  id: string;
  initial?: number;
  openId: string | null;
  onOpen: (row: Row) => void;
  onClose: () => void;
  detail: (openId: string, steps: PaneSteps) => ReactNode;
}

export function RegisterPane({ id, initial, openId, onOpen, onClose, detail, ...register }: RegisterPaneProps) {
  const grid = useRef<GridHandle>(null);
  const steps: PaneSteps = {
    onClose: () => {
      onClose();
      grid.current?.focus();
    },
    onPrevious: () => grid.current?.step(-1),
    onNext: () => grid.current?.step(1),
  };
  return (
    <SplitPane
      id={id}
      {...(initial === undefined ? {} : { initial })}
      list={
        <Register
          ref={grid}
          {...register}
          openId={openId}
          onOpen={onOpen}
          onEscape={onClose}
          tools={(shown) => <ExportMenu shown={shown} />}
        />
      }
      detail={openId === null ? null : detail(openId, steps)}
    />
  );
}
