interface OneOfProps<Value extends string> {
  /** What is chosen between, in words, */
  legend: string;
  /** and as the name of the group, which no other of the page has. */
  name: string;
  choices: readonly (readonly [value: Value, label: string])[];
  value: Value;
  onChange: (value: Value) => void;
}

/** A few choices side by side, one of which holds. */
export function OneOf<Value extends string>({ legend, name, choices, value, onChange }: OneOfProps<Value>) {
  return (
    <fieldset class="one-of">
      <legend class="visually-hidden">{legend}</legend>
      {choices.map(([one, label]) => (
        <label key={one}>
          <input
            type="radio"
            name={name}
            class="visually-hidden"
            checked={value === one}
            onChange={() => onChange(one)}
          />
          <span>{label}</span>
        </label>
      ))}
    </fieldset>
  );
}
