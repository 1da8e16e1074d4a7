import { useEffect, useState } from 'preact/hooks';
import { readManyLocal } from '../../platform/local.ts';

/** False once it is known that the storage of settings and copies cannot be opened. */
export function useSettingsKept(): boolean {
  const [isKept, setKept] = useState(true);
  useEffect(() => {
    void readManyLocal(['notify']).then((values) => setKept(values !== undefined));
  }, []);
  return isKept;
}
