/**
 * Somebody who is not in the register yet, written in on the way.
 */
import { UserRoundSearch } from "lucide-react";
import { Button } from "../kit/button";
import type { FieldBinding } from "../kit/form";
import { TextField } from "../kit/text-field";
import { useText } from "../text/context";

interface PersonFieldsProps {
  name: FieldBinding<string>;
  title: FieldBinding<string>;
  phone: FieldBinding<string>;
  email: FieldBinding<string>;
  onExisting: () => void;
}

export function PersonFields({ name, title, phone, email, onExisting }: PersonFieldsProps) {
  const text = useText();
  return (
    <>
      <TextField label={text("systems-person-name")} autoFocus {...name} />
      <TextField label={text("systems-person-title")} optional {...title} />
      <div className="row">
        <TextField label={text("systems-person-phone")} type="tel" optional {...phone} />
        <TextField label={text("systems-person-email")} type="email" optional {...email} />
      </div>
      <div>
        <Button tone="quiet" small icon={<UserRoundSearch />} onClick={onExisting}>
          {text("systems-person-existing")}
        </Button>
      </div>
    </>
  );
}
