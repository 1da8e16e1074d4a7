import { useIssueInside } from '../../utils/view/hooks/library/use-issue-inside.ts';
import { say } from '../../utils/view/sentences/say.ts';
import type { HistoryItem, IssueParts } from '../../utils/view/types.ts';
import { GuideRow } from '../shared/guide-row.tsx';
import { readOn } from './library-meta.tsx';

/** What an issue holds, below its title. */
export function LibraryInside({ item: { id, summary, readAt } }: { item: HistoryItem }) {
  const inside = useIssueInside(id);
  if (inside.state !== 'ready') return <div class="library-inside" aria-busy="true" />;
  const { parts, guides } = inside.value;
  return (
    <div class="library-inside">
      {summary && <p dir="auto">{summary}</p>}
      {!parts && <p class="quiet">{say('library.noInside')}</p>}
      {parts && <Texts parts={parts} />}
      {guides.length > 0 && (
        <>
          <h5>{say('common.guides')}</h5>
          <ul class="library-inside-guides">
            {guides.map((guide) => (
              <li key={guide.id}>
                <GuideRow guide={guide} />
              </li>
            ))}
          </ul>
        </>
      )}
      {parts && <Recommended parts={parts} />}
      {readAt !== null && <p class="quiet">{readOn(readAt)}</p>}
    </div>
  );
}

function Texts({ parts: { learningPoints, contents } }: { parts: IssueParts }) {
  return (
    <>
      <Points title={say('common.learn')} points={learningPoints} />
      {learningPoints.length === 0 && <Points title={say('common.contents')} points={contents} />}
    </>
  );
}

function Points({ title, points }: { title: string; points: readonly string[] }) {
  if (points.length === 0) return null;
  return (
    <>
      <h5>{title}</h5>
      <ul class="library-points" dir="auto">
        {points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
    </>
  );
}

function Recommended({ parts: { quote, books } }: { parts: IssueParts }) {
  return (
    <>
      {quote && (
        <figure class="library-inside-quote" dir="auto">
          <blockquote>{quote.text}</blockquote>
          {quote.author && <figcaption class="quiet">{quote.author}</figcaption>}
        </figure>
      )}
      {books.length > 0 && <h5>{say('popup.book')}</h5>}
      {books.map(({ title, author }) => (
        <p key={title} dir="auto">
          <strong>{title}</strong> {author && <bdi>{say('popup.by', { author })}</bdi>}
        </p>
      ))}
    </>
  );
}
