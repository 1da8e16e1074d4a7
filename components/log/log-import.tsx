import { useRef, useState } from 'preact/hooks';
import type { ImportPreview } from '../../utils/view/commands/log/read-import.ts';
import { useSingle } from '../../utils/view/hooks/use-single.ts';
import { describeDay } from '../../utils/view/sentences/log/describe-day.ts';
import { describeImport, isNews } from '../../utils/view/sentences/log/describe-import.ts';
import { say } from '../../utils/view/sentences/say.ts';
import type { Undoable } from '../../utils/view/types.ts';
import { LogIcon } from './log-icon.tsx';

/** Named one by one; of more it is told how many. */
const mostNamed = 8;

/** An appraisal pack comes back: what it would do is shown first, and can be taken back afterwards. */
export function LogImport({ offer }: { offer: (done: Undoable) => void }) {
  const [preview, setPreview] = useState<ImportPreview | null>(null);
  const [told, setTold] = useState<string | null>(null);
  const [isReading, setReading] = useState(false);
  const once = useSingle();
  const file = useRef<HTMLInputElement>(null);

  async function look(chosen: File | undefined) {
    if (!chosen) return;
    setReading(true);
    setPreview(null);
    setTold(say('log.importReading'));
    try {
      const { readImport } = await import('../../utils/view/commands/log/read-import.ts');
      const read = await readImport(chosen);
      if (read.kind === 'preview' && isNews(read)) setPreview(read);
      setTold(describeImport(read));
    } catch {
      setTold(say('log.importFailed'));
    } finally {
      setReading(false);
      // The same file may be chosen again.
      if (file.current) file.current.value = '';
    }
  }
  async function add(found: ImportPreview) {
    const { keepImport } = await import('../../utils/view/commands/log/keep-import.ts');
    const done = await keepImport(found);
    offer(done);
    if (!done.undo) return;
    setPreview(null);
    setTold(null);
    file.current?.focus();
  }
  return (
    <section class="log-import" aria-labelledby="import" data-part="import">
      <h2 id="import">{say('log.import')}</h2>
      <p>{say('log.importText')}</p>
      <label class="log-file">
        <span class="log-label">{say('log.importFile')}</span>
        <input
          ref={file}
          type="file"
          accept=".zip,.json,application/zip,application/json"
          disabled={isReading}
          onChange={({ currentTarget }) => look(currentTarget.files?.[0])}
        />
      </label>
      <p role="status">{told}</p>
      {preview && (
        <div class="log-preview">
          <Titles heading={say('log.importAdded', { count: preview.added.length })} of={preview.added} />
          <Titles
            heading={say('log.importChanged', { count: preview.changed.length })}
            of={preview.changed}
          />
          <Kept of={preview.kept} />
          {preview.hasMore && <p class="quiet">{say('log.importMore')}</p>}
          <div class="log-acts">
            <button
              type="button"
              class="button button-primary"
              data-part="import-now"
              onClick={() => once(() => add(preview))}
            >
              <LogIcon name="import" />
              {say('log.importNow')}
            </button>
            <button
              type="button"
              class="button button-bare"
              onClick={() => {
                setPreview(null);
                setTold(null);
                file.current?.focus();
              }}
            >
              {say('subscription.cancel')}
            </button>
          </div>
        </div>
      )}
    </section>
  );
}

/** Notes are told by their number, guides by their titles. */
function Kept({ of: { rows, issueNotes, guides } }: { of: ImportPreview['kept'] }) {
  const notes = rows.length + issueNotes.length;
  return (
    <>
      {notes > 0 && <h3>{say('log.importNotes', { count: notes })}</h3>}
      {guides.length > 0 && <h3>{say('log.importGuides', { count: guides.length })}</h3>}
      {guides.length > 0 && (
        <ul class="log-told-list">
          {guides.slice(0, mostNamed).map(({ guide: { id, title } }) => (
            <li key={id}>
              <bdi>{title}</bdi>
            </li>
          ))}
          {guides.length > mostNamed && (
            <li>{say('log.importOthers', { count: guides.length - mostNamed })}</li>
          )}
        </ul>
      )}
    </>
  );
}

function Titles({ heading, of }: { heading: string; of: ImportPreview['added'] }) {
  if (of.length === 0) return null;
  return (
    <>
      <h3>{heading}</h3>
      <ul class="log-told-list">
        {of.slice(0, mostNamed).map(({ id, source, finishedAt }) => (
          <li key={id}>
            <bdi>{source.title || say('log.noTitle')}</bdi>
            {' · '}
            {describeDay(finishedAt)}
          </li>
        ))}
        {of.length > mostNamed && <li>{say('log.importOthers', { count: of.length - mostNamed })}</li>}
      </ul>
    </>
  );
}
