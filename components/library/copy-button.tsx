import { useEffect, useState } from 'preact/hooks';
import { copyText } from '../../utils/view/commands/copy-text.ts';
import { say } from '../../utils/view/sentences/say.ts';
import { Icon } from '../shared/icon.tsx';

const toldMs = 3000;

/** Copies a text, and says for a moment how that went. */
export function CopyButton({ text, label, about }: { text: () => string; label: string; about: string }) {
  const [told, setTold] = useState<string | null>(null);
  useEffect(() => {
    if (told === null) return;
    const timer = setTimeout(() => setTold(null), toldMs);
    return () => clearTimeout(timer);
  }, [told]);
  return (
    <>
      <button
        type="button"
        class="button button-bare"
        aria-label={`${label}: ${about.slice(0, 80)}`}
        onClick={async () => setTold(say((await copyText(text())) ? 'shelf.copied' : 'shelf.copyFailed'))}
      >
        <Icon name="copy" />
        {told ?? label}
      </button>
      <span class="visually-hidden" role="status">
        {told}
      </span>
    </>
  );
}
