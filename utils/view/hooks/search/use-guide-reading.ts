import { useEffect } from 'preact/hooks';
import { listUnreadGuides } from '../../../store/guide-texts.ts';
import { readGuideText } from '../../commands/search/read-guide-text.ts';
import { watchQuery } from '../../queries/watch-query.ts';

/** Looked at together: one that cannot be kept must not hold up the others. */
const atATime = 20;

/** Reads the words of saved guides while a page is open and has nothing else to do, one after the other. */
export function useGuideReading(): void {
  useEffect(() => {
    const tried = new Set<string>();
    let isBusy = false;
    let waiting: string[] = [];

    async function readWaiting(): Promise<void> {
      if (isBusy) return;
      isBusy = true;
      for (let id = next(); id !== undefined; id = next()) {
        tried.add(id);
        await new Promise((resolve) => requestIdleCallback(resolve));
        const isKept = await readGuideText(id);
        if (isKept) waiting = waiting.filter((one) => one !== id);
        // Another file may be saved under its id.
        if (isKept) tried.delete(id);
      }
      isBusy = false;
    }
    const next = () => waiting.find((id) => !tried.has(id));

    let end: () => void = () => undefined;
    const watch = () => {
      end = watchQuery(
        () => listUnreadGuides(tried.size + atATime),
        (ids) => {
          waiting = ids;
          void readWaiting();
        },
        () => undefined,
      );
    };
    // What the page shows comes first.
    const idle = requestIdleCallback(watch);
    return () => {
      cancelIdleCallback(idle);
      waiting = [];
      end();
    };
  }, []);
}
