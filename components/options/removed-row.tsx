import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { restoreNewsletter } from '../../utils/view/commands/options/restore-newsletter.ts';
import type { RemovedNewsletter } from '../../utils/view/hooks/options/use-removed.ts';
import { formatMoment } from '../../utils/view/sentences/format-moment.ts';
import { say } from '../../utils/view/sentences/say.ts';

interface RemovedRowProps {
  newsletter: RemovedNewsletter;
  /** It was removed on this page just now: the focus goes to what stands in its place. */
  takesFocus: boolean;
  onRestore: () => void;
}

/** A newsletter that was removed, where it stood, for as long as it can come back. */
export function RemovedRow({ newsletter, takesFocus, onRestore }: RemovedRowProps) {
  const { id, name, until } = newsletter;
  const [problem, setProblem] = useState<string | null>(null);
  const button = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    if (takesFocus) button.current?.focus();
  }, []);

  async function restore() {
    onRestore();
    setProblem(await restoreNewsletter(id));
  }

  return (
    <article aria-label={name} class="newsletter-row newsletter-removed">
      <div>
        <h3>
          <bdi>{name}</bdi>
        </h3>
        <p class="options-quiet">
          {say('subscription.removedUntil', { until: formatMoment(until, Date.now()) })}
        </p>
        <p role="alert" class="options-failed">
          {problem}
        </p>
      </div>
      <button ref={button} type="button" class="button" onClick={restore}>
        {say('subscription.restore')}
      </button>
    </article>
  );
}
