import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { OpmlEntry, SubscribeAnswer } from '../../messages.ts';
import { requestHosts } from '../../platform/permissions.ts';
import { askWorker } from '../commands/ask-worker.ts';

export type { OpmlEntry };

export type OpmlStep =
  | { step: 'asking' }
  | { step: 'read' | 'adding'; entries: OpmlEntry[]; problem?: string }
  | { step: 'done'; entries: OpmlEntry[]; answer: SubscribeAnswer }
  /** Nothing was changed, as with a `problem` above; `message` says why. */
  | { step: 'failed'; message: string };

/** The way from a file to added newsletters: read, show what is in it, add after the hosts are granted. */
export function useOpmlImport() {
  const [state, setState] = useState<OpmlStep>({ step: 'asking' });
  const fail = (message: string) => setState({ step: 'failed', message });

  async function read(file: File): Promise<void> {
    const answer = await askWorker({ type: 'read-opml', text: await file.text() });
    if (!answer) return fail(i18n.t('address.noAnswer'));
    if (!answer.ok) return fail(i18n.t('opml.invalid'));
    setState({ step: 'read', entries: answer.entries });
  }

  /** Call it in the click: all hosts are asked for at once. */
  async function add(entries: OpmlEntry[]): Promise<void> {
    const added = entries.filter(({ state }) => state === 'new');
    const granting = requestHosts(added.map(({ address }) => address));
    setState({ step: 'adding', entries });
    if (!(await granting)) return setState({ step: 'read', entries, problem: i18n.t('opml.refused') });
    const newsletters = added.map(({ name, address }) => ({
      ...{ name, address, source: { kind: 'feed' as const, url: address } },
    }));
    const answer = await askWorker({ type: 'subscribe', newsletters });
    if (!answer) return fail(i18n.t('address.noAnswer'));
    setState({ step: 'done', entries, answer });
  }

  return { state, read, add };
}
