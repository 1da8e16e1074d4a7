import { useRef, useState } from 'preact/hooks';
import { downloadOpml } from '../../utils/view/commands/options/download-opml.ts';
import { useOpmlImport } from '../../utils/view/hooks/use-opml-import.ts';
import { say } from '../../utils/view/sentences/say.ts';
import { OpmlFound } from './opml-found.tsx';

/** Takes the list of newsletters along: from another reader, and to one. */
export function OptionsOpml() {
  const { state, read, choose: tick, add } = useOpmlImport();
  const [problem, setProblem] = useState<string | null>(null);
  const input = useRef<HTMLInputElement>(null);

  function choose(event: { currentTarget: HTMLInputElement }) {
    const [file] = event.currentTarget.files ?? [];
    if (file) void read(file);
    // So that the same file can be chosen again.
    event.currentTarget.value = '';
  }

  return (
    <section aria-labelledby="opml">
      <h2 id="opml">{say('opml.title')}</h2>
      <p>{say('opml.text')}</p>
      <div class="options-line">
        <input
          ref={input}
          id="opml-file"
          class="visually-hidden"
          type="file"
          accept=".opml,.xml,text/x-opml,application/xml,text/xml"
          tabIndex={-1}
          aria-label={say('opml.file')}
          onChange={choose}
        />
        <button type="button" class="button" onClick={() => input.current?.click()}>
          {say('opml.import')}
        </button>
        <button type="button" class="button" onClick={async () => setProblem(await downloadOpml())}>
          {say('opml.export')}
        </button>
      </div>
      <div aria-live="polite" data-part="opml">
        {problem && <p class="options-problem">{problem}</p>}
        {state.step === 'failed' && <p class="options-problem">{state.message}</p>}
        {(state.step === 'read' || state.step === 'adding' || state.step === 'done') && (
          <OpmlFound
            state={state}
            onChoose={(addresses, isTicked) => tick(state.entries, addresses, isTicked)}
            onAdd={() => add(state.entries)}
          />
        )}
      </div>
    </section>
  );
}
