import { useKeptFocus } from '../../utils/view/hooks/use-kept-focus.ts';
import { useNewsletters } from '../../utils/view/hooks/use-newsletters.ts';
import { useUndo } from '../../utils/view/hooks/use-undo.ts';
import { describeUnavailable } from '../../utils/view/sentences/describe-unavailable.ts';
import { say } from '../../utils/view/sentences/say.ts';
import { MachinesSection } from '../machines/machines-section.tsx';
import { UndoBar } from '../shared/undo-bar.tsx';
import { BackupSection } from './backup/backup-section.tsx';
import { OptionsAdd } from './options-add.tsx';
import { OptionsKeys } from './options-keys.tsx';
import { OptionsLog } from './options-log.tsx';
import { OptionsNewsletters } from './options-newsletters.tsx';
import { OptionsOpml } from './options-opml.tsx';
import { OptionsSettings } from './options-settings.tsx';
import { OptionsTrouble } from './options-trouble.tsx';

/** What the companion does by itself, which newsletters there are, how to add some; last, what helps where something is wrong. */
export function OptionsPage({ name }: { name: string }) {
  const newsletters = useNewsletters();
  const undo = useUndo();
  useKeptFocus();
  const rows = newsletters.state === 'ready' ? newsletters.value : [];
  return (
    <main class="options">
      <header class="options-head">
        <div>
          <p class="options-name">
            <bdi>{name}</bdi>
          </p>
          <h1>{say('common.options')}</h1>
        </div>
        <a class="button" href="/library.html">
          {say('common.library')}
        </a>
      </header>
      {newsletters.state === 'unavailable' && (
        <p class="options-problem" role="alert">
          {describeUnavailable(newsletters.reason)}
        </p>
      )}
      <OptionsSettings />
      <OptionsLog />
      {newsletters.state === 'loading' && <p class="options-quiet">{say('options.loading')}</p>}
      {newsletters.state === 'ready' && (
        <>
          <OptionsNewsletters newsletters={rows} {...undo} />
          <OptionsAdd />
          <OptionsOpml />
          <MachinesSection />
          <BackupSection />
        </>
      )}
      <OptionsKeys />
      <section aria-labelledby="privacy">
        <h2 id="privacy">{say('options.privacy')}</h2>
        <p>{say('options.privacyText')}</p>
      </section>
      <OptionsTrouble newsletters={rows} />
      <UndoBar {...undo} />
    </main>
  );
}
