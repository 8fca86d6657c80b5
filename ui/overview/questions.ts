/**
 * What the first page asks. Apart from its screen, so that the answers and the screen's code are fetched at the same time.
 */
import type { Overview_Serialize } from "../backend/bindings";
import type { Question } from "../backend/query";
import type { Page } from "../backend/types";

/** Shortfalls that the page names. */
const worst = 5;

export const overviewQuestion: Question<Overview_Serialize> = {
  kinds: ["*"],
  key: ["overview"],
  read: (backend) => backend.overview(),
};

export const shortfallsQuestion: Question<Page> = {
  kinds: ["*"],
  key: ["overview", "shortfalls"],
  read: (backend) =>
    backend.list({
      table: "licence_position",
      filters: [{ column: "status", op: "is", values: ["shortfall"] }],
      sort: [{ column: "risk", descending: true }],
      offset: 0,
      limit: worst,
    }),
};
