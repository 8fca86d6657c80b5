/**
 * Asks for the name of a view: of a new one, or another name for one that there is.
 */
import { type SubmitEvent, useState } from "react";
import { useText } from "../../text/context";
import { Button } from "../button";
import { Dialog } from "../dialog";
import { TextField } from "../text-field";

interface ViewDialogProps {
  title: string;
  lede?: string;
  action: string;
  name: string;
  /** Names that the other views have. */
  taken: readonly string[];
  /** Keeps it; false when there is no room. */
  onName: (name: string) => boolean;
  onClose: () => void;
}

const longestName = 60;
const folded = (name: string) => name.trim().toLocaleLowerCase();

export function ViewDialog({ title, lede, action, name: first, taken, onName, onClose }: ViewDialogProps) {
  const text = useText();
  const [name, setName] = useState(first);
  const [error, setError] = useState<string | undefined>(undefined);

  function fault(): string | undefined {
    if (name.trim() === "") return text("kit-view-name-missing");
    const other = taken.find((each) => folded(each) === folded(name));
    return other === undefined ? undefined : text("kit-view-name-taken", { name: other });
  }

  function submit(event: SubmitEvent) {
    event.preventDefault();
    // The dialog stands inside the page's tree, so the event would reach a form around it.
    event.stopPropagation();
    const found = fault() ?? (onName(name.trim()) ? undefined : text("kit-view-full"));
    if (found === undefined) onClose();
    else setError(found);
  }

  return (
    <Dialog title={title} isOpen onClose={onClose} {...(lede === undefined ? {} : { lede })}>
      <form onSubmit={submit} noValidate>
        <TextField
          label={text("kit-view-name")}
          value={name}
          onChange={(next) => {
            setName(next);
            setError(undefined);
          }}
          error={error}
          maxLength={longestName}
          autoFocus
        />
        <div className="acts">
          <Button type="submit" tone="primary">
            {action}
          </Button>
          <Button shortcut="Esc" onClick={onClose}>
            {text("kit-cancel")}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
