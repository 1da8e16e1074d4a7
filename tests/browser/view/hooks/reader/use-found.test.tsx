import { render } from 'preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { useFound } from '../../../../../utils/view/hooks/reader/use-found.ts';
import { soon } from '../../../../soon.ts';

const command = vi.hoisted(() => ({ resumeDropped: vi.fn() }));
vi.mock('../../../../../utils/view/commands/resume-dropped.ts', () => command);

function Page({ value }: { value?: string }) {
  const found = useFound({ state: 'ready', value });
  return <output>{found.state === 'ready' ? `found ${found.value}` : found.state}</output>;
}
const show = (value?: string) =>
  render(value === undefined ? <Page /> : <Page value={value} />, document.body);
const shows = (text: string) => soon(() => expect(document.querySelector('output')?.textContent).toBe(text));

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
afterEach(() => {
  render(null, document.body);
  vi.useRealTimers();
  command.resumeDropped.mockReset();
});

it('asks nobody for what is there', async () => {
  show('one');
  await shows('found one');
  expect(command.resumeDropped).not.toHaveBeenCalled();
});

it('says at once that there is none where the companion has all that it had', async () => {
  command.resumeDropped.mockResolvedValue(false);
  show();
  await shows('found undefined');
});

it('waits for what may yet come back, and no longer than that may take', async () => {
  command.resumeDropped.mockResolvedValue(true);
  show();
  await soon(() => expect(vi.getTimerCount()).toBe(1));
  await shows('loading');
  show('one');
  await shows('found one');
  show();
  await soon(() => expect(vi.getTimerCount()).toBe(1));
  vi.advanceTimersByTime(15_000);
  await shows('found undefined');
});
