import type { SyncProblem, SyncState } from '../../../backup/sync/types.ts';
import { capitalise } from '../capitalise.ts';
import { formatList } from '../format-list.ts';
import { formatMoment } from '../format-moment.ts';
import { say } from '../say.ts';

/**
 * Where the exchange with other machines stands: when it was made last, with which, and what has still to be done.
 *
 * @param own this machine's name in stamps; null while it is being read
 */
export function describeSync(state: SyncState, own: string | null, now: number): string[] {
  const { lastAt, devices, dueAt, missingSince, problem, leftOut } = state;
  const others = Object.entries(devices).filter(([id]) => id !== own);
  const named = others
    .toSorted(([, a], [, b]) => b.at - a.at)
    .map(([, { browser, at }]) => say('machines.machine', { name: browser, when: formatMoment(at, now) }));
  return [
    lastAt === null ? say('machines.never') : say('machines.last', { when: formatMoment(lastAt, now) }),
    ...(lastAt === null
      ? []
      : [named.length > 0 ? say('machines.with', { names: formatList(named) }) : say('machines.alone')]),
    ...(missingSince === null ? [] : [say('machines.missing')]),
    ...(dueAt !== null && missingSince === null && problem === null ? [say('machines.waiting')] : []),
    ...(leftOut.records > 0 ? [say('machines.tooMuch', { count: leftOut.records })] : []),
  ].map((line) => capitalise(line));
}

/** What went wrong last and what is being done about it, or has to be; null where nothing is wrong. */
export function describeSyncProblem({ problem }: Pick<SyncState, 'problem'>): string | null {
  return problem && say(sentences[problem.kind]);
}

const sentences = {
  full: 'machines.full',
  refused: 'machines.refused',
  shut: 'machines.shut',
  newer: 'machines.newer',
  'not-kept': 'machines.notKept',
  'not-read-back': 'machines.waiting',
} as const satisfies Record<SyncProblem, string>;
