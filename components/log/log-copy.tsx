import { useMemo, useState } from 'preact/hooks';
import { copyText } from '../../utils/view/commands/copy-text.ts';
import { changeText } from '../../utils/view/commands/log/change-text.ts';
import { textsOf, withTexts } from '../../utils/view/hooks/log/entry-texts.ts';
import type { Scheme } from '../../utils/view/hooks/log/use-figures.ts';
import { type Review, useReview } from '../../utils/view/hooks/log/use-review.ts';
import { boxesOf } from '../../utils/view/sentences/log/boxes-of.ts';
import { describeField } from '../../utils/view/sentences/log/describe-finding.ts';
import { say } from '../../utils/view/sentences/say.ts';
import type { LogEntryRow, Undoable } from '../../utils/view/types.ts';
import { Icon } from '../shared/icon.tsx';
import { IconButton } from '../shared/icon-button.tsx';
import { LogFindings } from './log-findings.tsx';

export interface EntryCopy {
  review: Review;
  /** What may name a patient has to be looked at first. */
  isAsking: boolean;
  ask: (isAsking: boolean) => void;
  /** Copies the entry, or asks first. */
  copy: () => Promise<void>;
}

/** The boxes of an entry on the clipboard, to be pasted into the form of a scheme. */
export function useEntryCopy(
  entry: LogEntryRow,
  scheme: Scheme | null,
  offer: (done: Undoable) => void,
): EntryCopy {
  const [isAsking, ask] = useState(false);
  const texts = useMemo(() => textsOf(entry).map((text) => ({ owner: entry.id, ...text })), [entry]);
  const review = useReview(texts);
  async function copy() {
    if (review.open > 0) return ask(true);
    const cleaned = withTexts(entry, (text) => review.cleaned({ owner: entry.id, ...text }));
    const lines = boxesOf(scheme, cleaned).map(({ label, value }) => `${label}: ${value}`);
    const isCopied = await copyText(lines.join('\n'));
    offer({ text: say(isCopied ? 'copy.copied' : 'copy.failed'), undo: null });
    ask(false);
  }
  return { review, isAsking, ask, copy };
}

export function LogCopyButton({ copy, title }: { copy: EntryCopy; title: string }) {
  return (
    <IconButton label={say('copy.copy')} about={title} data-control="copy" onClick={copy.copy}>
      <Icon name="copy" />
    </IconButton>
  );
}

interface LogCopyAskedProps {
  entry: LogEntryRow;
  copy: EntryCopy;
  offer: (done: Undoable) => void;
}

/** What of an entry may name a patient, before it is copied. */
export function LogCopyAsked({ entry, copy, offer }: LogCopyAskedProps) {
  const { review, isAsking, ask } = copy;
  if (!isAsking) return null;
  return (
    <div class="log-copy">
      <LogFindings
        review={review}
        titleOf={({ field }) => describeField(field)}
        canChange={() => true}
        onChange={async (text, changed) => offer(await changeText(entry, text, changed))}
      />
      <div class="log-acts">
        <button
          type="button"
          class="button button-primary"
          aria-disabled={review.open > 0}
          onClick={() => review.open > 0 || copy.copy()}
        >
          <Icon name="copy" />
          {say('copy.copy')}
        </button>
        <button type="button" class="button button-bare" onClick={() => ask(false)}>
          {say('subscription.cancel')}
        </button>
      </div>
    </div>
  );
}
