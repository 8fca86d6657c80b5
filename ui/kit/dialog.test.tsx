/** Dialogs: focus in, focus back, Esc, and a reason where one is asked for. */
import { screen } from "@testing-library/react";
import { useState } from "react";
import { expect, test, vi } from "vitest";
import { axeViolations } from "../test/axe";
import { renderWithWords } from "../test/render";
import { Button } from "./button";
import { ConfirmDialog } from "./dialog";

function Sample({ onConfirm }: { onConfirm: (reason: string) => void }) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button onClick={() => setOpen(true)}>Avslå…</Button>
      <ConfirmDialog
        title="Avslå inköpet?"
        isOpen={open}
        onClose={() => setOpen(false)}
        consequence="Beslutet kan återkallas men inte raderas."
        confirmLabel="Underteckna avslag"
        danger
        reasonLabel="Skäl till avslag"
        onConfirm={(reason) => {
          onConfirm(reason);
          setOpen(false);
        }}
      />
    </>
  );
}

test("asks for a reason before it signs", async () => {
  const onConfirm = vi.fn();
  const { user } = renderWithWords(<Sample onConfirm={onConfirm} />);
  await user.click(screen.getByRole("button", { name: "Avslå…" }));
  const dialog = await screen.findByRole("alertdialog", { name: "Avslå inköpet?" });
  const reason = screen.getByRole("textbox", { name: "Skäl till avslag" });
  expect(dialog.contains(document.activeElement), "focus goes in").toBe(true);
  expect(await axeViolations(dialog)).toEqual([]);
  await user.click(screen.getByRole("button", { name: "Underteckna avslag" }));
  expect(onConfirm).not.toHaveBeenCalled();
  expect(reason.getAttribute("aria-invalid")).toBe("true");
  await user.type(reason, "Budget saknas");
  await user.click(screen.getByRole("button", { name: "Underteckna avslag" }));
  expect(onConfirm).toHaveBeenCalledWith("Budget saknas");
});

test("Esc closes and gives the focus back", async () => {
  const { user } = renderWithWords(<Sample onConfirm={() => {}} />);
  const opener = screen.getByRole("button", { name: "Avslå…" });
  await user.click(opener);
  await screen.findByRole("alertdialog");
  await user.keyboard("{Escape}");
  expect(screen.queryByRole("alertdialog")).toBeNull();
  await vi.waitFor(() => expect(document.activeElement).toBe(opener));
});
