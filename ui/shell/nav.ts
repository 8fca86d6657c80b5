/**
 * The rail's items in order; Ctrl 1–9 follow the same order. An item is shown when its screen is registered.
 */
import {
  Building2,
  Cable,
  FileInput,
  Handshake,
  KeyRound,
  Landmark,
  LayoutDashboard,
  type LucideIcon,
  Monitor,
  Server,
  Settings,
  Shapes,
  Stamp,
  Truck,
  UserRound,
  UsersRound,
} from "lucide-react";

export interface NavItem {
  /** Also the name of its count. */
  item: string;
  path: string;
  label: string;
  icon: LucideIcon;
}

export interface NavGroup {
  /** Fluent key of the heading; null for a group that needs none. */
  heading: string | null;
  items: readonly NavItem[];
}

export const navigation: readonly NavGroup[] = [
  {
    heading: null,
    items: [{ item: "overview", path: "/", label: "shell-nav-overview", icon: LayoutDashboard }],
  },
  {
    heading: "shell-group-systems",
    items: [
      { item: "responsibility", path: "/responsibility", label: "shell-nav-responsibility", icon: UsersRound },
      { item: "systems", path: "/systems", label: "shell-nav-systems", icon: Server },
      { item: "equipment", path: "/equipment", label: "shell-nav-equipment", icon: Cable },
    ],
  },
  {
    heading: "shell-group-licences",
    items: [
      { item: "licences", path: "/licences", label: "shell-nav-licences", icon: KeyRound },
      { item: "devices", path: "/devices", label: "shell-nav-devices", icon: Monitor },
      { item: "import", path: "/import", label: "shell-nav-import", icon: FileInput },
    ],
  },
  {
    heading: "shell-group-registers",
    items: [
      { item: "bodies", path: "/bodies", label: "shell-nav-bodies", icon: Landmark },
      { item: "units", path: "/units", label: "shell-nav-units", icon: Building2 },
      { item: "persons", path: "/persons", label: "shell-nav-persons", icon: UserRound },
      { item: "roles", path: "/roles", label: "shell-nav-roles", icon: Shapes },
      { item: "suppliers", path: "/suppliers", label: "shell-nav-suppliers", icon: Truck },
      { item: "agreements", path: "/agreements", label: "shell-nav-agreements", icon: Handshake },
      { item: "governance", path: "/governance", label: "shell-nav-governance", icon: Stamp },
    ],
  },
  {
    heading: null,
    items: [{ item: "settings", path: "/settings", label: "shell-nav-settings", icon: Settings }],
  },
];
