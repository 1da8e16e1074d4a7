import type { ComponentChildren } from 'preact';
import { formatCount, mostUnread } from '../../utils/view/sentences/format-count.ts';
import { say } from '../../utils/view/sentences/say.ts';
import type { PopupModel, Tab } from '../../utils/view/types.ts';

const tabId = (newsletterId: string) => `tab:${newsletterId}`;
const panelId = 'newsletter-panel';

/** More do not find room beside the buttons. */
export const mostTabs = 2;

interface PopupTabsProps {
  tabs: readonly Tab[];
  selectedId: string | null;
  onSelect: (newsletterId: string) => void;
}

/**
 * Switches between newsletters, where there are no more than fit. The arrow keys, Home and End move and select at once.
 * https://www.w3.org/WAI/ARIA/apg/patterns/tabs/
 */
export function PopupTabs({ tabs, selectedId, onSelect }: PopupTabsProps) {
  function move(event: KeyboardEvent) {
    const at = tabs.findIndex(({ id }) => id === selectedId);
    const place = placeAfter(event.key, at, tabs.length);
    const next = place === undefined ? undefined : tabs[place];
    if (!next) return;
    event.preventDefault();
    onSelect(next.id);
    document.getElementById(tabId(next.id))?.focus();
  }

  return (
    <div class="popup-tabs" role="tablist" aria-label={say('common.newsletters')} onKeyDown={move}>
      {tabs.map(({ id, name, unreadCount }) => (
        <button
          key={id}
          id={tabId(id)}
          type="button"
          role="tab"
          aria-selected={id === selectedId}
          aria-controls={panelId}
          tabIndex={id === selectedId ? 0 : -1}
          title={name}
          onClick={() => onSelect(id)}
        >
          <span class="popup-tab-name" dir="auto">
            {name}
          </span>
          {unreadCount > 0 && (
            <span class="popup-tab-count">
              {formatCount(unreadCount, mostUnread)}
              <span class="visually-hidden"> {say('state.unread')}</span>
            </span>
          )}
        </button>
      ))}
    </div>
  );
}

/** Where a key leads from tab `at` of `count`, which run as the texts do; undefined for a key that leads nowhere. */
function placeAfter(key: string, at: number, count: number): number | undefined {
  const isTurned = document.documentElement.dir === 'rtl';
  if (key === (isTurned ? 'ArrowLeft' : 'ArrowRight')) return (at + 1) % count;
  if (key === (isTurned ? 'ArrowRight' : 'ArrowLeft')) return (at - 1 + count) % count;
  if (key === 'Home') return 0;
  return key === 'End' ? count - 1 : undefined;
}

/** What the selected tab shows; without tabs, what it shows and nothing around it. */
export function PopupPanel({ model, children }: { model: PopupModel | null; children: ComponentChildren }) {
  if (!model?.newsletterId || model.tabs.length < 2 || model.tabs.length > mostTabs) return <>{children}</>;
  return (
    <div id={panelId} class="popup-panel" role="tabpanel" aria-labelledby={tabId(model.newsletterId)}>
      {children}
    </div>
  );
}
