import type { RefObject } from 'preact';
import { useRef } from 'preact/hooks';

interface FileButtonProps {
  /** Of the field behind the button. */
  id: string;
  /** What the field is called: the button says what is done with the file. */
  name: string;
  accept: string;
  label: string;
  /** No file can be chosen for now. */
  isBusy?: boolean;
  /** Where the focus goes back to it. */
  button?: RefObject<HTMLButtonElement | null>;
  onFile: (file: File) => void;
}

/** A button that has a file chosen. */
export function FileButton({ id, name, accept, label, isBusy = false, button, onFile }: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null);

  function choose(event: { currentTarget: HTMLInputElement }) {
    const [file] = event.currentTarget.files ?? [];
    if (file) onFile(file);
    // So that the same file can be chosen again.
    event.currentTarget.value = '';
  }

  return (
    <>
      <input
        ref={input}
        id={id}
        class="visually-hidden"
        type="file"
        accept={accept}
        tabIndex={-1}
        aria-label={name}
        onChange={choose}
      />
      <button
        ref={button ?? null}
        type="button"
        class="button"
        aria-disabled={isBusy}
        onClick={() => isBusy || input.current?.click()}
      >
        {label}
      </button>
    </>
  );
}
