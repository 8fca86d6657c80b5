/**
 * Forms: holds the values, asks Rust, and puts each refusal at its field. What has no field lands in the summary.
 */
import { type ReactNode, useEffect, useId, useMemo, useRef, useState } from "react";
import { asBackendError, BackendRefusal } from "../backend/errors";
import type { Issue } from "../backend/types";
import { useText } from "../text/context";
import { Button } from "./button";
import { useIssueText } from "./issue";
import { useShortcut } from "./keys";

type Errors = Readonly<Record<string, string>>;

interface FormOptions<V extends object> {
  initial: V;
  /** Resolves when it is saved; rejects with BackendRefusal, whose issues name the fields. */
  submit: (values: V) => Promise<void>;
  /** What can be said at once, before asking Rust. Gives a sentence for each wrong field. */
  check?: (values: V) => Partial<Record<keyof V & string, string>>;
}

export interface FieldBinding<T> {
  id: string;
  value: T;
  onChange: (value: T) => void;
  onBlur: () => void;
  error: string | undefined;
}

export interface FormState<V extends object> {
  values: V;
  set: <K extends keyof V & string>(name: K, value: V[K]) => void;
  /** Spread into a field: `<TextField label=… {...form.field("name")} />`. */
  field: <K extends keyof V & string>(name: K) => FieldBinding<V[K]>;
  /** Wrong fields in order of appearance in `initial`; `""` is what belongs to no field. */
  problems: readonly { id: string | null; message: string }[];
  /** Grows with each failed attempt, so that focus can move each time. */
  attempt: number;
  busy: boolean;
  changed: boolean;
  submit: () => Promise<void>;
}

function gather(issues: readonly Issue[], names: readonly string[], say: (issue: Issue) => string) {
  const errors: Record<string, string> = {};
  const loose: string[] = [];
  for (const issue of issues) {
    if (issue.field !== null && names.includes(issue.field)) errors[issue.field] ??= say(issue);
    else loose.push(say(issue));
  }
  return { errors, loose };
}

export function useForm<V extends object>({ initial, submit, check }: FormOptions<V>): FormState<V> {
  const base = useId();
  const text = useText();
  const issueText = useIssueText();
  const [values, setValues] = useState(initial);
  const [errors, setErrors] = useState<Errors>({});
  const [loose, setLoose] = useState<readonly string[]>([]);
  const [attempt, setAttempt] = useState(0);
  const [busy, setBusy] = useState(false);
  const [changed, setChanged] = useState(false);
  /** The values that the errors are about. */
  const judged = useRef(initial);
  const names = useMemo(() => Object.keys(initial), [initial]);
  const fieldId = (name: string) => `${base}-${name}`;

  function set<K extends keyof V & string>(name: K, value: V[K]) {
    setChanged(true);
    setValues((current) => ({ ...current, [name]: value }));
  }

  /**
   * A field that has once been wrong is judged again each time it is left changed. Unchanged it is as wrong as it was,
   * although only Rust may know why: moving the focus to the summary must not take the reason away.
   */
  function leave(name: string) {
    if (errors[name] === undefined || values[name as keyof V] === judged.current[name as keyof V]) return;
    const still = check?.(values)[name as keyof V & string];
    setErrors(({ [name]: _, ...rest }) => (still === undefined ? rest : { ...rest, [name]: still }));
  }

  function fail(nextErrors: Errors, nextLoose: readonly string[]) {
    judged.current = values;
    setErrors(nextErrors);
    setLoose(nextLoose);
    setAttempt((count) => count + 1);
  }

  async function run() {
    if (busy) return;
    const early = Object.fromEntries(Object.entries(check?.(values) ?? {}).filter(([, message]) => message));
    if (Object.keys(early).length > 0) {
      fail(early as Record<string, string>, []);
      return;
    }
    setBusy(true);
    try {
      await submit(values);
      setErrors({});
      setLoose([]);
      setChanged(false);
    } catch (thrown) {
      const error = asBackendError(thrown);
      if (error instanceof BackendRefusal) {
        const { errors: atFields, loose: others } = gather(error.issues, names, issueText);
        fail(atFields, others);
      } else {
        const { message_key, values: facts } = error.failure;
        fail({}, [text.has(message_key) ? text(message_key, facts) : text("kit-error-nothing-changed")]);
      }
    } finally {
      setBusy(false);
    }
  }

  return {
    values,
    set,
    field: (name) => ({
      id: fieldId(name),
      value: values[name],
      onChange: (value) => set(name, value),
      onBlur: () => leave(name),
      error: errors[name],
    }),
    problems: [
      ...loose.map((message) => ({ id: null, message })),
      ...names.flatMap((name) => {
        const message = errors[name];
        return message === undefined ? [] : [{ id: fieldId(name), message }];
      }),
    ],
    attempt,
    busy,
    changed,
    submit: run,
  };
}

interface ErrorSummaryProps {
  problems: readonly { id: string | null; message: string }[];
  /** Focus moves to the summary each time this changes to something above zero. */
  attempt: number;
}

export function ErrorSummary({ problems, attempt }: ErrorSummaryProps) {
  const text = useText();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (attempt > 0) box.current?.focus();
  }, [attempt]);
  if (problems.length === 0) return null;
  return (
    <div className="errsum" role="alert" tabIndex={-1} ref={box}>
      <h3>{text("kit-error-summary", { count: problems.length })}</h3>
      <ul>
        {problems.map(({ id, message }) => (
          <li key={id ?? message}>
            {id === null ? (
              message
            ) : (
              <a
                href={`#${id}`}
                onClick={(event) => {
                  // The address bar belongs to the router, so only the focus moves.
                  event.preventDefault();
                  document.getElementById(id)?.focus();
                }}
              >
                {message}
              </a>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

interface FormProps<V extends object> {
  form: FormState<V>;
  /** What the form is, for a screen reader. */
  label: string;
  submitLabel: string;
  onCancel?: () => void;
  /** Whether it stands in a dialog, where Ctrl Enter must work as well. */
  inDialog?: boolean;
  children: ReactNode;
}

export function Form<V extends object>({ form, label, submitLabel, onCancel, inDialog, children }: FormProps<V>) {
  const text = useText();
  useShortcut({
    keys: "Ctrl+Enter",
    label: submitLabel,
    group: "edit",
    inDialog: inDialog === true,
    run: () => void form.submit(),
  });
  return (
    <form
      className="form"
      aria-label={label}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void form.submit();
      }}
    >
      <ErrorSummary problems={form.problems} attempt={form.attempt} />
      {children}
      <div className="acts">
        <Button type="submit" tone="primary" disabledReason={form.busy ? text("kit-working") : undefined}>
          {submitLabel}
        </Button>
        {onCancel && (
          <Button shortcut="Esc" onClick={onCancel}>
            {text("kit-cancel")}
          </Button>
        )}
      </div>
    </form>
  );
}
