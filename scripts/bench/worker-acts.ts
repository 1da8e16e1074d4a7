import { until } from '../../tests/e2e/driver/until.ts';
import { type Act, longestMs, notDone, took } from './act.ts';
import { moveChecks } from './raw-database.ts';
import type { Recorded } from './recorder.ts';

/** The alarm rings while nothing is due, until the worker has done the last thing it does. */
export const measureWake: Act = async (subject) => {
  await subject.browser.inExtension(moveChecks, 60 * 60_000);
  const worker = await subject.worker();
  await subject.settled();
  await subject.clear();
  const at = await worker.evaluate(() => {
    const now = performance.timeOrigin + performance.now();
    const event = chrome.alarms.onAlarm as unknown as { dispatch(alarm: object): void };
    event.dispatch({ name: 'check', scheduledTime: Date.now() });
    return now;
  });
  await until(
    () => worker.evaluate(() => (globalThis as unknown as { bench(): Recorded }).bench().endedAt > 0),
    'the worker to wake',
  );
  const done = await subject.settled(undefined, { end: Date.now() + longestMs });
  const { endedAt = Number.NaN, now = Number.NaN } = done[0] ?? {};
  return now - at < longestMs ? took(endedAt - at, done) : notDone(subject, 'a wake', done);
};

/** "Check now", from the page's message to the worker's answer. */
const measureCheck =
  (outcome: 'new' | 'unchanged'): Act =>
  async (subject) => {
    await subject.settled();
    await subject.browser.inExtension(moveChecks, 10 * 60_000);
    await subject.clear();
    const { ms, answer } = await subject.browser.inExtension(async () => {
      const at = performance.now();
      const answer: unknown = await chrome.runtime.sendMessage({ type: 'check-now', newsletterId: 'home' });
      return { ms: performance.now() - at, answer: JSON.stringify(answer) };
    });
    if (!answer?.includes(`"outcome":"${outcome}"`))
      throw new Error(`${subject.name}: a check that should find "${outcome}" answered ${answer}`);
    return took(ms, await subject.settled());
  };

export const measureUnchanged = measureCheck('unchanged');
export const measureNew = measureCheck('new');
