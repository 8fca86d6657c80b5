/**
 * "Exportera": writes the rows and columns that a register shows to a file that the reader chooses.
 */
import { Download, FileBraces, FileSpreadsheet, FileText } from "lucide-react";
import { useState } from "react";
import type { ExportFormat } from "../backend/bindings";
import { useBackend } from "../backend/context";
import { useFormat, useText } from "../text/context";
import { Button } from "./button";
import { Dialog } from "./dialog";
import type { Shown } from "./grid/register";
import { Menu } from "./menu";
import { ErrorState } from "./state";
import { useToast } from "./toast";

const formats: readonly { format: ExportFormat; extension: string; icon: typeof FileText }[] = [
  { format: "swedish_csv", extension: "csv", icon: FileSpreadsheet },
  { format: "xlsx", extension: "xlsx", icon: FileSpreadsheet },
  { format: "machine_csv", extension: "csv", icon: FileText },
  { format: "json", extension: "json", icon: FileBraces },
];

interface ExportMenuProps {
  shown: Shown;
  small?: boolean;
}

export function ExportMenu({ shown, small }: ExportMenuProps) {
  const text = useText();
  const format = useFormat();
  const backend = useBackend();
  const toast = useToast();
  const [failed, setFailed] = useState<{ error: unknown; retry: () => void } | null>(null);

  async function write(chosen: ExportFormat, extension: string) {
    setFailed(null);
    try {
      const request = { list: shown.request, columns: shown.columns, format: chosen };
      const { name } = await backend.export({ export: request, path: null });
      const [path] = await backend.choosePath({
        kind: "save_file",
        title: text("kit-export-where"),
        name,
        extensions: [extension],
      });
      if (path === undefined) return;
      const written = await backend.export({ export: request, path });
      toast({ text: text("kit-export-done", { rows: format.number(written.rows ?? shown.total), path }) });
    } catch (error) {
      setFailed({ error, retry: () => void write(chosen, extension) });
    }
  }

  return (
    <>
      <Menu
        label={text("kit-export")}
        {...(small ? { small } : {})}
        actions={formats.map(({ format: choice, extension, icon: Icon }) => ({
          key: choice,
          label: text(`export-format-${choice.replaceAll("_", "-")}`),
          icon: <Icon />,
          run: () => void write(choice, extension),
        }))}
      >
        <Download />
        {text("kit-export")}
      </Menu>
      <Dialog title={text("kit-export")} isOpen={failed !== null} onClose={() => setFailed(null)} role="alertdialog">
        {failed && <ErrorState error={failed.error} title={text("kit-export-failed")} onRetry={failed.retry} />}
        <div className="acts">
          <Button shortcut="Esc" onClick={() => setFailed(null)}>
            {text("kit-close")}
          </Button>
        </div>
      </Dialog>
    </>
  );
}
