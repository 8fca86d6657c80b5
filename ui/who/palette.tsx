/**
 * "Vem ansvarar?" over whatever one was doing. Esc gives the page back as it was.
 */
import { HardDrive } from "lucide-react";
import { useState } from "react";
import { Dialog, Modal, ModalOverlay } from "react-aria-components";
import { useShortcut } from "../kit/keys";
import type { PaletteProps } from "../screens";
import { useGo } from "../shell/go";
import { useText } from "../text/context";
import { Question } from "./question";

export function Palette({ isOpen, onClose }: PaletteProps) {
  const text = useText();
  const go = useGo();
  const [question, setQuestion] = useState("");
  useShortcut({
    keys: "Ctrl+Enter",
    label: text("who-as-page"),
    group: "general",
    inDialog: true,
    enabled: question.trim() !== "",
    run: () => {
      onClose();
      go(`/who?q=${encodeURIComponent(question.trim())}`);
    },
  });
  return (
    <ModalOverlay
      className="scrim palette-scrim"
      isOpen={isOpen}
      onOpenChange={(open) => !open && onClose()}
      isDismissable
    >
      <Modal className="palette">
        <Dialog aria-label={text("who-title")}>
          <Question
            question={question}
            onQuestion={setQuestion}
            onLeave={onClose}
            end={<kbd aria-hidden="true">Esc</kbd>}
            foot={
              <>
                <HardDrive className="i-s" /> {text("who-offline")}
              </>
            }
          />
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
