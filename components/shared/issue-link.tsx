import { openIssue } from '../../utils/view/commands/open-issue.ts';
import { openingOf } from '../../utils/view/commands/opening-of.ts';
import { webAddress } from '../../utils/view/commands/web-address.ts';
import { say } from '../../utils/view/sentences/say.ts';
import type { OpenedFrom } from '../../utils/view/types.ts';
import { Icon } from './icon.tsx';
import { nameOf } from './name-of.ts';

interface IssueLinkProps {
  issue: { id: string; url: string | null };
  /** Which page it stands on. */
  where: OpenedFrom;
  class?: string;
  /** Told, in a sentence, when it was not opened or does not count as read. */
  onTrouble: (sentence: string) => void;
  /** The issue's title, where the sign stands alone. */
  about?: string;
  'data-control'?: string;
}

/**
 * A link to an issue's page on the web, with the sign that it leads out. It is opened as a link is, by click, middle click and
 * Ctrl click, and counts as read each time. Nothing where the issue has no address.
 */
export function IssueLink({
  issue,
  where,
  class: look = 'button',
  onTrouble,
  about,
  ...rest
}: IssueLinkProps) {
  const url = webAddress(issue.url);
  if (url === null) return null;
  const isAlone = about !== undefined;

  async function open(event: MouseEvent) {
    const how = openingOf(event);
    if (!how) return;
    // Opened by the companion, once it has written down that it is read: a popup ends with the tab it opens.
    event.preventDefault();
    const trouble = await openIssue(issue, where, how);
    if (trouble) onTrouble(trouble);
  }

  return (
    <a
      class={look}
      href={url}
      target="_blank"
      rel="noreferrer"
      title={say(isAlone ? 'open.onWeb' : 'open.leaves')}
      aria-label={isAlone ? nameOf(say('open.onWeb'), about) : undefined}
      {...rest}
      onClick={open}
      onAuxClick={open}
    >
      {!isAlone && say('open.onWeb')}
      <Icon name="external" />
    </a>
  );
}
