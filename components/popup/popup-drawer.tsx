import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { say } from '../../utils/view/sentences/say.ts';
import { Icon } from '../shared/icon.tsx';
import { IconButton } from '../shared/icon-button.tsx';

interface PopupDrawerProps {
  title: string;
  onClose: () => void;
  children: ComponentChildren;
}

/** What opens above the popup's last line. It takes the focus; Escape closes it. */
export function PopupDrawer({ title, onClose, children }: PopupDrawerProps) {
  const drawer = useRef<HTMLElement>(null);
  const titleId = useId();
  // Before the next key, which is meant for what was opened.
  useLayoutEffect(() => drawer.current?.querySelector<HTMLElement>('textarea, a, button')?.focus(), []);
  const label = say('common.close');
  return (
    <section
      ref={drawer}
      class="popup-drawer"
      aria-labelledby={titleId}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        // Else it would close the popup.
        event.preventDefault();
        event.stopPropagation();
        onClose();
      }}
    >
      <div class="popup-drawer-body">
        <h2 id={titleId}>{title}</h2>
        {children}
      </div>
      <IconButton label={label} onClick={onClose}>
        <Icon name="close" />
      </IconButton>
    </section>
  );
}
