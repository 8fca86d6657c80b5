/** A path that is typed, or chosen in the system's own dialog. */
import { FolderOpen } from "lucide-react";
import type { Ref } from "react";
import type { PathKind } from "../backend/bindings";
import { useBackend } from "../backend/context";
import { Button } from "../kit/button";
import type { FieldProps } from "../kit/field";
import { TextField } from "../kit/text-field";
import { useText } from "../text/context";

interface PathFieldProps extends FieldProps {
  kind: PathKind;
  /** The heading of the system's dialog. */
  title: string;
  /** For saving: the name to begin with. */
  name?: string | undefined;
  value: string;
  onChange: (path: string) => void;
  autoFocus?: boolean;
  ref?: Ref<HTMLInputElement>;
}

export function PathField({ kind, title, name, value, onChange, ...field }: PathFieldProps) {
  const text = useText();
  const backend = useBackend();

  async function choose() {
    const [path] = await backend
      .choosePath({ kind, title, name: name ?? null, extensions: ["ansvar"] })
      // Where the system has no dialog to show, the path can still be typed.
      .catch((): string[] => []);
    if (path !== undefined) onChange(path);
  }

  return (
    <div className="path-field">
      <TextField {...field} value={value} onChange={onChange} />
      <Button icon={<FolderOpen />} onClick={() => void choose()}>
        {text("start-choose-file")}
      </Button>
    </div>
  );
}
