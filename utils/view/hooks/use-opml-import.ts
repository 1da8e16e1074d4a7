import { useState } from 'preact/hooks';
import type { OpmlEntry, SubscribeAnswer } from '../../messages.ts';
import { requestHosts } from '../../platform/permissions.ts';
import { askWorker } from '../commands/ask-worker.ts';
import { describeIfRefused } from '../sentences/describe-refusal.ts';
import { say } from '../sentences/say.ts';

export type { OpmlEntry };

export type OpmlStep =
  | { step: 'asking' }
  | { step: 'read' | 'adding'; entries: OpmlEntry[]; problem?: string }
  | { step: 'done'; entries: OpmlEntry[]; answer: SubscribeAnswer }
  /** Nothing was changed, as with a `problem` above; `message` says why. */
  | { step: 'failed'; message: string };

/** What the worker takes at once (`messages.ts`), in bytes and newsletters; a byte gives one character at most. */
const largestFile = 20_000_000;
const mostAtOnce = 5_000;

/** The way from a file to added newsletters: read, show what is in it, add after the hosts are granted. */
export function useOpmlImport() {
  const [state, setState] = useState<OpmlStep>({ step: 'asking' });
  const fail = (message: string) => setState({ step: 'failed', message });

  async function read(file: File): Promise<void> {
    if (file.size > largestFile) return fail(say('opml.tooLarge'));
    const answer = await askWorker({ type: 'read-opml', text: await file.text() });
    if (!answer.ok) return fail(describeIfRefused(answer) ?? say('opml.invalid'));
    setState({ step: 'read', entries: answer.entries });
  }

  /** Call it in the click: all hosts are asked for at once. */
  async function add(entries: OpmlEntry[]): Promise<void> {
    const added = entries.filter(({ state }) => state === 'new');
    if (added.length > mostAtOnce) {
      return setState({ step: 'read', entries, problem: say('opml.tooMany', { most: mostAtOnce }) });
    }
    const granting = requestHosts(added.map(({ address }) => address));
    setState({ step: 'adding', entries });
    if (!(await granting)) return setState({ step: 'read', entries, problem: say('opml.refused') });
    const newsletters = added.map(({ name, isNamed, address }) => ({
      ...{ name, isNamed, address, source: { kind: 'feed' as const, url: address } },
    }));
    const answer = await askWorker({ type: 'subscribe', newsletters });
    if ('added' in answer) return setState({ step: 'done', entries, answer });
    setState({ step: 'read', entries, problem: describeIfRefused(answer) ?? say('address.noAnswer') });
  }

  return { state, read, add };
}
