/**
 * A menu of actions behind one button.
 */
import { Ellipsis } from "lucide-react";
import type { ReactNode } from "react";
import { Menu as AriaMenu, Button, MenuItem, MenuTrigger, Popover } from "react-aria-components";
import { cx } from "./class";

export interface MenuAction {
  key: string;
  label: string;
  icon?: ReactNode;
  danger?: boolean;
  run: () => void;
}

interface MenuProps {
  /** The button's name; also its visible text when `children` is absent and `text` is set. */
  label: string;
  actions: readonly MenuAction[];
  /** What the button shows. Three dots when absent. */
  children?: ReactNode;
  small?: boolean;
  /** Without a frame. */
  quiet?: boolean;
}

export function Menu({ label, actions, children, small, quiet }: MenuProps) {
  return (
    <MenuTrigger>
      <Button
        aria-label={label}
        className={cx(
          "btn",
          children === undefined && "btn--icon",
          (quiet || children === undefined) && "btn--quiet",
          small && "btn--small",
        )}
      >
        {children ?? <Ellipsis />}
      </Button>
      <Popover className="pop" placement="bottom end" offset={4}>
        <AriaMenu className="options" onAction={(key) => actions.find((action) => action.key === key)?.run()}>
          {actions.map((action) => (
            <MenuItem
              key={action.key}
              id={action.key}
              textValue={action.label}
              className={action.danger ? "danger" : ""}
            >
              {action.icon}
              {action.label}
            </MenuItem>
          ))}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}
