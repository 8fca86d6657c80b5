/** Makes a municipality: its name, its IT head, and a passphrase for whoever wants one. */
import { useMemo } from "react";
import type { OpenedWorkspace_Serialize } from "../backend/bindings";
import { useBackend } from "../backend/context";
import { BackendRefusal } from "../backend/errors";
import { Form, useForm } from "../kit/form";
import { TextField } from "../kit/text-field";
import { useText } from "../text/context";
import { Step } from "./step";

const blank = { name: "", chief: "", passphrase: "", repeated: "" };

interface CreateProps {
  onOpened: (opened: OpenedWorkspace_Serialize) => Promise<void>;
  onBack: () => void;
}

export function Create({ onOpened, onBack }: CreateProps) {
  const text = useText();
  const backend = useBackend();
  const initial = useMemo(() => ({ ...blank }), []);
  const form = useForm({
    initial,
    check: ({ name, chief, passphrase, repeated }) => ({
      ...(name.trim() === "" && { name: text("start-name-missing") }),
      ...(chief.trim() === "" && { chief: text("start-chief-missing") }),
      ...(passphrase !== repeated && { repeated: text("key-passphrase-differs") }),
    }),
    submit: async ({ name, chief, passphrase }) => {
      const made = await backend.createWorkspace({
        municipality: { name: name.trim(), chief: chief.trim() },
        path: null,
        passphrase: passphrase === "" ? null : passphrase,
      });
      if (made.made === "refused") throw new BackendRefusal(made.refusal.issues);
      await onOpened(made.workspace);
    },
  });
  return (
    <Step title={text("start-way-create")} lede={text("start-create-lede")} onBack={onBack} busy={form.busy}>
      <Form form={form} label={text("start-way-create")} submitLabel={text("start-create")}>
        <TextField label={text("start-name")} hint={text("start-name-hint")} autoFocus {...form.field("name")} />
        <TextField label={text("start-chief")} hint={text("start-chief-hint")} {...form.field("chief")} />
        <TextField
          type="password"
          autoComplete="new-password"
          optional
          label={text("start-passphrase")}
          hint={text("start-passphrase-hint")}
          {...form.field("passphrase")}
        />
        {form.values.passphrase !== "" && (
          <TextField
            type="password"
            autoComplete="new-password"
            label={text("key-passphrase-repeat")}
            {...form.field("repeated")}
          />
        )}
      </Form>
      {form.busy && (
        <p className="hint" role="status">
          {text("start-creating")}
        </p>
      )}
    </Step>
  );
}
