/** What is shown is what is written, where the reader says. */
import { screen, waitFor } from "@testing-library/react";
import { expect, test } from "vitest";
import type { ExportToFile_Deserialize } from "../backend/bindings";
import { axeViolations } from "../test/axe";
import { TestBackend } from "../test/backend";
import { renderWithWords } from "../test/render";
import { ExportMenu } from "./export-menu";

const shown = {
  request: { table: "thing", text: "larm", filters: [], sort: [], offset: 0, limit: 7 },
  columns: ["name", "owner"],
  total: 7,
};

function backendThatSaves(path: string | null) {
  const backend = new TestBackend();
  const asked: ExportToFile_Deserialize[] = [];
  backend.export = async (request) => {
    asked.push(request);
    return { name: "thing_ekvalla.xlsx", rows: request.path ? 7 : null };
  };
  backend.choosePath = async () => (path === null ? [] : [path]);
  return { backend, asked };
}

test("writes exactly what the register shows, and says where", async () => {
  const { backend, asked } = backendThatSaves("/tmp/saker.xlsx");
  const { user } = renderWithWords(<ExportMenu shown={shown} />, { backend });
  await user.click(screen.getByRole("button", { name: "Exportera" }));
  expect(await axeViolations()).toEqual([]);
  await user.click(await screen.findByRole("menuitem", { name: "Excel (XLSX)" }));
  await screen.findByText(/7 rader skrivna till \/tmp\/saker\.xlsx/);
  expect(asked.at(-1)).toEqual({
    export: { list: shown.request, columns: ["name", "owner"], format: "xlsx" },
    path: "/tmp/saker.xlsx",
  });
});

test("choosing no file writes none", async () => {
  const { backend, asked } = backendThatSaves(null);
  const { user } = renderWithWords(<ExportMenu shown={shown} />, { backend });
  await user.click(screen.getByRole("button", { name: "Exportera" }));
  await user.click(await screen.findByRole("menuitem", { name: "JSON" }));
  await waitFor(() => expect(asked.map(({ path }) => path)).toEqual([null]));
});

test("a failure stays on screen until it is read", async () => {
  const { backend } = backendThatSaves("/full/x.csv");
  backend.export = () =>
    Promise.reject({ code: "internal", message_key: "failure-disk-full", values: {}, log_id: null });
  const { user } = renderWithWords(<ExportMenu shown={shown} />, { backend });
  await user.click(screen.getByRole("button", { name: "Exportera" }));
  await user.click(await screen.findByRole("menuitem", { name: "JSON" }));
  const dialog = await screen.findByRole("alertdialog");
  expect(dialog.textContent).toContain("Disken är full");
});
