import { PanelRight } from 'lucide';
import { useSidePanel } from '../../utils/view/hooks/popup/use-side-panel.ts';
import { say } from '../../utils/view/sentences/say.ts';
import type { Undoable } from '../../utils/view/types.ts';
import { Drawing } from '../shared/icon.tsx';
import { IconButton } from '../shared/icon-button.tsx';

/** Keeps what the popup shows beside the pages, where the browser can. */
export function PopupBeside({ offer }: { offer: (done: Undoable) => void }) {
  const open = useSidePanel();
  if (!open) return null;
  async function keep() {
    const trouble = await open?.();
    if (trouble) offer({ text: trouble, undo: null });
  }
  return (
    <IconButton label={say('panel.keep')} id="popup-beside" onClick={keep}>
      <Drawing node={PanelRight} />
    </IconButton>
  );
}
