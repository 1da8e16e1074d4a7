import { render } from 'preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { keptRemovedMs } from '../../../../../utils/store/newsletters.ts';
import { useRemoved } from '../../../../../utils/view/hooks/options/use-removed.ts';

const query = vi.hoisted(() => ({ useLiveQuery: vi.fn() }));
vi.mock('../../../../../utils/view/hooks/use-live-query.ts', () => query);

function List() {
  return <output>{useRemoved().map(({ id, until }) => `${id} ${until} `)}</output>;
}
const shown = () => document.querySelector('output')?.textContent?.trim();
const now = 1_000_000;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'], now });
});
afterEach(() => {
  render(null, document.body);
  vi.useRealTimers();
});

it('lists what can be taken back, and takes each off when its time is over', async () => {
  const value = [
    { id: 'first', removedAt: now - keptRemovedMs + 5000 },
    { id: 'second', removedAt: now - keptRemovedMs + 9000 },
    { id: 'gone', removedAt: now - keptRemovedMs },
  ];
  query.useLiveQuery.mockReturnValue({ state: 'ready', value });
  render(<List />, document.body);
  expect(shown()).toBe(`first ${now + 5000} second ${now + 9000}`);
  const passes = async (to: number, expected: string) => {
    for (let frames = 0; frames < 20 && shown() !== expected; frames += 1) {
      await new Promise(requestAnimationFrame);
      vi.advanceTimersByTime(Math.max(0, now + to - Date.now()));
    }
    expect(shown()).toBe(expected);
  };
  await passes(4999, `first ${now + 5000} second ${now + 9000}`);
  await passes(5002, `second ${now + 9000}`);
  await passes(9002, '');
});

it('lists nothing until it is known', () => {
  query.useLiveQuery.mockReturnValue({ state: 'loading' });
  render(<List />, document.body);
  expect(shown()).toBe('');
});
