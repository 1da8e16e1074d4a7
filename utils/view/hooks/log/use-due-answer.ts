import { useEffect, useState } from 'preact/hooks';
import { readSession, writeSession } from '../../../platform/session.ts';

/**
 * What somebody answers when they are asked again, before it is kept. It lasts until the browser closes: who leaves the page
 * finds it again.
 *
 * @param entryId the entry that is asked about, `weeks` after it
 */
export function useDueAnswer(
  entryId: string,
  weeks: number,
): [answer: string, change: (answer: string) => Promise<unknown>] {
  const key = `dueAnswer ${entryId} ${weeks}`;
  const [answer, setAnswer] = useState('');
  useEffect(() => {
    void readSession(key).then((kept) => {
      if (typeof kept === 'string') setAnswer((now) => now || kept);
    });
  }, [key]);
  function change(next: string) {
    setAnswer(next);
    return writeSession(key, next);
  }
  return [answer, change];
}
