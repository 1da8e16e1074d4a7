import { render } from 'preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { useKeys } from '../../../../utils/view/hooks/use-keys.ts';
import { soon } from '../../../soon.ts';

const next = vi.fn();
const help = vi.fn();
const back = vi.fn();

function Page() {
  useKeys({ j: next, '?': help, Escape: back });
  return (
    <main tabIndex={-1}>
      <input type="text" />
      <textarea />
      <select />
      <button type="button">One</button>
      <dialog />
    </main>
  );
}

beforeEach(async () => {
  vi.clearAllMocks();
  render(<Page />, document.body);
  await soon(() => {
    press('main', 'j');
    expect(next).toHaveBeenCalled();
  });
  next.mockClear();
});
afterEach(() => render(null, document.body));

function press(selector: string, key: string, options: KeyboardEventInit = {}): boolean {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...options });
  return document.querySelector(selector)?.dispatchEvent(event) ?? false;
}

it('acts on a key from wherever the focus is, also with caps lock', () => {
  expect(press('button', 'j')).toBe(false);
  press('main', 'J');
  press('main', '?', { shiftKey: true });
  press('main', 'Escape');
  expect([next, help, back].map(({ mock }) => mock.calls.length)).toEqual([2, 1, 1]);
});

it.each(['input', 'textarea', 'select'])('leaves %s its letters', (field) => {
  expect(press(field, 'j')).toBe(true);
  expect(next).not.toHaveBeenCalled();
});

it('leaves the browser its own keys, and a dialog all of them', () => {
  for (const key of ['ctrlKey', 'metaKey', 'altKey']) expect(press('main', 'j', { [key]: true })).toBe(true);
  expect(press('main', 'J', { shiftKey: true })).toBe(true);
  document.querySelector('dialog')?.showModal();
  press('dialog', 'j');
  expect(next).not.toHaveBeenCalled();
});
