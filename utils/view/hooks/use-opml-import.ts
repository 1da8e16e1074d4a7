import { useState } from 'preact/hooks';
import type { OpmlEntry } from '../../feed/opml/types.ts';
import type { SubscribeAnswer } from '../../messages.ts';
import { readFile } from '../../platform/read-file.ts';
import { askForSites } from '../commands/ask-for-sites.ts';
import { askWorker } from '../commands/ask-worker.ts';
import { describeIfRefused } from '../sentences/describe-refusal.ts';
import { say } from '../sentences/say.ts';

export type { OpmlEntry };

export type OpmlStep =
  | { step: 'asking' }
  /** `isAsking`: the browser's question for the websites waits for its answer. */
  | { step: 'read' | 'adding'; entries: OpmlEntry[]; problem?: string; isAsking?: boolean }
  | { step: 'done'; entries: OpmlEntry[]; answer: SubscribeAnswer }
  /** Nothing was changed, as with a `problem` above; `message` says why. */
  | { step: 'failed'; message: string };

/** What the worker takes at once (`messages.ts`), in bytes and newsletters; a byte gives one character at most. */
const largestFile = 20_000_000;
const mostAtOnce = 5_000;

/** Whether a person leaves it ticked; what the other reader no longer looked at begins without. */
export const isChosen = ({ state, isOff }: OpmlEntry) => state === 'new' && !isOff;

/** The way from a file to added newsletters: read, show what is in it, add after the hosts are granted. */
export function useOpmlImport() {
  const [state, setState] = useState<OpmlStep>({ step: 'asking' });
  const fail = (message: string) => setState({ step: 'failed', message });

  async function read(file: File): Promise<void> {
    if (file.size > largestFile) return fail(say('opml.tooLarge'));
    const answer = await askWorker({ type: 'read-opml', text: await readFile(file) });
    if (!answer.ok) return fail(describeIfRefused(answer) ?? say('opml.invalid'));
    setState({ step: 'read', entries: answer.entries });
  }

  /** Call it in the click: all sites are asked for at once. */
  async function add(entries: OpmlEntry[]): Promise<void> {
    const added = entries.filter(isChosen);
    if (added.length > mostAtOnce) {
      return setState({ step: 'read', entries, problem: say('opml.tooMany', { most: mostAtOnce }) });
    }
    const onWait = (isAsking: boolean) => setState({ step: 'adding', entries, isAsking });
    const granting = askForSites(
      added.map(({ address }) => address),
      onWait,
    );
    setState({ step: 'adding', entries });
    if (!(await granting)) return setState({ step: 'read', entries, problem: say('opml.refused') });
    const answer = await askWorker({ type: 'subscribe', newsletters: added.map(toSubscription) });
    if ('added' in answer) return setState({ step: 'done', entries, answer });
    setState({ step: 'read', entries, problem: describeIfRefused(answer) ?? say('address.noAnswer') });
  }

  /** Ticks or unticks some of them, by their addresses. */
  function choose(entries: OpmlEntry[], addresses: ReadonlySet<string>, isTicked: boolean): void {
    const changed = entries.map((one) => (addresses.has(one.address) ? { ...one, isOff: !isTicked } : one));
    setState({ step: 'read', entries: changed });
  }

  return { state, read, choose, add };
}

/** On a page the first check looks for the feed; a feed is read from where the list says. */
function toSubscription({ name, isNamed, address, isGuessed, isPage }: OpmlEntry) {
  const source = isPage ? null : { kind: 'feed' as const, url: address, ...(isGuessed ? { isGuessed } : {}) };
  return { name, isNamed, address, source };
}
