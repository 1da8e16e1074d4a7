import { useState } from 'preact/hooks';
import { downloadOpml } from '../../utils/view/commands/options/download-opml.ts';
import { useOpmlImport } from '../../utils/view/hooks/use-opml-import.ts';
import { say } from '../../utils/view/sentences/say.ts';
import { FileButton } from '../shared/file-button.tsx';
import { OpmlFound } from './opml-found.tsx';

/** Takes the list of newsletters along: from another reader, and to one. */
export function OptionsOpml() {
  const { state, read, choose: tick, add } = useOpmlImport();
  const [problem, setProblem] = useState<string | null>(null);

  return (
    <section aria-labelledby="opml">
      <h2 id="opml">{say('opml.title')}</h2>
      <p>{say('opml.text')}</p>
      <div class="options-line">
        <FileButton
          id="opml-file"
          name={say('opml.file')}
          accept=".opml,.xml,text/x-opml,application/xml,text/xml"
          label={say('opml.import')}
          onFile={read}
        />
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
