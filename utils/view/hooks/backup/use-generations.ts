import { useEffect, useState } from 'preact/hooks';
import type { Generation } from '../../../backup/file/list-generations.ts';

/** The backups that are kept in the browser, the newest first; null while they are looked for. */
export function useGenerations(): Generation[] | null {
  const [generations, setGenerations] = useState<Generation[] | null>(null);
  useEffect(() => {
    let isCurrent = true;
    void import('../../../backup/file/list-generations.ts')
      .then(({ listGenerations }) => listGenerations(Date.now()))
      .then((found) => isCurrent && setGenerations(found));
    return () => {
      isCurrent = false;
    };
  }, []);
  return generations;
}
