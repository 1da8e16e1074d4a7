import { beforeEach, expect, it, vi } from 'vitest';
import { followAddress } from '../../../../utils/worker/menus/follow-address.ts';
import { noteSelection } from '../../../../utils/worker/menus/note-selection.ts';
import { runMenuItem } from '../../../../utils/worker/menus/run-menu-item.ts';

vi.mock('../../../../utils/worker/menus/follow-address.ts', () => ({ followAddress: vi.fn() }));
vi.mock('../../../../utils/worker/menus/note-selection.ts', () => ({ noteSelection: vi.fn() }));

const click = { pageUrl: 'https://a.example/p', linkUrl: 'https://b.example/', selectionText: 'words' };
beforeEach(() => vi.resetAllMocks());

it.each([
  ['follow-page', followAddress, 'https://a.example/p'],
  ['follow-link', followAddress, 'https://b.example/'],
  ['add-note', noteSelection, expect.objectContaining(click)],
] as const)('%s is done at once, in the click', (menuItemId, act, of) => {
  void runMenuItem({ ...click, menuItemId });
  expect(vi.mocked(act).mock.calls).toEqual([[of]]);
});

it('leaves alone what is no line of ours', async () => {
  await runMenuItem({ ...click, menuItemId: 'other' });
  expect(followAddress).not.toHaveBeenCalled();
  expect(noteSelection).not.toHaveBeenCalled();
});
