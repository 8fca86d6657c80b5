/** Forms: where a refusal lands, and where the focus goes. */
import { screen } from "@testing-library/react";
import { expect, test, vi } from "vitest";
import { BackendRefusal } from "../backend/errors";
import { axeViolations } from "../test/axe";
import { renderWithWords } from "../test/render";
import { Form, useForm } from "./form";
import { TextField } from "./text-field";

const words = `
refusal-sample-taken = Namnet { $name } finns redan.
refusal-sample-locked = Registret är låst.
`;

interface Values {
  name: string;
  note: string;
}

interface SampleProps {
  submit: (values: Values) => Promise<void>;
  check?: (values: Values) => { name?: string };
}

function Sample({ submit, check }: SampleProps) {
  const form = useForm({ initial: { name: "", note: "" }, submit, ...(check ? { check } : {}) });
  return (
    <Form form={form} label="Nytt system" submitLabel="Spara">
      <TextField label="Namn" {...form.field("name")} />
      <TextField label="Anteckning" optional {...form.field("note")} />
    </Form>
  );
}

test("a refusal lands at its field, the rest in the summary, and focus moves there", async () => {
  const submit = vi.fn(async () => {
    throw new BackendRefusal([
      { code: "sample_taken", field: "name", values: { name: "Larm" } },
      { code: "sample_locked", field: null, values: {} },
    ]);
  });
  const { user } = renderWithWords(<Sample submit={submit} />, { words });
  await user.type(screen.getByRole("textbox", { name: "Namn" }), "Larm");
  await user.click(screen.getByRole("button", { name: "Spara" }));

  const summary = await screen.findByRole("alert");
  expect(document.activeElement).toBe(summary);
  expect(summary.textContent).toContain("Rätta 2 saker innan du sparar");
  expect(summary.textContent).toContain("Registret är låst.");
  const name = screen.getByRole("textbox", { name: "Namn" });
  expect(name.getAttribute("aria-invalid")).toBe("true");
  const described = document.getElementById(name.getAttribute("aria-describedby") ?? "");
  expect(described?.textContent).toBe("Namnet Larm finns redan.");
  expect(await axeViolations()).toEqual([]);

  await user.click(screen.getByRole("link", { name: "Namnet Larm finns redan." }));
  expect(document.activeElement, "the line leads to its field").toBe(name);
});

test("a rule that only the interface can see stops the sending, and is judged again when the field is left", async () => {
  const submit = vi.fn(async () => {});
  const check = ({ name }: Values) => (name === "" ? { name: "Skriv ett namn." } : {});
  const { user } = renderWithWords(<Sample submit={submit} check={check} />);
  await user.click(screen.getByRole("button", { name: "Spara" }));
  expect(submit).not.toHaveBeenCalled();
  const name = screen.getByRole("textbox", { name: "Namn" });
  expect(name.getAttribute("aria-invalid")).toBe("true");
  await user.type(name, "Larm");
  expect(name.getAttribute("aria-invalid"), "not while typing").toBe("true");
  await user.tab();
  expect(name.getAttribute("aria-invalid")).toBeNull();
});

test("Ctrl Enter saves, and a saved form shows no errors", async () => {
  const submit = vi.fn(async () => {});
  const { user } = renderWithWords(<Sample submit={submit} />);
  await user.type(screen.getByRole("textbox", { name: "Namn" }), "Larm");
  await user.keyboard("{Control>}{Enter}{/Control}");
  expect(submit).toHaveBeenCalledWith({ name: "Larm", note: "" });
  expect(screen.queryByRole("alert")).toBeNull();
});

test("a failure is not a refusal: it says that nothing was changed", async () => {
  const { user } = renderWithWords(
    <Sample
      submit={async () => {
        throw new Error("boom");
      }}
    />,
  );
  await user.click(screen.getByRole("button", { name: "Spara" }));
  expect((await screen.findByRole("alert")).textContent).toContain("Ingenting har ändrats");
});
