import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type UndoOffer, useUndo } from '../../../../utils/view/hooks/use-undo.ts';
import type { Undoable } from '../../../../utils/view/types.ts';
import { soon } from '../../../soon.ts';

vi.mock('../../../../utils/view/sentences/say.ts', () => ({
  say: (key: string, { done }: { done: string }) => `${key}(${done})`,
}));

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
  await soon(() => expect(offered()).toBe('Marked as read'));
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
    await soon(() => expect(offered()).toBe(''));
    expect(takenBack).toHaveBeenCalledOnce();
  });

  it('takes no undo away from a text field', () => {
    expect(press('input[type=text]', 'z', { ctrlKey: true })).toBe(true);
    expect(press('input[type=text]', 'Escape')).toBe(true);
    expect(takenBack).not.toHaveBeenCalled();
    expect(offered()).toBe('Marked as read');
  });

  it('returns the focus to where the act began, but from nobody who has gone elsewhere meanwhile', async () => {
    const [text, box] = document.querySelectorAll('input');
    box?.focus();
    shown.offer({ text: 'Marked as unread', undo: takenBack });
    await soon(() => expect(offered()).toBe('Marked as unread'));
    box?.blur();
    await shown.undo();
    expect(document.activeElement).toBe(box);

    shown.offer({ text: 'Marked as read', undo: takenBack });
    await soon(() => expect(offered()).toBe('Marked as read'));
    let done: (failure: null) => void = () => undefined;
    takenBack.mockReturnValue(
      new Promise((resolve) => {
        done = resolve;
      }),
    );
    const undoing = shown.undo();
    text?.focus();
    done(null);
    await undoing;
    expect(document.activeElement).toBe(text);
  });

  it('takes back one act after the other, and says which', async () => {
    const earlier = vi.fn<() => Promise<Undoable | null>>().mockResolvedValue(null);
    await shown.undo();
    shown.offer({ text: 'Highlighted', undo: earlier });
    shown.offer({ text: 'Marked as unread', undo: takenBack });
    await soon(() => expect(offered()).toBe('Marked as unread'));
    press('input[type=checkbox]', 'z', { ctrlKey: true });
    await soon(() => expect(offered()).toBe('undo.before(Highlighted)'));
    expect(earlier).not.toHaveBeenCalled();
    press('input[type=checkbox]', 'z', { ctrlKey: true });
    await soon(() => expect(offered()).toBe(''));
    expect([takenBack.mock.calls.length, earlier.mock.calls.length]).toEqual([2, 1]);
    expect(press('input[type=checkbox]', 'z', { ctrlKey: true })).toBe(true);
  });

  it('takes back nothing that is not offered at the moment, but offers it again', async () => {
    press('input[type=checkbox]', 'Escape');
    await soon(() => expect(offered()).toBe(''));
    press('input[type=checkbox]', 'z', { ctrlKey: true });
    await soon(() => expect(offered()).toBe('undo.last(Marked as read)'));
    shown.offer({ text: 'Link copied', undo: null });
    await soon(() => expect(offered()).toBe('Link copied'));
    await shown.undo();
    await soon(() => expect(offered()).toBe('undo.last(Marked as read)'));
    expect(takenBack).not.toHaveBeenCalled();
    await shown.undo();
    expect(takenBack).toHaveBeenCalledOnce();
  });

  it('takes one act back once, however fast it is asked to, and leaves what was done meanwhile', async () => {
    let done: (failure: null) => void = () => undefined;
    const slow = new Promise<null>((resolve) => {
      done = resolve;
    });
    shown.offer({ text: 'Highlighted', undo: () => slow });
    await soon(() => expect(offered()).toBe('Highlighted'));
    const undoing = shown.undo();
    await shown.undo();
    expect(takenBack).not.toHaveBeenCalled();
    shown.offer({ text: 'Note saved', undo: async () => null });
    done(null);
    await undoing;
    await soon(() => expect(offered()).toBe('Note saved'));
  });

  it('keeps twenty', async () => {
    for (let n = 1; n <= 20; n += 1) shown.offer({ text: `${n}`, undo: async () => null });
    await soon(() => expect(offered()).toBe('20'));
    for (let n = 1; n <= 20; n += 1) {
      await shown.undo();
      await soon(() => expect(offered()).toBe(n < 20 ? `undo.before(${20 - n})` : ''));
    }
    expect(takenBack).not.toHaveBeenCalled();
  });

  it('tells what could not be taken back, and offers no undo of that', async () => {
    takenBack.mockResolvedValue({ text: 'The disk is full.', undo: null });
    await shown.undo();
    await soon(() => expect(offered()).toBe('The disk is full.'));
    press('input[type=checkbox]', 'Escape');
    await soon(() => expect(offered()).toBe(''));
  });
});
