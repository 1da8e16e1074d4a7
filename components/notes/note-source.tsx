import { guideAddress } from '../../utils/view/commands/parse-guide-hash.ts';
import { readerAddress } from '../../utils/view/commands/reader-address.ts';
import type { ShelvedNote } from '../../utils/view/hooks/notes/types.ts';
import { say } from '../../utils/view/sentences/say.ts';
import { When } from '../shared/when.tsx';

/** Where a note belongs, as a link to its very place, and when that came out. */
export function NoteSource({
  note,
  newsletterName,
}: {
  note: ShelvedNote;
  newsletterName: string | undefined;
}) {
  const { issueTitle, publishedAt, isDayOnly, guide, page } = note;
  return (
    <p class="quiet shelf-source">
      <Place note={note} />
      {guide && page !== null && <> · {say('search.page', { page })}</>}
      {guide && (
        <>
          {' · '}
          <bdi>{issueTitle}</bdi>
        </>
      )}
      {newsletterName && (
        <>
          {' · '}
          <bdi>{newsletterName}</bdi>
        </>
      )}
      {' · '}
      <When at={publishedAt} isDayOnly={isDayOnly} />
      {guide?.edition != null && <> · {say('notes.formerEdition')}</>}
      {guide?.edition === null && <> · {say('notes.goneEdition')}</>}
    </p>
  );
}

function Place({ note: { issueId, issueTitle, guide, page, range } }: { note: ShelvedNote }) {
  if (guide)
    return (
      <a href={`/${guideAddress({ id: guide.id, page, edition: guide.edition ?? undefined })}`}>
        <bdi>{guide.title || issueTitle}</bdi>
      </a>
    );
  if (issueId === null) return <bdi>{issueTitle}</bdi>;
  return (
    <a href={`/${readerAddress({ issueId, at: range?.start ?? null })}`}>
      <bdi>{issueTitle}</bdi>
    </a>
  );
}
