import '../../store/fake-extension.ts';
import { render } from 'preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { LogPage } from '../../../../components/log/log-page.tsx';
import { database } from '../../../../utils/store/database.ts';
import { findLogEntry, putLogEntry } from '../../../../utils/store/log-entries.ts';
import { soon } from '../../../soon.ts';
import { logEntryOf } from '../../../unit/backup/kept-rows.ts';

vi.mock('../../../../components/log/log-icon.tsx', () => ({ LogIcon: () => null }));
vi.mock('../../../../components/shared/icon.tsx', () => ({ Icon: () => null }));
vi.mock('../../../../utils/view/sentences/say.ts', () => ({ say: (key: string) => key }));
vi.mock('../../../../utils/view/hooks/log/use-scheme.ts', () => ({
  useScheme: () => ({ isRead: true, scheme: null, start: '' }),
}));

const thisYear = new Date().getFullYear();
const part = (selector: string) =>
  soon(() => {
    const found = document.querySelector<HTMLInputElement>(selector);
    if (!found) throw new Error(`There is no ${selector}.`);
    return found;
  });
const days = async () => {
  const entry = await findLogEntry('one');
  return [entry?.startedAt, entry?.finishedAt];
};

beforeEach(async () => await database.logEntries.clear());
afterEach(() => {
  render(null, document.body);
  history.replaceState(null, '', location.pathname);
});

it.each([
  ['out of the year that is shown', '', `${thisYear}-01-15`, `${thisYear - 1}-12-31`],
  ['out of the only year that it was in', `${thisYear - 1}`, `${thisYear - 1}-01-15`, `${thisYear}-01-15`],
])('an entry stays in its form while its day is moved %s', async (_name, period, from, to) => {
  await putLogEntry('one', logEntryOf('one', { startedAt: from, finishedAt: from }), 10);
  history.replaceState(null, '', `?period=${period}`);
  render(<LogPage name="Companion" />, document.body);
  (await part('[data-control="edit"]')).click();
  const form = await part('.log-form');
  const day = await part('[data-part="day"] input');
  day.focus();
  day.value = to;
  day.dispatchEvent(new Event('input', { bubbles: true }));
  await soon(async () => expect(await days()).toEqual([to, to]));
  // The list knows it, too.
  const [label, entries] = period === '' ? [`${thisYear}`, '0'] : [`${thisYear}`, '1'];
  await soon(() => {
    expect(document.querySelector<HTMLSelectElement>('select')?.selectedOptions[0]?.label).toBe(label);
    expect([...document.querySelectorAll('.log-figures dd')].at(-1)?.textContent).toBe(entries);
  });
  expect([form, day].every(({ isConnected }) => isConnected)).toBe(true);
  expect(document.activeElement).toBe(day);
  (await part('.log-form [type="submit"]')).click();
  (await part('.undo button')).click();
  await soon(async () => expect(await days()).toEqual([from, from]));
});
