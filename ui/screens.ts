/**
 * Every screen of the program, one line each. A screen is a chunk of its own and is fetched when it is first opened.
 */
import type { ComponentType } from "react";

export interface ScreenEntry {
  /**
   * `/persons`, `/systems/{-$id}` for a list whose detail opens beside it without leaving the list, or
   * `/systems/$id/edit` for a page of its own.
   */
  path: string;
  load: () => Promise<{ Screen: ComponentType }>;
  /** Without rail, as at first start. */
  bare?: true;
}

export interface PaletteProps {
  isOpen: boolean;
  onClose: () => void;
}

export const screens: readonly ScreenEntry[] = [];

/** "Vem ansvarar?", opened with Ctrl K from everywhere. Without it the rail has no such button. */
export const palette: (() => Promise<{ Palette: ComponentType<PaletteProps> }>) | null = null;
