import { useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { downloadOpml } from '../../utils/view/commands/download-opml.ts';
import { useOpmlImport } from '../../utils/view/hooks/use-opml-import.ts';
import { OpmlFound } from './opml-found.tsx';

/** Takes the list of newsletters along: from another reader, and to one. */
export function OptionsOpml() {
  const { state, read, add } = useOpmlImport();
  const [failed, setFailed] = useState(false);
  const input = useRef<HTMLInputElement>(null);

  function choose(event: { currentTarget: HTMLInputElement }) {
    const [file] = event.currentTarget.files ?? [];
    if (file) void read(file);
    // So that the same file can be chosen again.
    event.currentTarget.value = '';
  }

  return (
    <section aria-labelledby="opml">
      <h2 id="opml">{i18n.t('opml.title')}</h2>
      <p>{i18n.t('opml.text')}</p>
      <div class="options-line">
        <input
          ref={input}
          id="opml-file"
          class="visually-hidden"
          type="file"
          accept=".opml,.xml,text/x-opml,application/xml,text/xml"
          tabIndex={-1}
          aria-label={i18n.t('opml.file')}
          onChange={choose}
        />
        <button type="button" class="button" onClick={() => input.current?.click()}>
          {i18n.t('opml.import')}
        </button>
        <button type="button" class="button" onClick={async () => setFailed(!(await downloadOpml()))}>
          {i18n.t('opml.export')}
        </button>
      </div>
      <div aria-live="polite" data-part="opml">
        {failed && <p class="options-problem">{i18n.t('address.noAnswer')}</p>}
        {state.step === 'failed' && <p class="options-problem">{state.message}</p>}
        {(state.step === 'read' || state.step === 'adding' || state.step === 'done') && (
          <OpmlFound state={state} onAdd={() => add(state.entries)} />
        )}
      </div>
    </section>
  );
}
