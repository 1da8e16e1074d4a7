import { useEffect, useState } from 'preact/hooks';
import { readRestoredNotice, removeRestoredNotice } from '../../backup/restored-notice.ts';
import { describeRestored } from '../sentences/describe-restored.ts';

export interface RestoredOffer {
  /** What came back after it was lost, and what did not, a sentence each; none where there is nothing to tell. */
  texts: readonly string[];
  /** The person has read it. */
  dismiss: () => void;
}

/** What came back after a loss of data and nobody has read of yet. */
export function useRestored(): RestoredOffer {
  const [texts, setTexts] = useState<readonly string[]>([]);
  useEffect(() => {
    void readRestoredNotice().then((notice) => notice && setTexts(describeRestored(notice)));
  }, []);
  const dismiss = () => {
    setTexts([]);
    void removeRestoredNotice();
  };
  return { texts, dismiss };
}
