import { render } from 'preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { type ReadingTime, useActivity } from '../../../../../utils/view/hooks/reader/use-activity.ts';
import { soon } from '../../../../soon.ts';

const record = vi.hoisted(() => ({ enterIssue: vi.fn(), logReading: vi.fn() }));
vi.mock('../../../../../utils/record/enter-issue.ts', () => ({ enterIssue: record.enterIssue }));
vi.mock('../../../../../utils/record/log-reading.ts', () => ({ logReading: record.logReading }));

let time: ReadingTime;
const tick = vi.fn();

function Page() {
  time = useActivity('one', tick);
  return null;
}

const shown = vi.spyOn(document, 'visibilityState', 'get');
const show = (state: DocumentVisibilityState) => {
  shown.mockReturnValue(state);
  document.dispatchEvent(new Event('visibilitychange'));
};
const written = () => record.logReading.mock.calls.map(([, seconds]) => seconds);
/** Somebody scrolls every five seconds. */
function read(seconds: number) {
  for (let passed = 0; passed < seconds; passed += 5) {
    document.dispatchEvent(new Event('scroll'));
    vi.advanceTimersByTime(5000);
  }
}

beforeEach(async () => {
  vi.resetAllMocks();
  record.logReading.mockResolvedValue({ ok: true });
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'Date'] });
  shown.mockReturnValue('visible');
  render(<Page />, document.body);
  // Not by `soon`, which would move the clock on with each look.
  while (record.enterIssue.mock.calls.length === 0) await new Promise(requestAnimationFrame);
});
afterEach(() => {
  render(null, document.body);
  vi.useRealTimers();
});

it('takes the issue for opened once, when it comes into sight', () => {
  show('hidden');
  show('visible');
  expect(record.enterIssue.mock.calls).toEqual([['one']]);
});

it('writes down what was read each half minute, and the rest when the page goes', async () => {
  read(70);
  expect(written()).toEqual([30, 30]);
  expect(time.seconds()).toBe(70);
  expect(tick).toHaveBeenCalledTimes(14);
  render(null, document.body);
  await soon(() => expect(written()).toEqual([30, 30, 10]));
});

it('counts nothing out of sight, nor where nobody has done anything for a minute', () => {
  read(10);
  show('hidden');
  read(100);
  expect(time.seconds()).toBe(10);
  expect(tick).toHaveBeenCalledTimes(2);
  show('visible');
  vi.advanceTimersByTime(10 * 60_000);
  expect(time.seconds()).toBe(70);
});

it('takes listening for reading', () => {
  for (let minute = 0; minute < 4; minute += 1) {
    time.act();
    vi.advanceTimersByTime(60_000);
  }
  expect(time.seconds()).toBe(240);
});

it('tries with the next what the database did not take, and not what can never be taken', async () => {
  record.logReading.mockResolvedValueOnce({ ok: false, error: { kind: 'no-space' } });
  read(30);
  await Promise.resolve();
  record.logReading.mockResolvedValueOnce({ ok: false, error: { kind: 'unknown' } });
  read(30);
  await Promise.resolve();
  read(30);
  expect(written()).toEqual([30, 60, 30]);
});
