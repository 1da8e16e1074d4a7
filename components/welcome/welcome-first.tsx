import { readerAddress } from '../../utils/view/commands/reader-address.ts';
import { useFirstIssue } from '../../utils/view/hooks/use-first-issue.ts';
import { describeError } from '../../utils/view/sentences/describe-error.ts';
import { describeUnavailable } from '../../utils/view/sentences/describe-unavailable.ts';
import { say } from '../../utils/view/sentences/say.ts';

/** The first issue when it has arrived; until then what is done about it. */
export function WelcomeFirst() {
  const { loaded, isOffline } = useFirstIssue();
  const issue = loaded.state === 'ready' ? loaded.value.issue : null;
  return (
    <section aria-labelledby="first" class="welcome-card" data-part="first">
      <h2 id="first">{say('welcome.first')}</h2>
      <div role="status">
        <p>{issue ? say('welcome.arrived', { title: issue.title }) : sentenceOf(loaded, isOffline)}</p>
      </div>
      {issue && (
        <a class="button button-primary" href={`/${readerAddress({ issueId: issue.id, at: null })}`}>
          {say('open.here')}
        </a>
      )}
    </section>
  );
}

function sentenceOf(loaded: ReturnType<typeof useFirstIssue>['loaded'], isOffline: boolean): string {
  if (loaded.state === 'unavailable') return describeUnavailable(loaded.reason);
  if (isOffline) return say('welcome.offline');
  const error = loaded.state === 'ready' ? loaded.value.error : null;
  return error ? say('welcome.failed', { sentence: describeError(error) }) : say('welcome.looking');
}
