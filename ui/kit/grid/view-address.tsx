/**
 * Where it is said which view a register shows. In the program that is the address, and the frame provides it; without a
 * frame the register remembers it itself.
 */
import { createContext, type ReactNode, useContext, useState } from "react";

export interface ViewAddress {
  /** The key of the view, when one is named. */
  current: string | undefined;
  /** The address of a view; null for the register's first. */
  href: (view: string | null) => string;
  go: (view: string | null) => void;
}

function useOwnAddress(): ViewAddress {
  const [current, setCurrent] = useState<string | null>(null);
  return { current: current ?? undefined, href: (view) => `#${view ?? ""}`, go: setCurrent };
}

const ViewAddressContext = createContext<() => ViewAddress>(useOwnAddress);

/** `useAddress` is a hook, the same for as long as the provider stands. */
export function ViewAddressProvider({ useAddress, children }: { useAddress: () => ViewAddress; children: ReactNode }) {
  return <ViewAddressContext value={useAddress}>{children}</ViewAddressContext>;
}

export function useViewAddress(): ViewAddress {
  const useAddress = useContext(ViewAddressContext);
  return useAddress();
}
