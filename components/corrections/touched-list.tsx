import { formatMoment } from '../../utils/view/sentences/format-moment.ts';
import { say } from '../../utils/view/sentences/say.ts';
import type { CorrectedItem } from '../../utils/view/types.ts';
import { nameOf } from '../shared/name-of.ts';
import { PageLink } from '../shared/page-link.tsx';
import { type ChangeListProps, PlaceLink } from './change-list.tsx';

interface TouchedListProps extends ChangeListProps {
  item: CorrectedItem;
  /** Leads to the note where it stands on this very page. */
  onNote?: (() => void) | undefined;
}

/** What the person kept of a corrected issue, each with the way to it: it may say what the issue no longer says. */
export function TouchedList({ item, onJump, onNote }: TouchedListProps) {
  const { issueId, touched } = item;
  const { highlights, note, entries, guides } = touched;
  if (highlights.length + entries.length + guides.length === 0 && note === '') return null;
  return (
    <div class="touched" data-part="touched">
      <p class="touched-title">{say('corrected.touches')}</p>
      <ul>
        {highlights.map(({ id, quote, note: own, at, isUnsure }) => (
          <li key={id}>
            {say('corrected.highlight')} <q dir="auto">{shortened(quote)}</q>
            {own !== '' && (
              <>
                {' '}
                {say('corrected.withNote')} <q dir="auto">{shortened(own)}</q>
              </>
            )}{' '}
            {isUnsure && say('corrected.unsure')}
            {at !== null && (
              <PlaceLink
                issueId={issueId}
                at={at}
                onJump={onJump}
                name={nameOf(say('corrected.showInText'), quote)}
              >
                {say('corrected.showInText')}
              </PlaceLink>
            )}
          </li>
        ))}
        {note !== '' && (
          <li>
            {say('corrected.note')} <q dir="auto">{shortened(note)}</q>{' '}
            <NoteLink issueId={issueId} onNote={onNote} />
          </li>
        )}
        {entries.map(({ id, title, finishedAt }) => (
          <li key={id}>
            {say('corrected.entry')}{' '}
            <a class="change-place" href={`/log.html#${encodeURIComponent(id)}`}>
              <bdi>{title}</bdi>
              {' · '}
              {formatMoment(Date.parse(finishedAt), Date.now(), undefined, true)}
            </a>
          </li>
        ))}
        {guides.map(({ id, title }) => (
          <li key={id}>
            {say('corrected.guide')}{' '}
            <PageLink class="change-place" to={{ guideId: id }}>
              <bdi>{title}</bdi>
            </PageLink>
          </li>
        ))}
      </ul>
    </div>
  );
}

function NoteLink({ issueId, onNote }: { issueId: string; onNote: (() => void) | undefined }) {
  const label = say('corrected.openNote');
  if (!onNote) {
    return (
      <PageLink class="change-place" to={{ issueId }}>
        {label}
      </PageLink>
    );
  }
  return (
    <button type="button" class="change-more" onClick={onNote}>
      {label}
    </button>
  );
}

const longest = 140;

function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length <= longest ? line : `${line.slice(0, line.lastIndexOf(' ', longest))} …`;
}
