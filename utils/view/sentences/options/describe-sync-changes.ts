import type { SyncChanges } from '../../../backup/exchange/types.ts';
import { capitalise } from '../capitalise.ts';
import { formatList } from '../format-list.ts';
import { say } from '../say.ts';

/** Names in one line; what is left is counted. */
const mostNamed = 12;

/** What an exchange would change on one side, a line each. */
export function describeSyncChanges({ added, changed, removed, settings, issues }: SyncChanges): string[] {
  const lines = [
    ...(added.length > 0 ? [say('machines.newsletters', { names: shorten(added) })] : []),
    ...(changed.length > 0 ? [say('machines.changed', { names: shorten(changed) })] : []),
    ...(removed.length > 0 ? [say('machines.removed', { names: shorten(removed) })] : []),
    ...(settings > 0 ? [say('machines.settings', { count: settings })] : []),
    ...(issues > 0 ? [say('machines.issues', { count: issues })] : []),
  ];
  return (lines.length > 0 ? lines : [say('machines.nothing')]).map((line) => capitalise(line));
}

function shorten(names: readonly string[]): string {
  const left = names.length - mostNamed;
  return formatList(
    left > 0 ? [...names.slice(0, mostNamed), say('machines.others', { count: left })] : names,
  );
}
