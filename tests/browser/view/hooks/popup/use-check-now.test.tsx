import { render } from 'preact';
import { afterEach, expect, it, vi } from 'vitest';
import { type CheckNow, useCheckNow } from '../../../../../utils/view/hooks/popup/use-check-now.ts';

vi.mock('../../../../../utils/view/commands/ask-worker.ts', () => ({
  askWorker: async () => ({ ok: true, newIssues: 0 }),
}));
vi.mock('../../../../../utils/platform/find-message.ts', () => ({ findMessage: (key: string) => key }));

let now: CheckNow;
function Page() {
  now = useCheckNow('home');
  return null;
}

afterEach(() => {
  render(null, document.body);
  vi.useRealTimers();
});

it('says how it went for a while, and no longer: what is known without it may be news by then', async () => {
  vi.useFakeTimers({
    toFake: ['setTimeout', 'clearTimeout', 'requestAnimationFrame', 'cancelAnimationFrame'],
  });
  render(<Page />, document.body);
  await now.check();
  await vi.advanceTimersByTimeAsync(1_000);
  expect(now).toMatchObject({ busy: false, answer: 'check.unchanged' });
  await vi.advanceTimersByTimeAsync(25_000);
  expect(now.answer).toBeNull();
});
