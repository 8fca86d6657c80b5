/**
 * Buttons. At most one `primary` on a screen; a disabled button stays focusable and says why.
 */
import type { ButtonHTMLAttributes, ReactNode, Ref } from "react";
import { cx } from "./class";

type Tone = "primary" | "plain" | "quiet" | "danger" | "sign-danger";

interface ButtonProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, "disabled"> {
  tone?: Tone;
  small?: boolean;
  icon?: ReactNode;
  /** The key that does the same, shown on the button; bind it with `useShortcut`. */
  shortcut?: string;
  /** Why it cannot be pressed now. Its presence disables the button. */
  disabledReason?: string | undefined;
  ref?: Ref<HTMLButtonElement>;
  children: ReactNode;
}

export function Button({
  tone = "plain",
  small,
  icon,
  shortcut,
  disabledReason,
  className,
  onClick,
  children,
  ...rest
}: ButtonProps) {
  const disabled = disabledReason !== undefined;
  return (
    <button
      type="button"
      {...rest}
      className={cx("btn", tone !== "plain" && `btn--${tone}`, small && "btn--small", className)}
      aria-disabled={disabled || undefined}
      title={disabledReason ?? rest.title}
      aria-keyshortcuts={shortcut}
      onClick={(event) => {
        if (disabled) event.preventDefault();
        else onClick?.(event);
      }}
    >
      {icon}
      {children}
      {shortcut !== undefined && <kbd aria-hidden="true">{shortcut}</kbd>}
    </button>
  );
}

interface IconButtonProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, "disabled" | "children"> {
  /** The name that a screen reader says and the tooltip shows. */
  label: string;
  icon: ReactNode;
  tone?: Tone;
  small?: boolean;
  disabledReason?: string | undefined;
  ref?: Ref<HTMLButtonElement>;
}

export function IconButton({
  label,
  icon,
  tone = "quiet",
  small,
  disabledReason,
  className,
  onClick,
  ...rest
}: IconButtonProps) {
  const disabled = disabledReason !== undefined;
  return (
    <button
      type="button"
      {...rest}
      className={cx("btn btn--icon", tone !== "plain" && `btn--${tone}`, small && "btn--small", className)}
      aria-label={label}
      title={disabledReason ?? label}
      aria-disabled={disabled || undefined}
      onClick={(event) => {
        if (disabled) event.preventDefault();
        else onClick?.(event);
      }}
    >
      {icon}
    </button>
  );
}
