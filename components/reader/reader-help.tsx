import { useEffect, useRef } from 'preact/hooks';
import { say } from '../../utils/view/sentences/say.ts';
import { Icon } from '../shared/icon.tsx';

interface ReaderHelpProps {
  /** Each key, and what it does. */
  keys: readonly (readonly [key: string, does: string])[];
  onClose: () => void;
}

/** The keys of the page, over it; Escape closes it, and the focus is again where it was. */
export function ReaderHelp({ keys, onClose }: ReaderHelpProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  const label = say('reader.close');
  return (
    <dialog ref={dialog} class="reader-help" aria-labelledby="help-title" onClose={onClose}>
      <div>
        <h2 id="help-title">{say('reader.keys')}</h2>
        <button
          type="button"
          class="button button-bare button-icon"
          title={label}
          aria-label={label}
          onClick={() => dialog.current?.close()}
        >
          <Icon name="close" />
        </button>
      </div>
      <dl>
        {keys.map(([key, does]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </dialog>
  );
}
