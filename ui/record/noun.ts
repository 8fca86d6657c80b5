/**
 * The description of one noun, from which its register, detail, form and history are made.
 */
import type { LucideIcon } from "lucide-react";
import type { ComponentType } from "react";
import type { Kind, RecordView_Serialize } from "../backend/bindings";
import type { CellRenderer } from "../kit/grid/cells";
import type { FieldSpec } from "./fields";

export type RecordView = RecordView_Serialize;

export interface Noun {
  /** Also the name of its table. */
  kind: Kind;
  /** Where its screen is: `/bodies`. */
  path: string;
  icon: LucideIcon;
  /** Fluent keys. */
  words: {
    /** The register's name. */
    title: string;
    /** The button and the form's heading: "Nytt organ". */
    add: string;
    /** When the register is empty: what belongs here, and why it is worth writing. */
    empty: string;
    emptyHint: string;
  };
  fields: readonly FieldSpec[];
  /** Record kinds whose changes can change the list or the detail. */
  kinds: readonly Kind[];
  /** Fields shown among the facts, in this order; every field when absent. */
  facts?: readonly string[];
  widths?: Readonly<Record<string, number>>;
  cells?: Readonly<Record<string, CellRenderer>>;
  /** States beside the name. */
  Badges?: ComponentType<{ record: RecordView }>;
  /** What is special to the noun, between the facts and the history. */
  Sections?: ComponentType<{ record: RecordView }>;
}
