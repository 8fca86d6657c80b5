/** What the program is. */
import { KeyValue, Section } from "../kit/page";
import { license, version } from "../package.json";
import { useText } from "../text/context";

export function About() {
  const text = useText();
  return (
    <Section level={2} title={text("settings-about")}>
      <KeyValue
        items={[
          { key: "version", name: text("settings-version"), value: version },
          {
            key: "licence",
            name: text("settings-licence"),
            value: text("settings-licence-name", { licence: license }),
          },
        ]}
      />
      <p className="settings-text hint">{text("settings-about-local")}</p>
    </Section>
  );
}
