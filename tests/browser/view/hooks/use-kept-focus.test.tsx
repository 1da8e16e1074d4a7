import { render } from 'preact';
import { useState } from 'preact/hooks';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { useKeptFocus } from '../../../../utils/view/hooks/use-kept-focus.ts';
import { soon } from '../../../soon.ts';

let show: (state: string) => void;

function Page() {
  const [state, setState] = useState('offered');
  show = setState;
  useKeptFocus();
  return (
    <main>
      <button type="button">First</button>
      <div class="row">
        {state === 'offered' && <button type="button">Save</button>}
        {state === 'saving' && <progress />}
        {state === 'saved' && <a href="#open">Open</a>}
      </div>
    </main>
  );
}

const focused = () => document.activeElement?.textContent || document.activeElement?.className;

beforeEach(async () => {
  render(<Page />, document.body);
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
});
afterEach(() => render(null, document.body));

it('goes to what took the place of what was used, and stands in for it meanwhile', async () => {
  document.querySelector<HTMLElement>('.row button')?.focus();
  show('saving');
  await soon(() => expect(focused()).toBe('row'));
  show('saved');
  await soon(() => expect(focused()).toBe('Open'));
});

it('leaves alone what has the focus elsewhere, and who has none', async () => {
  document.querySelector<HTMLElement>('main > button')?.focus();
  show('saving');
  await soon(() => expect(document.querySelector('progress')).not.toBeNull());
  expect(focused()).toBe('First');
  document.querySelector<HTMLElement>('main > button')?.blur();
  show('saved');
  await soon(() => expect(document.querySelector('a')).not.toBeNull());
  expect(document.activeElement).toBe(document.body);
});
