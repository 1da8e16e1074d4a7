import { i18n } from '#i18n';
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
        <section class="popup-guides" aria-label={i18n.t('popup.guides')}>
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
          <h2>{i18n.t('popup.book')}</h2>
          {parts.books.map(({ title, author }) => (
            <p key={title} class="popup-book" dir="auto">
              <strong>{title}</strong>
              {author && ` ${i18n.t('popup.by', { author })}`}
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
      <summary>{i18n.t('guide.others', guides.length)}</summary>
      {guides.map((guide) => (
        <GuideRow key={guide.id} guide={guide} />
      ))}
    </details>
  );
}

function IssueHead({ issue: { parts, publishedAt, unread } }: { issue: NewestIssue }) {
  return (
    <div>
      <p class="quiet popup-about">
        {unread && <span class="popup-new">{i18n.t('popup.new')}</span>} <When at={publishedAt} /> ·{' '}
        {i18n.t('popup.minutes', parts.readingMinutes)}
      </p>
      <h1 class="popup-title" data-part="title" dir="auto" title={parts.title}>
        {parts.title}
      </h1>
      {parts.sponsor && (
        <p class="quiet popup-sponsor" data-part="sponsor" dir="auto">
          {i18n.t('popup.sponsor', { name: parts.sponsor.name })}
        </p>
      )}
    </div>
  );
}
