import { useEffect, useState } from 'preact/hooks';
import { findLogEntry } from '../../../store/log-entries.ts';
import type { LogPeriod } from '../../sentences/log/list-log-periods.ts';
import type { LogEntryRow } from '../../types.ts';
import { dayOf } from './day-of.ts';
import type { LogAddress } from './log-address.ts';

export interface WantedEntry {
  /** The entry to show, once its period is shown; null for none. */
  id: string | null;
  want: (entry: Pick<LogEntryRow, 'id' | 'finishedAt'>) => void;
  /** It is in sight. */
  done: () => void;
}

/** The entry that the address names behind its `#`, or that was just added: its period is shown, and it comes into sight. */
export function useWantedEntry(
  period: LogPeriod | undefined,
  go: (change: Partial<LogAddress>) => void,
): WantedEntry {
  const [id, setId] = useState<string | null>(null);
  function want({ id: wanted, finishedAt }: Pick<LogEntryRow, 'id' | 'finishedAt'>) {
    const isShown = period && period.range.from <= finishedAt && finishedAt <= period.range.to;
    const year = finishedAt.slice(0, 4);
    const isThisYear = year === dayOf(Date.now()).slice(0, 4);
    go({ ...(isShown ? {} : { period: isThisYear ? '' : year }), topic: '', empty: '' });
    setId(wanted);
  }
  useEffect(() => {
    function look() {
      const named = decodeHash(location.hash);
      if (named === '') return;
      void findLogEntry(named)
        .catch(() => undefined)
        .then((entry) => entry && want(entry));
    }
    look();
    addEventListener('hashchange', look);
    return () => removeEventListener('hashchange', look);
  }, []);
  return { id, want, done: () => setId(null) };
}

function decodeHash(hash: string): string {
  try {
    return decodeURIComponent(hash.slice(1));
  } catch {
    return '';
  }
}
