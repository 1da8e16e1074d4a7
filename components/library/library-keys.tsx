import { useEffect, useRef } from 'preact/hooks';
import { say } from '../../utils/view/sentences/say.ts';

/** What the keys of the library do. */
export function LibraryKeys({ onClose }: { onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  const keys = [
    ['j', say('keys.next')],
    ['k', say('keys.previous')],
    ['o', say('keys.open')],
    ['m', say('keys.mark')],
    ['x', say('keys.select')],
    ['l', say('keys.look')],
    ['Ctrl+Z', say('keys.undo')],
    ['?', say('keys.help')],
  ] as const;
  return (
    <dialog ref={dialog} class="library-keys" aria-labelledby="keys" onClose={onClose}>
      <h2 id="keys">{say('keys.title')}</h2>
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
      <button type="button" class="button" onClick={() => dialog.current?.close()}>
        {say('keys.close')}
      </button>
    </dialog>
  );
}
