import type { ComponentChildren } from 'preact';
import { webAddress } from '../../utils/view/commands/web-address.ts';
import { say } from '../../utils/view/sentences/say.ts';
import { Icon } from './icon.tsx';

/** A link to another website, with the sign that it leads out; the words alone where the address is none of the web. */
export function OutLink({ url, children }: { url: string | null; children: ComponentChildren }) {
  const href = webAddress(url);
  if (href === null) return <>{children}</>;
  return (
    <a class="out-link" href={href} target="_blank" rel="noreferrer" title={say('open.leaves')}>
      {children} <Icon name="external" />
    </a>
  );
}
