import { render } from 'preact';
import { afterEach, expect, it } from 'vitest';
import { useCurrentQuery } from '../../../../utils/view/hooks/use-current-query.ts';
import { soon } from '../../../soon.ts';

const answers = new Map<string, (value: string) => void>();

function Page({ of }: { of: string }) {
  const { loaded, isCurrent } = useCurrentQuery(
    () => new Promise<string>((resolve) => answers.set(of, resolve)),
    [of],
  );
  return <output>{`${loaded.state === 'ready' ? loaded.value : loaded.state} ${isCurrent}`}</output>;
}

const shows = (text: string) => soon(() => expect(document.querySelector('output')?.textContent).toBe(text));
const asked = (of: string) => soon(() => expect(answers.has(of)).toBe(true));

afterEach(() => {
  render(null, document.body);
  answers.clear();
});

it('keeps what was read for other inputs, and says that it is of those, until that for these is there', async () => {
  render(<Page of="a" />, document.body);
  await shows('loading false');
  await asked('a');
  answers.get('a')?.('first');
  await shows('first true');

  render(<Page of="b" />, document.body);
  await asked('b');
  await shows('first false');
  answers.get('b')?.('second');
  await shows('second true');
});
