/**
 * Every screen of the program, one line each. A screen is a chunk of its own and is fetched when it is first opened.
 */
import type { ComponentType } from "react";
import type { Question } from "./backend/query";
import { overviewQuestion, shortfallsQuestion } from "./overview/questions";

export interface ScreenEntry {
  /**
   * `/persons`, `/systems/{-$id}` for a list whose detail opens beside it without leaving the list, or
   * `/systems/$id/edit` for a page of its own.
   */
  path: string;
  load: () => Promise<{ Screen: ComponentType }>;
  /** What it asks of an open workspace, to be asked while its code is fetched when it is the first one shown. */
  asks?: readonly Question<unknown>[];
  /** Without rail, as at first start. */
  bare?: true;
}

export interface PaletteProps {
  isOpen: boolean;
  onClose: () => void;
}

export const screens: readonly ScreenEntry[] = [
  { path: "/start", load: () => import("./start/screen"), bare: true },
  { path: "/", load: () => import("./overview/screen"), asks: [overviewQuestion, shortfallsQuestion] },
  { path: "/who", load: () => import("./who/screen") },
  { path: "/responsibility", load: () => import("./responsibility/screen") },
  { path: "/settings", load: () => import("./settings/screen") },
  { path: "/bodies/{-$id}", load: () => import("./bodies/screen") },
  { path: "/units/{-$id}", load: () => import("./units/screen") },
  { path: "/persons/{-$id}", load: () => import("./persons/screen") },
  { path: "/roles/{-$id}", load: () => import("./role-types/screen") },
  { path: "/suppliers/{-$id}", load: () => import("./suppliers/screen") },
  { path: "/agreements/{-$id}", load: () => import("./agreements/screen") },
  { path: "/governance/{-$view}/{-$id}", load: () => import("./governance/screen") },
  { path: "/systems/{-$id}", load: () => import("./systems/screen") },
  { path: "/systems/$id/page", load: () => import("./systems/page") },
  { path: "/equipment/{-$id}", load: () => import("./equipment/screen") },
  { path: "/equipment/$id/page", load: () => import("./equipment/page") },
  { path: "/licences/{-$id}", load: () => import("./licences/screen") },
  { path: "/devices/{-$id}", load: () => import("./devices/screen") },
  { path: "/import", load: () => import("./import/screen") },
];

/** "Vem ansvarar?", opened with Ctrl K from everywhere. Without it the rail has no such button. */
export const palette: (() => Promise<{ Palette: ComponentType<PaletteProps> }>) | null = () => import("./who/palette");
