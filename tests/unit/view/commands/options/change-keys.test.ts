import '../../english.ts';
import { expect, it, vi } from 'vitest';
import { openShortcutSettings } from '../../../../../utils/platform/shortcuts.ts';
import { changeKeys } from '../../../../../utils/view/commands/options/change-keys.ts';

vi.mock('../../../../../utils/platform/shortcuts.ts', () => ({
  openShortcutSettings: vi.fn(),
  shortcutSettings: () => 'about:addons',
}));

it('changeKeys tells nothing where the browser went there, and else the address to type', async () => {
  vi.mocked(openShortcutSettings).mockResolvedValueOnce(true).mockResolvedValueOnce(false);
  expect(await changeKeys()).toBeNull();
  expect(await changeKeys()).toBe('The browser did not go there. Type about:addons into its address bar.');
});
