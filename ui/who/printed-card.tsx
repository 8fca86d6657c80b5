/**
 * The emergency card where only the printer sees it: on paper it takes the place of everything on screen.
 */
import { createPortal } from "react-dom";
import type { Card_Serialize } from "../backend/bindings";
import { useWorkspace } from "../shell/workspace";
import { EmergencyCard } from "../systems/emergency-card";

export function PrintedCard({ card }: { card: Card_Serialize }) {
  const { data: workspace } = useWorkspace();
  return createPortal(
    <div className="printed">
      <EmergencyCard card={card} municipality={workspace?.municipality ?? ""} />
    </div>,
    document.body,
  );
}
