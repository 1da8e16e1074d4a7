import type { ComponentChildren } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';

interface FieldProps {
  label: string;
  hint?: string | undefined;
  /** Beside the label. */
  children?: ComponentChildren;
}

interface TextFieldProps extends FieldProps {
  value: string;
  onChange: (value: string) => void;
  onLeave?: () => void;
  rows?: number;
  part?: string;
}

const mostCharacters = 20_000;

/** A question with a field for what is answered, of several lines. */
export function LogTextField({
  label,
  hint,
  value,
  onChange,
  onLeave,
  rows = 2,
  part,
  children,
}: TextFieldProps) {
  const id = useId();
  return (
    <div class="log-field" data-part={part}>
      <div class="log-field-head">
        <label for={id}>{label}</label>
        {children}
      </div>
      <textarea
        id={id}
        class="note-field"
        rows={rows}
        dir="auto"
        maxLength={mostCharacters}
        aria-describedby={hint ? `${id}-hint` : undefined}
        value={value}
        onInput={({ currentTarget }) => onChange(currentTarget.value)}
        onBlur={onLeave}
      />
      {hint && (
        <p id={`${id}-hint`} class="quiet">
          {hint}
        </p>
      )}
    </div>
  );
}

interface LineFieldProps extends FieldProps {
  value: string;
  type?: 'text' | 'date' | 'number';
  /** What is wrong with what was typed; null for nothing. Only what is right is handed on. */
  check: (value: string) => string | null;
  onChange: (value: string) => void;
  name?: string;
  /** What is there is judged, though nothing was typed. */
  isChecked?: boolean;
  part?: string;
}

const kinds = {
  text: { type: 'text', dir: 'auto', maxLength: 500 },
  date: { type: 'date' },
  number: { type: 'number', inputMode: 'numeric', min: 0 },
} as const;

/**
 * A field of one line. What is typed is handed on as it is typed, if it is right; else what was there before stays, and once
 * the field is left it says what is wrong.
 */
export function LogLineField({
  label,
  hint,
  value,
  type = 'text',
  check,
  onChange,
  name,
  isChecked = false,
  part,
}: LineFieldProps) {
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  // Nothing is wrong with what is being typed.
  const [isLeft, setLeft] = useState(false);
  /** What was there before something was typed. */
  const before = useRef(value);
  if (typed === null) before.current = value;
  const fault = isLeft || isChecked ? check(typed ?? value) : null;
  const said = fault ?? hint;
  return (
    <div class={type === 'text' ? 'log-field' : 'log-field log-field-short'} data-part={part}>
      <label for={id}>{label}</label>
      <input
        id={id}
        class="log-input"
        {...kinds[type]}
        name={name}
        aria-describedby={said ? `${id}-said` : undefined}
        aria-invalid={fault !== null}
        value={typed ?? value}
        onInput={({ currentTarget: { value: next } }) => {
          setTyped(next);
          const isRight = check(next) === null && !(type === 'date' && isBegun(next));
          const handedOn = isRight ? next : before.current;
          if (handedOn !== value) onChange(handedOn);
        }}
        onBlur={() => {
          setLeft(true);
          if (typed === null || check(typed) !== null) return;
          setTyped(null);
          if (typed !== value) onChange(typed);
        }}
      />
      {said && (
        <p id={`${id}-said`} class={fault ? 'note-problem' : 'quiet'} role={fault ? 'alert' : undefined}>
          {said}
        </p>
      )}
    </div>
  );
}

/** A year whose last digits are still to be typed is one of long ago meanwhile. */
const isBegun = (day: string) => day.startsWith('0');
