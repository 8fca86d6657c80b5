/** Fields: what they accept, how they write it back, and what a screen reader hears. */
import { screen, waitFor } from "@testing-library/react";
import { useState } from "react";
import { expect, test, vi } from "vitest";
import { axeViolations } from "../test/axe";
import { renderWithWords } from "../test/render";
import { Checkbox, Switch } from "./check";
import { ComboBox } from "./combo-box";
import { DateField } from "./date-field";
import { MoneyField, NumberField } from "./number-field";
import { Segmented } from "./segmented";
import { type Option, Select } from "./select";
import { TextArea, TextField } from "./text-field";

const today = new Date(2026, 10, 23);

function Fields({ onMoney, onDate }: { onMoney: (ore: number | null) => void; onDate: (date: string | null) => void }) {
  const [money, setMoney] = useState<number | null>(null);
  const [date, setDate] = useState<string | null>(null);
  const [count, setCount] = useState<number | null>(40);
  const [body, setBody] = useState<string | null>(null);
  const [person, setPerson] = useState<Option | null>(null);
  const [theme, setTheme] = useState<"light" | "dark">("light");
  const [on, setOn] = useState(false);
  const people = [
    { value: "1", label: "Ali Rahimi" },
    { value: "2", label: "Lena Forsman" },
  ];
  return (
    <>
      <TextField label="Namn" value="" onChange={() => {}} hint="Som det står i avtalet." error="Skriv ett namn." />
      <TextArea label="Anteckning" optional value="" onChange={() => {}} />
      <MoneyField
        label="Kostnad"
        value={money}
        onChange={(ore) => {
          setMoney(ore);
          onMoney(ore);
        }}
      />
      <DateField
        label="Datum"
        today={today}
        value={date}
        onChange={(iso) => {
          setDate(iso);
          onDate(iso);
        }}
      />
      <NumberField label="Antal" value={count} onChange={setCount} />
      <Select
        label="Nämnd"
        value={body}
        onChange={setBody}
        options={[
          { value: "ks", label: "Kommunstyrelsen" },
          { value: "sbn", label: "Samhällsbyggnadsnämnden" },
        ]}
      />
      <ComboBox
        label="Person"
        value={person}
        onChange={setPerson}
        search={async (typed) => people.filter(({ label }) => label.toLowerCase().includes(typed.toLowerCase()))}
      />
      <p>vald: {person?.label}</p>
      <Segmented
        label="Tema"
        value={theme}
        onChange={setTheme}
        options={[
          { value: "light", label: "Ljust" },
          { value: "dark", label: "Mörkt" },
        ]}
      />
      <Checkbox label="Utkontrakterad" checked={on} onChange={setOn} />
      <Switch label="Enkla tangenter" checked={on} onChange={setOn} />
    </>
  );
}

const show = () => {
  const onMoney = vi.fn();
  const onDate = vi.fn();
  return { ...renderWithWords(<Fields onMoney={onMoney} onDate={onDate} />), onMoney, onDate };
};

test("every field passes axe", async () => {
  show();
  expect(await axeViolations()).toEqual([]);
});

test("a hint and an error are both described", () => {
  show();
  const field = screen.getByRole("textbox", { name: "Namn" });
  const said = (field.getAttribute("aria-describedby") ?? "")
    .split(" ")
    .map((id) => document.getElementById(id)?.textContent);
  expect(said).toEqual(["Skriv ett namn.", "Som det står i avtalet."]);
});

test("money is öre inside and normalised on blur", async () => {
  const { user, onMoney } = show();
  const field = screen.getByRole<HTMLInputElement>("textbox", { name: "Kostnad" });
  await user.type(field, "12345");
  expect(field.value, "typing is left alone").toBe("12345");
  await user.tab();
  expect(field.value).toBe("12\u00a0345,00");
  expect(onMoney).toHaveBeenLastCalledWith(1_234_500);
});

test("a date is understood as people write it; what is not says how", async () => {
  const { user, onDate } = show();
  const field = screen.getByRole<HTMLInputElement>("textbox", { name: "Datum" });
  await user.type(field, "23/11 2026");
  await user.tab();
  expect(field.value).toBe("2026-11-23");
  expect(onDate).toHaveBeenLastCalledWith("2026-11-23");
  await user.clear(field);
  await user.type(field, "i morgon");
  await user.tab();
  expect(onDate).toHaveBeenLastCalledWith(null);
  expect(field.value, "nothing typed is lost").toBe("i morgon");
  expect(field.getAttribute("aria-invalid")).toBe("true");
});

test("a choice is made, and the button says it", async () => {
  const { user } = show();
  const select = screen.getByRole("button", { name: /Nämnd/ });
  select.focus();
  await user.keyboard("{ArrowDown}");
  await user.click(await screen.findByRole("option", { name: "Samhällsbyggnadsnämnden" }));
  await waitFor(() => expect(select.textContent).toContain("Samhällsbyggnadsnämnden"));
});

test("a combo box searches and chooses", async () => {
  const { user } = show();
  await user.type(screen.getByRole("combobox", { name: "Person" }), "lena");
  await user.click(await screen.findByRole("option", { name: "Lena Forsman" }));
  expect(await screen.findByText("vald: Lena Forsman")).toBeDefined();
});

test("segments move with the arrow keys", async () => {
  const { user } = show();
  const light = screen.getByRole<HTMLInputElement>("radio", { name: "Ljust" });
  await user.click(screen.getByRole("radio", { name: "Mörkt" }));
  expect(light.checked).toBe(false);
});
