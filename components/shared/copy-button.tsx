import { useEffect, useState } from 'preact/hooks';
import { say } from '../../utils/view/sentences/say.ts';
import { Icon } from './icon.tsx';

interface CopyButtonProps {
  /** Copies, in the click itself. @returns whether the browser allowed it */
  copy: () => Promise<boolean>;
  label: string;
  /** Said instead of "Copied". */
  done?: string;
  /** What is copied, where the page has several such buttons. */
  about?: string;
  class?: string;
}

const toldMs = 3000;

/** Copies something, and says for a moment how that went. */
export function CopyButton({ copy, label, done, about, class: look = 'button' }: CopyButtonProps) {
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
        class={look}
        aria-label={about === undefined ? label : `${label}: ${about.slice(0, 80)}`}
        onClick={async () => setTold((await copy()) ? (done ?? say('copy.copied')) : say('copy.failed'))}
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
