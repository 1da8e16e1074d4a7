import { useLayoutEffect, useRef } from 'preact/hooks';
import { useImportProgress } from '../../utils/view/hooks/options/use-import-progress.ts';
import { describeImport } from '../../utils/view/sentences/options/to-import-progress.ts';
import { say } from '../../utils/view/sentences/say.ts';

interface OpmlProgressProps {
  /** Those added; the same list as long as the page shows it. */
  ids: readonly string[];
  names: readonly string[];
}

/** What was added, how far the first look at each has come, and a button that takes back what waits. */
export function OpmlProgress({ ids, names }: OpmlProgressProps) {
  const { progress, cancel, isCancelling, problem } = useImportProgress(ids);
  const heading = useRef<HTMLHeadingElement>(null);
  // It stands in the place of the button that was used.
  useLayoutEffect(() => heading.current?.focus(), []);

  const count = ids.length - progress.filter(({ state }) => state === 'cancelled').length;
  const waiting = progress.filter(({ state }) => state === 'waiting').length;
  const open = waiting + progress.filter(({ state }) => state === 'looking').length;
  return (
    <>
      <h3 ref={heading} tabIndex={-1}>
        {count > 0 ? say('opml.added', { count }) : say('opml.addedNothing')}
      </h3>
      {open > 0 && (
        <div class="options-line" role="status">
          <progress max={ids.length} value={ids.length - open} aria-label={say('common.looking')} />
          <span>{say('opml.progress', { done: ids.length - open, all: ids.length })}</span>
        </div>
      )}
      {waiting > 0 && (
        <p>
          <button
            type="button"
            class="button"
            aria-disabled={isCancelling}
            onClick={async () => {
              if (isCancelling) return;
              await cancel();
              heading.current?.focus();
            }}
          >
            {say(isCancelling ? 'opml.cancelling' : 'opml.cancel')}
          </button>
        </p>
      )}
      <p role="alert" class="options-failed">
        {problem}
      </p>
      {ids.length > 0 && (
        <ul class="options-progress">
          {ids.map((id, at) => (
            <li key={id} data-state={progress[at]?.state}>
              <span dir="auto">{names[at]}</span>
              <span class="options-quiet">{describeImport(progress[at])}</span>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
