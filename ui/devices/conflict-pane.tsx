/**
 * One conflict: both devices beside each other, and the three things that a person can say of them.
 */
import { CopyCheck, CopyX, Cpu } from "lucide-react";
import { useState } from "react";
import type { Verdict } from "../backend/bindings";
import { Button } from "../kit/button";
import { useShortcut } from "../kit/keys";
import { Note } from "../kit/note";
import { DetailPane, type PaneSteps } from "../kit/split-pane";
import { ErrorState, Skeleton } from "../kit/state";
import { useText } from "../text/context";
import { Comparison } from "./comparison";
import { type Conflict, keysThat, pairId, useConflicts } from "./conflicts";
import { DecideDialog } from "./decide-dialog";

interface ConflictPaneProps extends PaneSteps {
  id: string;
}

export function ConflictPane({ id, onClose, ...steps }: ConflictPaneProps) {
  const text = useText();
  const { data, error, refetch } = useConflicts();
  const conflict = data?.conflicts.find((open) => pairId(open) === id);
  if (!conflict) {
    return (
      <DetailPane title={text("devices-tab-conflicts")} onClose={onClose} {...steps}>
        {error && <ErrorState error={error} onRetry={() => void refetch()} />}
        {!data && !error && <Skeleton rows={8} />}
        {data && <Note>{text("devices-conflict-gone")}</Note>}
      </DetailPane>
    );
  }
  return <OpenConflict conflict={conflict} onClose={onClose} {...steps} />;
}

function OpenConflict({ conflict, onClose, ...steps }: Omit<ConflictPaneProps, "id"> & { conflict: Conflict }) {
  const text = useText();
  const [deciding, setDeciding] = useState<Verdict | null>(null);
  const { device, other } = conflict;
  const boardReason = conflict.replaced === null ? text("devices-decide-board-impossible") : undefined;
  const title =
    device.name === other.name
      ? text("devices-conflict-title-alike", { device: device.name })
      : text("devices-conflict-title", { device: device.name, other: other.name });
  useShortcut({ keys: "S", label: text("devices-decide-same"), group: "edit", run: () => setDeciding("same") });
  useShortcut({
    keys: "O",
    label: text("devices-decide-different"),
    group: "edit",
    run: () => setDeciding("different"),
  });
  useShortcut({
    keys: "M",
    label: text("devices-decide-board-replaced"),
    group: "edit",
    enabled: boardReason === undefined,
    run: () => setDeciding("board_replaced"),
  });
  return (
    <DetailPane
      title={title}
      lede={<Lede conflict={conflict} />}
      onClose={onClose}
      {...steps}
      actions={
        <>
          <Button icon={<CopyCheck />} shortcut="S" onClick={() => setDeciding("same")}>
            {text("devices-decide-same")}
          </Button>
          <Button icon={<CopyX />} shortcut="O" onClick={() => setDeciding("different")}>
            {text("devices-decide-different")}
          </Button>
          <Button
            icon={<Cpu />}
            shortcut="M"
            disabledReason={boardReason}
            onClick={() => setDeciding("board_replaced")}
          >
            {text("devices-decide-board-replaced")}
          </Button>
        </>
      }
    >
      <Comparison conflict={conflict} />
      {boardReason !== undefined && <p className="hint">{boardReason}</p>}
      {deciding !== null && (
        <DecideDialog
          conflict={conflict}
          verdict={deciding}
          onClose={() => setDeciding(null)}
          onDecided={() => {
            setDeciding(null);
            onClose();
          }}
        />
      )}
    </DetailPane>
  );
}

function Lede({ conflict }: { conflict: Conflict }) {
  const text = useText();
  const isParted = keysThat(conflict, "different").length > 0;
  const agrees = keysThat(conflict, "equal").join("-");
  return text(isParted ? "devices-conflict-parted" : "devices-conflict-unparted", { agrees });
}
