import { useEffect, useState } from 'preact/hooks';
import { isButtonInToolbar, watchButton } from '../../platform/toolbar-button.ts';

/** Not every browser tells when the button was moved. */
const lookedAtMs = 2_000;

/** Whether the button stands in the toolbar, live; null where the browser does not say, and before it has. */
export function useToolbarButton(): boolean | null {
  const [isShown, setShown] = useState<boolean | null>(null);
  useEffect(() => {
    const look = () => void isButtonInToolbar().then(setShown);
    look();
    const end = watchButton(look);
    const timer = setInterval(look, lookedAtMs);
    return () => {
      end();
      clearInterval(timer);
    };
  }, []);
  return isShown;
}
