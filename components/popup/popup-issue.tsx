import { say } from '../../utils/view/sentences/say.ts';
import type { GuideRow as Guide, PopupModel } from '../../utils/view/types.ts';
import { GuideRow } from '../shared/guide-row.tsx';
import { When } from '../shared/when.tsx';

type NewestIssue = NonNullable<PopupModel['newest']>;

interface PopupIssueProps {
  issue: NewestIssue;
  guides: readonly Guide[];
}

/** More would push the quote and the book out of sight. */
const shownGuides = 3;

/** The newest issue above the fold: what it is about, and what it gives. */
export function PopupIssue({ issue, guides }: PopupIssueProps) {
  const { parts } = issue;
  return (
    <>
      <IssueHead issue={issue} />
      {parts.summary && (
        <p data-part="summary" dir="auto">
          {parts.summary}
        </p>
      )}
      {guides.length > 0 && (
        <section class="popup-guides" aria-label={say('popup.guides')}>
          {guides.slice(0, shownGuides).map((guide) => (
            <GuideRow key={guide.id} guide={guide} />
          ))}
          {guides.length > shownGuides && <OtherGuides guides={guides.slice(shownGuides)} />}
        </section>
      )}
      {parts.quote && (
        <figure class="popup-quote" data-part="quote" dir="auto">
          <blockquote>{parts.quote.text}</blockquote>
          {parts.quote.author && <figcaption class="quiet">{parts.quote.author}</figcaption>}
        </figure>
      )}
      {parts.books.length > 0 && (
        <section data-part="book">
          <h2>{say('popup.book')}</h2>
          {parts.books.map(({ title, author }) => (
            <p key={title} class="popup-book" dir="auto">
              <strong>{title}</strong>
              {author && ` ${say('popup.by', { author })}`}
            </p>
          ))}
        </section>
      )}
    </>
  );
}

function OtherGuides({ guides }: { guides: readonly Guide[] }) {
  return (
    <details class="popup-other-guides">
      <summary>{say('guide.others', { count: guides.length })}</summary>
      {guides.map((guide) => (
        <GuideRow key={guide.id} guide={guide} />
      ))}
    </details>
  );
}

function IssueHead({ issue: { parts, publishedAt, isDayOnly, unread } }: { issue: NewestIssue }) {
  return (
    <div>
      <p class="quiet popup-about">
        {unread && <span class="popup-new">{say('popup.new')}</span>}{' '}
        <When at={publishedAt} isDayOnly={isDayOnly} /> ·{' '}
        {say('popup.minutes', { count: parts.readingMinutes })}
      </p>
      <h1 class="popup-title" data-part="title" dir="auto" title={parts.title}>
        {parts.title}
      </h1>
      {parts.isForPayers && (
        <p class="quiet popup-sponsor" data-part="payers">
          {say('popup.payers')}
        </p>
      )}
      {parts.sponsor && (
        <p class="quiet popup-sponsor" data-part="sponsor" dir="auto">
          {say('popup.sponsor', { name: parts.sponsor.name })}
        </p>
      )}
    </div>
  );
}
