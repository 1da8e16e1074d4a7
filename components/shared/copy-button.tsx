import { useTold } from '../../utils/view/hooks/use-told.ts';
import { say } from '../../utils/view/sentences/say.ts';
import { Icon } from './icon.tsx';
import { nameOf } from './name-of.ts';

interface CopyButtonProps {
  /** Copies, in the click itself. @returns whether the browser allowed it */
  copy: () => Promise<boolean>;
  label: string;
  /** Said instead of "Copied". */
  done?: string;
  /** What is copied, where the page has several such buttons. */
  about?: string;
  class?: string;
  title?: string;
}

const toldMs = 3000;

/** Copies something, and says for a moment how that went. */
export function CopyButton({ copy, label, done, about, class: look = 'button', title }: CopyButtonProps) {
  const [told, setTold] = useTold(toldMs);
  return (
    <>
      <button
        type="button"
        class={look}
        title={title}
        aria-label={nameOf(told ?? label, about)}
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
