/**
 * The emergency card: whom to call in which order and what is at stake, for the wall beside the equipment. Printed
 * from the window itself.
 */
import { Printer } from "lucide-react";
import type { Card_Serialize } from "../backend/bindings";
import { Button } from "../kit/button";
import { Dialog } from "../kit/dialog";
import { kebab } from "../kit/grid/words";
import { Gap } from "../kit/status";
import { todayIso } from "../record/today";
import { useWorkspace } from "../shell/workspace";
import { useFormat, useText } from "../text/context";
import "./emergency-card.css";

export function EmergencyCard({ card, municipality }: { card: Card_Serialize; municipality: string }) {
  const text = useText();
  const format = useFormat();
  return (
    <article className="emergency" aria-label={text("systems-card-title", { system: card.name })}>
      <h3>{card.name}</h3>
      {card.purpose && <p>{card.purpose}</p>}
      {card.location && <p>{text("systems-card-location", { location: card.location })}</p>}
      <h4>{text("systems-call-first")}</h4>
      {card.calls.length === 0 ? (
        <Gap icon={null}>{text("systems-nobody-to-call")}</Gap>
      ) : (
        <ol>
          {card.calls.map((call) => (
            <li key={`${call.role} ${call.name} ${call.phone}`}>
              <span>
                <b>{call.name}</b>
                <small>{call.description ?? text(`responsibility-call-${kebab(call.role)}`)}</small>
              </span>
              <b className="phone">{call.phone}</b>
            </li>
          ))}
        </ol>
      )}
      {(card.consequence || card.max_tolerable_outage_hours !== null) && <h4>{text("systems-card-stakes")}</h4>}
      {card.max_tolerable_outage_hours !== null && (
        <p>{text("systems-tolerates", { hours: card.max_tolerable_outage_hours })}</p>
      )}
      {card.consequence && <p>{card.consequence}</p>}
      <h4>{text("systems-who")}</h4>
      <dl className="kv">
        {card.chain.links.map((link) => (
          <div key={link.role}>
            <dt>{text(`responsibility-link-${kebab(link.role)}`)}</dt>
            <dd>{link.holder_name ?? text("kit-vacant")}</dd>
          </div>
        ))}
      </dl>
      <footer>{text("systems-card-printed", { municipality, date: format.date(todayIso()) })}</footer>
    </article>
  );
}

interface EmergencyCardDialogProps {
  card: Card_Serialize;
  onClose: () => void;
}

export function EmergencyCardDialog({ card, onClose }: EmergencyCardDialogProps) {
  const text = useText();
  const { data: workspace } = useWorkspace();
  return (
    <Dialog title={text("systems-card")} isOpen onClose={onClose} wide>
      <EmergencyCard card={card} municipality={workspace?.municipality ?? ""} />
      <div className="acts">
        <Button tone="primary" icon={<Printer />} onClick={() => window.print()}>
          {text("systems-card-print")}
        </Button>
        <Button shortcut="Esc" onClick={onClose}>
          {text("kit-close")}
        </Button>
      </div>
    </Dialog>
  );
}
