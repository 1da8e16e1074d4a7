import { PageLink } from '../shared/page-link.tsx';
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
      <PageLink to={{ issueId }}>
        <bdi>{issueTitle}</bdi>
      </PageLink>
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
