import { openPage } from '../../utils/view/commands/open-page.ts';
import { readerAddress } from '../../utils/view/commands/reader-address.ts';
import { isPlainClick } from '../shared/is-plain-click.ts';
import { When } from '../shared/when.tsx';

interface ShelfSourceProps {
  from: { issueId: string; issueTitle: string; publishedAt: number; isDayOnly?: boolean };
  newsletterName?: string | undefined;
}

/** The issue in which something stands, as a link to it, and when that came out. */
export function ShelfSource({ from, newsletterName }: ShelfSourceProps) {
  const { issueId, issueTitle, publishedAt, isDayOnly = false } = from;
  return (
    <span class="shelf-source">
      <a
        href={`/${readerAddress({ issueId, at: null })}`}
        onClick={(event) => {
          if (!isPlainClick(event)) return;
          event.preventDefault();
          void openPage({ issueId });
        }}
      >
        <bdi>{issueTitle}</bdi>
      </a>
      {newsletterName && (
        <>
          {' · '}
          <bdi>{newsletterName}</bdi>
        </>
      )}
      {' · '}
      <When at={publishedAt} isDayOnly={isDayOnly} />
    </span>
  );
}
