/** Language and theme, at hand before there is a settings page to find. */
import { ChevronDown, Languages, SunMoon } from "lucide-react";
import { Menu } from "../kit/menu";
import { themes, useLanguage, useTheme } from "../shell/appearance";
import { useText } from "../text/context";
import { languages } from "../text/language";

export function Appearance() {
  const text = useText();
  const [language, setLanguage] = useLanguage();
  const [, setTheme] = useTheme();
  return (
    <>
      <Menu
        small
        label={text("start-language", { language: text(`settings-language-${language}`) })}
        actions={languages.map((choice) => ({
          key: choice,
          label: text(`settings-language-${choice}`),
          run: () => setLanguage(choice),
        }))}
      >
        <Languages />
        {text(`settings-language-${language}`)}
        <ChevronDown className="i-s" />
      </Menu>
      <Menu
        small
        label={text("settings-theme")}
        actions={themes.map((choice) => ({
          key: choice,
          label: text(`settings-theme-${choice}`),
          run: () => setTheme(choice),
        }))}
      >
        <SunMoon />
      </Menu>
    </>
  );
}
