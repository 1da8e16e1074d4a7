import { openPage } from '../../utils/view/commands/open-page.ts';
import { formatCount, mostUnread } from '../../utils/view/sentences/format-count.ts';
import { say } from '../../utils/view/sentences/say.ts';
import type { PopupChoice, PopupModel, Tab } from '../../utils/view/types.ts';
import { Icon } from '../shared/icon.tsx';
import { IconButton } from '../shared/icon-button.tsx';
import { mostTabs, PopupTabs } from './popup-tabs.tsx';

interface PopupHeadProps {
  model: PopupModel | null;
  name: string;
  choice: PopupChoice;
  onChange: (newsletterId: string | null) => void;
}

/** Which newsletter is shown, the way to the others, to the library and to the options. */
export function PopupHead({ model, name, choice, onChange }: PopupHeadProps) {
  const tabs = model?.tabs ?? [];
  return (
    <header class="popup-head">
      {tabs.length < 2 ? (
        <p class="popup-name">
          <bdi>{model?.newsletterName ?? name}</bdi>
        </p>
      ) : tabs.length <= mostTabs ? (
        <PopupTabs tabs={tabs} selectedId={choice.newsletterId} onSelect={onChange} />
      ) : (
        <NewsletterMenu tabs={tabs} selectedId={choice.newsletterId} onSelect={onChange} />
      )}
      <IconButton label={say('common.library')} onClick={() => openPage('library')}>
        <Icon name="library" />
      </IconButton>
      <IconButton label={say('common.options')} onClick={() => openPage('options')}>
        <Icon name="settings" />
      </IconButton>
    </header>
  );
}

interface NewsletterMenuProps {
  tabs: readonly Tab[];
  selectedId: string | null;
  onSelect: (newsletterId: string | null) => void;
}

/** More newsletters than tabs find room for, each with how much of it is unread. */
function NewsletterMenu({ tabs, selectedId, onSelect }: NewsletterMenuProps) {
  const all = tabs.reduce((sum, { unreadCount }) => sum + unreadCount, 0);
  return (
    <select
      class="popup-menu"
      aria-label={say('common.newsletters')}
      value={selectedId ?? ''}
      onChange={(event) => onSelect(event.currentTarget.value || null)}
    >
      <option value="">{withCount(say('popup.allUnread'), all)}</option>
      {tabs.map(({ id, name, unreadCount }) => (
        <option key={id} value={id}>
          {withCount(name, unreadCount)}
        </option>
      ))}
    </select>
  );
}

const withCount = (name: string, count: number) =>
  count === 0 ? name : say('common.withCount', { name, shown: formatCount(count, mostUnread) });
