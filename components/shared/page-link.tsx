import type { ComponentChildren } from 'preact';
import { type OwnPage, openPage, pathOf } from '../../utils/view/commands/open-page.ts';
import { isPlainClick } from './is-plain-click.ts';

interface PageLinkProps {
  to: Extract<OwnPage, { guideId: string } | { issueId: string }>;
  class?: string;
  dir?: 'auto';
  /** Where several links of the page have the same words. */
  name?: string;
  'data-control'?: string;
  children: ComponentChildren;
}

/**
 * A link to a guide or to an issue in the reader. The page it stands on stays; what it leads to is one tab, however often it is
 * asked for. A click with a key held down is the browser's.
 */
export function PageLink({ to, name, ...rest }: PageLinkProps) {
  return (
    <a
      {...rest}
      aria-label={name}
      href={`/${pathOf(to)}`}
      onClick={(event) => {
        if (!isPlainClick(event)) return;
        event.preventDefault();
        void openPage(to);
      }}
    />
  );
}
