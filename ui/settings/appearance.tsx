/** Language, theme, density, single keys: each acts at once. */
import { Switch } from "../kit/check";
import { Section } from "../kit/page";
import { Segmented } from "../kit/segmented";
import { densities, themes, useDensity, useLanguage, useSingleKeys, useTheme } from "../shell/appearance";
import { useText } from "../text/context";
import { languages } from "../text/language";

export function Appearance() {
  const text = useText();
  const [language, setLanguage] = useLanguage();
  const [theme, setTheme] = useTheme();
  const [density, setDensity] = useDensity();
  const [singles, setSingles] = useSingleKeys();
  return (
    <Section level={2} title={text("settings-appearance")}>
      <div className="settings-choices">
        <Choice
          label={text("settings-language")}
          value={language}
          onChange={setLanguage}
          options={languages}
          name="language"
        />
        <Choice label={text("settings-theme")} value={theme} onChange={setTheme} options={themes} name="theme" />
        <Choice
          label={text("settings-density")}
          value={density}
          onChange={setDensity}
          options={densities}
          name="density"
        />
      </div>
      <div className="settings-keys">
        <Switch label={text("shell-single-keys")} checked={singles} onChange={setSingles} />
        <p className="hint">{text("settings-single-keys-hint")}</p>
      </div>
    </Section>
  );
}

interface ChoiceProps<V extends string> {
  label: string;
  name: string;
  value: V;
  onChange: (value: V) => void;
  options: readonly V[];
}

function Choice<V extends string>({ label, name, value, onChange, options }: ChoiceProps<V>) {
  const text = useText();
  return (
    <>
      <span className="lbl" aria-hidden="true">
        {label}
      </span>
      <div>
        <Segmented
          label={label}
          value={value}
          onChange={onChange}
          options={options.map((option) => ({ value: option, label: text(`settings-${name}-${option}`) }))}
        />
      </div>
    </>
  );
}
