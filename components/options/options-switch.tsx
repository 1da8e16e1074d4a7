interface SwitchProps {
  id: string;
  label: string;
  /** What it means; not needed where the label says it. */
  hint?: string;
  /** Null while it is being read. */
  value: boolean | null;
  onChange: (value: boolean) => void;
}

/** Something the companion does by itself, or does not. */
export function OptionsSwitch({ id, label, hint, value, onChange }: SwitchProps) {
  return (
    <div class="options-switch">
      <input
        id={id}
        type="checkbox"
        aria-describedby={hint ? `${id}-hint` : undefined}
        checked={value ?? false}
        disabled={value === null}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <label for={id}>{label}</label>
      {hint && (
        <p id={`${id}-hint`} class="options-quiet">
          {hint}
        </p>
      )}
    </div>
  );
}
