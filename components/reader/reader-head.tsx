import type { ComponentChildren } from 'preact';
import type { ReaderActs } from '../../utils/view/hooks/reader/use-reader-acts.ts';
import type { Reading } from '../../utils/view/queries/read-reading.ts';
import { say } from '../../utils/view/sentences/say.ts';
import { CiteMenu } from '../shared/cite-menu.tsx';
import { Icon } from '../shared/icon.tsx';
import { IssueLink } from '../shared/issue-link.tsx';
import { When } from '../shared/when.tsx';
import { ReaderIcon } from './reader-icon.tsx';

interface ReaderHeadProps {
  reading: Reading;
  acts: ReaderActs;
  /** That its words are in, where that is known. */
  language: string | undefined;
  /** What comes before all that is to be read of it. */
  children?: ComponentChildren;
}

/** What the issue is, what can be done with it, and what is to be learnt from it. */
export function ReaderHead({ reading, acts, language, children }: ReaderHeadProps) {
  const { issue, body, newsletterName } = reading;
  const { sponsor, readingMinutes, learningPoints: points } = body.parts;
  return (
    <header class="reader-head">
      <p class="reader-name" dir="auto">
        {newsletterName}
      </p>
      <h1 dir="auto" lang={language}>
        {issue.title}
      </h1>
      <p class="reader-meta">
        <span class="reader-day">
          <When at={issue.publishedAt} isDayOnly={issue.isDayOnly} />
        </span>
        {body.text !== '' && (
          <span class="reader-own">{say('popup.minutes', { count: readingMinutes })}</span>
        )}
        {sponsor && (
          <span class="reader-sponsor">
            <bdi>{say('popup.sponsor', { name: sponsor.name })}</bdi>
          </span>
        )}
      </p>
      <ReaderActions reading={reading} acts={acts} />
      {children}
      {points.length > 0 && (
        <section class="reader-learn" aria-labelledby="learn">
          <h2 id="learn">{say('common.learn')}</h2>
          <ul dir="auto" lang={language}>
            {points.map((point) => (
              <li key={point}>{point}</li>
            ))}
          </ul>
        </section>
      )}
    </header>
  );
}

function ReaderActions({ reading, acts }: Pick<ReaderHeadProps, 'reading' | 'acts'>) {
  const { issue } = reading;
  const isUnread = issue.readAt === null;

  return (
    <fieldset class="reader-actions">
      <legend class="visually-hidden">{say('reader.about')}</legend>
      <IssueLink
        issue={issue}
        where="web"
        onTrouble={(sentence) => acts.offer({ text: sentence, undo: null })}
      />
      <button type="button" class="button" onClick={acts.mark}>
        <Icon name={isUnread ? 'check' : 'mail'} />
        {say(isUnread ? 'state.markRead' : 'state.markUnread')}
      </button>
      <CiteMenu of={{ reading }} />
      <button type="button" class="button" onClick={acts.goToNote}>
        <ReaderIcon name="note" />
        {say('reader.addNote')}
      </button>
    </fieldset>
  );
}
