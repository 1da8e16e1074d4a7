import { useEffect, useState } from 'preact/hooks';
import { readRestoredNotice, removeRestoredNotice } from '../../backup/restored-notice.ts';
import { describeRestored } from '../sentences/describe-restored.ts';

export interface RestoredOffer {
  /** What came back after it was lost, in a sentence; null where there is nothing to tell. */
  text: string | null;
  /** The person has read it. */
  dismiss: () => void;
}

/** What came back after a loss of data and nobody has read of yet. */
export function useRestored(): RestoredOffer {
  const [text, setText] = useState<string | null>(null);
  useEffect(() => {
    void readRestoredNotice().then((notice) => notice && setText(describeRestored(notice)));
  }, []);
  const dismiss = () => {
    setText(null);
    void removeRestoredNotice();
  };
  return { text, dismiss };
}
