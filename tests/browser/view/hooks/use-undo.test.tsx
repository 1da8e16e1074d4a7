import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type UndoOffer, useUndo } from '../../../../utils/view/hooks/use-undo.ts';
import type { Undoable } from '../../../../utils/view/types.ts';

const takenBack = vi.fn<() => Promise<Undoable | null>>();
let shown: UndoOffer;

function Page() {
  shown = useUndo();
  return (
    <>
      <input type="text" />
      <input type="checkbox" />
      <output>{shown.offered?.text}</output>
    </>
  );
}

beforeEach(async () => {
  takenBack.mockReset().mockResolvedValue(null);
  render(<Page />, document.body);
  shown.offer({ text: 'Marked as read', undo: takenBack });
  await vi.waitFor(() => expect(offered()).toBe('Marked as read'));
});
afterEach(() => render(null, document.body));

const offered = () => document.querySelector('output')?.textContent;

/** @returns whether the browser goes on to do what it does at this key */
function press(selector: string, key: string, options: KeyboardEventInit = {}): boolean {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...options });
  return document.querySelector(selector)?.dispatchEvent(event) ?? false;
}

describe('useUndo', () => {
  it('takes back by Ctrl+Z from wherever the focus is', async () => {
    expect(press('input[type=checkbox]', 'z', { ctrlKey: true })).toBe(false);
    await vi.waitFor(() => expect(offered()).toBe(''));
    expect(takenBack).toHaveBeenCalledOnce();
  });

  it('takes no undo away from a text field', () => {
    expect(press('input[type=text]', 'z', { ctrlKey: true })).toBe(true);
    expect(press('input[type=text]', 'Escape')).toBe(true);
    expect(takenBack).not.toHaveBeenCalled();
    expect(offered()).toBe('Marked as read');
  });

  it('tells what could not be taken back, and offers no undo of that', async () => {
    takenBack.mockResolvedValue({ text: 'The disk is full.', undo: null });
    await shown.undo();
    await vi.waitFor(() => expect(offered()).toBe('The disk is full.'));
    press('input[type=checkbox]', 'Escape');
    await vi.waitFor(() => expect(offered()).toBe(''));
  });
});
