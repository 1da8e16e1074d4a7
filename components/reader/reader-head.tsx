import { copyText } from '../../utils/view/commands/copy-text.ts';
import type { ReaderActs } from '../../utils/view/hooks/reader/use-reader-acts.ts';
import type { Reading } from '../../utils/view/queries/read-reading.ts';
import { citeStored } from '../../utils/view/sentences/cite-stored.ts';
import { say } from '../../utils/view/sentences/say.ts';
import { CopyButton } from '../shared/copy-button.tsx';
import { Icon } from '../shared/icon.tsx';
import { IssueLink } from '../shared/issue-link.tsx';
import { When } from '../shared/when.tsx';
import { ReaderIcon } from './reader-icon.tsx';

interface ReaderHeadProps {
  reading: Reading;
  acts: ReaderActs;
}

/** What the issue is, what can be done with it, and what is to be learnt from it. */
export function ReaderHead({ reading, acts }: ReaderHeadProps) {
  const { issue, body, newsletterName } = reading;
  const { sponsor, readingMinutes, learningPoints: points } = body.parts;
  return (
    <header class="reader-head">
      <p class="reader-name" dir="auto">
        {newsletterName}
      </p>
      <h1 dir="auto">{issue.title}</h1>
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
      {points.length > 0 && (
        <section class="reader-learn" aria-labelledby="learn">
          <h2 id="learn">{say('common.learn')}</h2>
          <ul>
            {points.map((point) => (
              <li key={point} dir="auto">
                {point}
              </li>
            ))}
          </ul>
        </section>
      )}
    </header>
  );
}

function ReaderActions({ reading, acts }: ReaderHeadProps) {
  const { issue, body } = reading;
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
      <CopyButton
        copy={() => copyText(citeStored(issue, body.parts))}
        label={say('copy.citation')}
        done={say('copy.cited')}
      />
      <button type="button" class="button" onClick={acts.goToNote}>
        <ReaderIcon name="note" />
        {say('reader.addNote')}
      </button>
    </fieldset>
  );
}
