import { useEffect, useRef } from 'preact/hooks';
import { say } from '../../utils/view/sentences/say.ts';
import { Icon } from './icon.tsx';
import { IconButton } from './icon-button.tsx';

interface HelpSheetProps {
  /** Each key, and what it does. */
  keys: readonly (readonly [key: string, does: string])[];
  onClose: () => void;
}

/** The keys of a page, over it; Escape closes it, and the focus is again where it was. */
export function HelpSheet({ keys, onClose }: HelpSheetProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  const label = say('common.close');
  return (
    <dialog ref={dialog} class="help-sheet" aria-labelledby="help-title" onClose={onClose}>
      <div class="help-head">
        <h2 id="help-title">{say('help.title')}</h2>
        <IconButton label={label} onClick={() => dialog.current?.close()}>
          <Icon name="close" />
        </IconButton>
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
