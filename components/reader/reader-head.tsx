import { useState } from 'preact/hooks';
import { copyText } from '../../utils/view/commands/copy-text.ts';
import type { ReaderActs } from '../../utils/view/hooks/reader/use-reader-acts.ts';
import type { Reading } from '../../utils/view/queries/read-reading.ts';
import { citeReading } from '../../utils/view/sentences/reader/cite-reading.ts';
import { say } from '../../utils/view/sentences/say.ts';
import { Icon } from '../shared/icon.tsx';
import { When } from '../shared/when.tsx';
import { ReaderIcon } from './reader-icon.tsx';

interface ReaderHeadProps {
  reading: Reading;
  acts: ReaderActs;
}

const confirmedMs = 3000;

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
        <span class="reader-own">{say('popup.minutes', { count: readingMinutes })}</span>
        {sponsor && (
          <span class="reader-sponsor">
            <bdi>{say('popup.sponsor', { name: sponsor.name })}</bdi>
          </span>
        )}
      </p>
      <ReaderActions reading={reading} acts={acts} />
      {points.length > 0 && (
        <section class="reader-learn" aria-labelledby="learn">
          <h2 id="learn">{say('reader.learn')}</h2>
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
  const { issue } = reading;
  const [copied, setCopied] = useState<boolean | null>(null);
  const isUnread = issue.readAt === null;
  const citation = citeReading(reading);
  const told = copied === null ? null : say(copied ? 'popup.cited' : 'popup.copyFailed');

  async function copy() {
    setCopied(await copyText(citation));
    setTimeout(() => setCopied(null), confirmedMs);
  }

  return (
    <fieldset class="reader-actions">
      <legend class="visually-hidden">{say('reader.about')}</legend>
      {issue.url && (
        <a class="button" href={issue.url} target="_blank" rel="noopener noreferrer" onClick={acts.follow}>
          <Icon name="external" />
          {say('reader.web')}
        </a>
      )}
      <button type="button" class="button" onClick={acts.mark}>
        <Icon name={isUnread ? 'check' : 'mail'} />
        {say(isUnread ? 'popup.markRead' : 'popup.markUnread')}
      </button>
      <button type="button" class="button" onClick={copy}>
        {told === null && <Icon name="copy" />}
        {told ?? say('popup.cite')}
      </button>
      {/* Beside the button: within, it would leave it without a name. */}
      <span role="status" class="visually-hidden">
        {told}
      </span>
      <button type="button" class="button" onClick={acts.goToNote}>
        <ReaderIcon name="note" />
        {say('reader.addNote')}
      </button>
    </fieldset>
  );
}
