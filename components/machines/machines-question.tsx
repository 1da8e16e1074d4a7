import type { Sync } from '../../utils/view/hooks/options/use-sync.ts';
import { describeSyncChanges } from '../../utils/view/sentences/options/describe-sync-changes.ts';
import { describeSyncRefusal } from '../../utils/view/sentences/options/describe-sync-refusal.ts';
import { say } from '../../utils/view/sentences/say.ts';

const titles = {
  first: 'machines.firstTitle',
  empty: 'machines.emptyTitle',
  foreign: 'machines.foreignTitle',
} as const;

/** What has to be decided before anything is exchanged, with all that would change here and there. */
export function MachinesQuestion({ question, sync }: { question: keyof typeof titles; sync: Sync }) {
  const { preview, isBusy } = sync;
  const isKnown = preview?.ok === true;
  return (
    <section class="options-found" aria-labelledby="sync-question" data-part="sync-question">
      <h3 id="sync-question">{say(titles[question])}</h3>
      {preview === null && <p class="options-quiet">{say('options.loading')}</p>}
      {preview && !preview.ok && <p class="options-problem">{describeSyncRefusal(preview.error.kind)}</p>}
      {preview?.ok && (
        <>
          <p>{textOf(question, preview.isEmpty)}</p>
          <dl class="options-changes">
            {!preview.isEmpty && (
              <>
                <dt>{say('machines.comesIn')}</dt>
                <dd>
                  <Lines lines={describeSyncChanges(preview.comesIn)} />
                </dd>
              </>
            )}
            <dt>{say('machines.goesOut')}</dt>
            <dd>
              <Lines lines={describeSyncChanges(preview.goesOut)} />
            </dd>
          </dl>
        </>
      )}
      <p class="options-line">
        <button type="button" class="button button-primary" disabled={isBusy || !isKnown} onClick={sync.join}>
          {preview?.ok && preview.isEmpty ? say('machines.begin') : say('machines.exchange')}
        </button>
        <button type="button" class="button" disabled={isBusy} onClick={() => sync.switchOff(false)}>
          {say('machines.off')}
        </button>
      </p>
    </section>
  );
}

function textOf(question: keyof typeof titles, isEmpty: boolean): string {
  if (question === 'first') return say(isEmpty ? 'machines.firstEmpty' : 'machines.firstFound');
  return say(question === 'empty' ? 'machines.emptyText' : 'machines.foreignText');
}

function Lines({ lines }: { lines: readonly string[] }) {
  return (
    <ul class="options-lines">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
