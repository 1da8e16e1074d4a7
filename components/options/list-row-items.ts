import { changeSubscription } from '../../utils/view/commands/change-subscription.ts';
import { isHome } from '../../utils/view/commands/is-home.ts';
import { type Backfill, startBackfill, stopBackfill } from '../../utils/view/hooks/use-backfill.ts';
import { say } from '../../utils/view/sentences/say.ts';
import type { Newsletter } from '../../utils/view/types.ts';
import type { MenuItem } from './row-menu.tsx';

interface RowActs {
  newsletter: Newsletter;
  isOnly: boolean;
  notify: boolean | null;
  /** Null while it is being read. */
  backfill: Backfill | null;
  /** Told why nothing was changed; null when it was. */
  tell: (problem: string | null) => void;
  /** Told while the browser's question for a site waits for its answer. */
  onWait: (isWaiting: boolean) => void;
  show: (part: 'name' | 'address') => void;
  remove: () => void;
}

/** What can be done with a newsletter. */
export function listRowItems(acts: RowActs): MenuItem[] {
  const { newsletter, isOnly, notify, backfill, tell, show, remove } = acts;
  const { id, pausedAt, isMuted, lastSuccessAt } = newsletter;
  const change = async (choices: Parameters<typeof changeSubscription>[1]) =>
    tell(await changeSubscription(id, choices));
  const items: (MenuItem | false)[] = [
    { label: say('subscription.rename'), onSelect: () => show('name') },
    { label: say('subscription.changeAddress'), onSelect: () => show('address') },
    {
      label: say(pausedAt ? 'subscription.resume' : 'subscription.pause'),
      onSelect: () => void change({ isPaused: !pausedAt }),
    },
    !isOnly && {
      label: say('subscription.notify'),
      onSelect: () => void change({ isMuted: !isMuted }),
      isChecked: !isMuted && notify !== false,
      isDisabled: notify !== true,
    },
    backfill !== null && lastSuccessAt !== null && olderIssues(acts, backfill),
    !isHome(id) && { label: say('subscription.remove'), onSelect: remove, isGrave: true },
  ];
  return items.filter((item) => item !== false);
}

/** Gets a newsletter's older issues, stops that, or goes on with it. */
function olderIssues(acts: RowActs, { row, site }: Backfill): MenuItem {
  const { tell, onWait } = acts;
  const { id } = acts.newsletter;
  if (row?.state === 'running') {
    return { label: say('backfill.stop'), onSelect: async () => tell(await stopBackfill(id)) };
  }
  const isLeft = row !== null && row.state !== 'done';
  return {
    label: say(isLeft ? 'backfill.continue' : 'backfill.start'),
    onSelect: async () => tell(await startBackfill(id, site, onWait, row?.error?.url)),
  };
}
