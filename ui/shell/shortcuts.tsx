/**
 * The page of all shortcuts: what is bound right now, what a grid always hears, and the switch for single keys.
 */

import { Switch } from "../kit/check";
import { Dialog } from "../kit/dialog";
import { Keys, type ShortcutGroup, useShortcuts } from "../kit/keys";
import { useText } from "../text/context";
import { useSingleKeys } from "./appearance";

const groups: readonly ShortcutGroup[] = ["general", "navigate", "list", "edit"];

const gridKeys = [
  { keys: ["ArrowUp", "ArrowDown", "J", "K"], label: "shell-grid-move" },
  { keys: ["Space"], label: "shell-grid-mark" },
  { keys: ["Shift+ArrowUp", "Shift+ArrowDown"], label: "shell-grid-extend" },
  { keys: ["Enter"], label: "shell-grid-open" },
  { keys: ["Esc"], label: "shell-grid-close" },
  { keys: ["Alt+Shift+ArrowLeft", "Alt+Shift+ArrowRight"], label: "shell-grid-width" },
];

export function ShortcutsDialog({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  const text = useText();
  const bound = useShortcuts();
  const [singles, setSingles] = useSingleKeys();
  const rows = (group: ShortcutGroup) => {
    const own = bound
      .filter((shortcut) => shortcut.group === group)
      .map((shortcut) => ({ keys: [shortcut.keys], label: shortcut.label }));
    const fixed = group === "list" ? gridKeys.map(({ keys, label }) => ({ keys, label: text(label) })) : [];
    return [...own, ...fixed];
  };
  return (
    <Dialog title={text("shell-all-shortcuts")} isOpen={isOpen} onClose={onClose} wide>
      <div className="shortcuts">
        {groups
          .filter((group) => rows(group).length > 0)
          .map((group) => (
            <section key={group}>
              <h3>{text(`shell-shortcuts-${group}`)}</h3>
              <dl>
                {rows(group).map(({ keys, label }) => (
                  <div key={`${keys.join()} ${label}`}>
                    <dt>{label}</dt>
                    <dd>
                      {keys.map((key) => (
                        <Keys key={key} keys={key} />
                      ))}
                    </dd>
                  </div>
                ))}
              </dl>
            </section>
          ))}
      </div>
      <Switch label={text("shell-single-keys")} checked={singles} onChange={setSingles} />
    </Dialog>
  );
}
