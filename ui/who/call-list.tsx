/**
 * Whom to call, in order.
 */
import { PhoneOff } from "lucide-react";
import type { Call_Serialize } from "../backend/bindings";
import { Gap } from "../kit/status";
import { useText } from "../text/context";
import { callKey } from "./card-words";

export function CallList({ calls }: { calls: readonly Call_Serialize[] }) {
  const text = useText();
  if (calls.length === 0) return <Gap icon={<PhoneOff />}>{text("who-no-number")}</Gap>;
  return (
    <ol className="who-calls">
      {calls.map((call, at) => (
        <li key={call.phone}>
          <span className="dim" aria-hidden="true">
            {at + 1}
          </span>
          <span>
            {call.name}
            <small>{call.description ?? text(callKey(call.role))}</small>
          </span>
          <b>{call.phone.replaceAll(" ", "\u00a0")}</b>
        </li>
      ))}
    </ol>
  );
}
