import type { PopupActs } from '../../utils/view/hooks/popup/use-popup-acts.ts';
import { useSelectedIssue } from '../../utils/view/hooks/use-selected-issue.ts';
import { say } from '../../utils/view/sentences/say.ts';
import type { PopupModel } from '../../utils/view/types.ts';
import { GuideRow } from '../shared/guide-row.tsx';
import { OutLink } from '../shared/out-link.tsx';
import { PopupKeys } from './popup-keys.tsx';
import { PopupList } from './popup-list.tsx';

interface PopupRestProps {
  model: PopupModel;
  acts: PopupActs;
}

/** More would push all that follows out of sight. */
const shownGuides = 3;

/** Below the fold: what the issue gives, what comes next, and the other issues. */
export function PopupRest({ model, acts }: PopupRestProps) {
  const { shown, guides } = model;
  useSelectedIssue();
  return (
    <>
      {guides.length > 0 && <Guides guides={guides} />}
      {shown && <Parts shown={shown} />}
      {model.recent.length > 0 && <PopupList model={model} acts={acts} />}
      <PopupKeys model={model} acts={acts} />
    </>
  );
}

function Guides({ guides }: Pick<PopupModel, 'guides'>) {
  const others = guides.slice(shownGuides);
  return (
    <section class="popup-guides" aria-label={say('common.guides')}>
      {guides.slice(0, shownGuides).map((guide) => (
        <GuideRow key={guide.id} guide={guide} />
      ))}
      {others.length > 0 && (
        <details class="popup-other-guides">
          <summary>{say('guide.others', { count: others.length })}</summary>
          {others.map((guide) => (
            <GuideRow key={guide.id} guide={guide} />
          ))}
        </details>
      )}
    </section>
  );
}

function Parts({ shown: { parts, note } }: { shown: NonNullable<PopupModel['shown']> }) {
  const { learningPoints, contents, sections, goDeeper, lookBack, sponsor, nextIssue, books, signedBy } =
    parts;
  // Where there is nothing to learn, the contents stand above.
  const outline = learningPoints.length > 0 && contents.length > 0 ? contents : sections;
  return (
    <>
      {note && (
        <section data-part="note">
          <h2>{say('note.title')}</h2>
          <p class="popup-kept-note" dir="auto">
            {note}
          </p>
        </section>
      )}
      {nextIssue && (
        <section data-part="next">
          <h2>{say('popup.next')}</h2>
          <p dir="auto">{nextIssue}</p>
        </section>
      )}
      {parts.quotes.map(({ text, author }) => (
        <figure key={text} class="popup-quote" data-part="quote" dir="auto">
          <blockquote>{text}</blockquote>
          {author && <figcaption class="quiet">{author}</figcaption>}
        </figure>
      ))}
      {books.length > 0 && (
        <section data-part="book">
          <h2>{say('popup.book')}</h2>
          {books.map(({ title, author }) => (
            <p key={title} class="popup-book" dir="auto">
              <strong>{title}</strong> {author && <bdi>{say('popup.by', { author })}</bdi>}
            </p>
          ))}
        </section>
      )}
      {goDeeper && (
        <section data-part="deeper">
          <h2>{say('popup.deeper')}</h2>
          <p dir="auto">
            <OutLink url={goDeeper.url}>{goDeeper.text}</OutLink>
          </p>
        </section>
      )}
      {outline.length > 0 && (
        <section class="quiet" data-part="sections">
          <h2>{say('common.contents')}</h2>
          <ul class="popup-outline" dir="auto">
            {outline.map((section) => (
              <li key={section}>{section}</li>
            ))}
          </ul>
        </section>
      )}
      {(lookBack || sponsor || signedBy) && (
        <div class="quiet popup-end" data-part="end">
          {lookBack && (
            <p data-part="look-back">
              {say('popup.lookBack')}{' '}
              <bdi>
                <OutLink url={lookBack.url}>{lookBack.text}</OutLink>
              </bdi>
            </p>
          )}
          {sponsor && (
            <p data-part="sponsor-link">
              {say('popup.sponsoredBy')}{' '}
              <bdi>
                <OutLink url={sponsor.url}>{sponsor.name}</OutLink>
              </bdi>
            </p>
          )}
          {signedBy && (
            <p dir="auto" data-part="signed">
              {signedBy}
            </p>
          )}
        </div>
      )}
    </>
  );
}
