/**
 * Files, or rows of a file, that were left out: each with the sentence that says why and what to do.
 */
import type { RejectedFile } from "../backend/bindings";
import { kebab } from "../kit/grid/words";
import { Section } from "../kit/page";
import { useText } from "../text/context";
import { Scrolled } from "./scrolled";

const most = 200;

interface RejectedFilesProps {
  kind: "inventory" | "entitlement";
  files: readonly RejectedFile[];
}

export function RejectedFiles({ kind, files }: RejectedFilesProps) {
  const text = useText();
  if (files.length === 0) return null;
  const family = kind === "inventory" ? "rejection" : "entitlement-import-issue";
  const title = text(kind === "inventory" ? "import-rejected-files" : "import-rejected-rows");
  return (
    <Section title={title} fact={files.length}>
      <Scrolled label={title}>
        <ul className="import-sentences">
          {files.slice(0, most).map((file) => (
            <li key={`${file.file} ${file.code} ${file.values.row}`}>
              <b>{kind === "inventory" ? file.file : text("import-row", { row: file.values.row ?? "" })}</b>{" "}
              {text(`${family}-${kebab(file.code)}`, values(file.values))}
            </li>
          ))}
        </ul>
      </Scrolled>
      {files.length > most && <p className="hint">{text("import-more-rejected", { count: files.length - most })}</p>}
    </Section>
  );
}

/** The catalogue's variants are written with hyphens, as its keys are. */
function values(all: Readonly<Record<string, string>>): Record<string, string> {
  return { ...all, ...(all.reason === undefined ? {} : { reason: kebab(all.reason) }) };
}
