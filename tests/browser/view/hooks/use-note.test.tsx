import '../../store/fake-extension.ts';
import { render } from 'preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { type Note, useNote } from '../../../../utils/view/hooks/use-note.ts';
import type { Undoable } from '../../../../utils/view/types.ts';
import { soon } from '../../../soon.ts';

const kept = vi.hoisted(() => ({ noteIssue: vi.fn<(id: string, note: string) => Promise<string | null>>() }));
vi.mock('../../../../utils/view/commands/note-issue.ts', () => kept);
vi.mock('../../../../utils/view/sentences/say.ts', () => ({ say: (key: string) => key }));

let note: Note;
const offer = vi.fn<(done: Undoable) => void>();

function Field({ stored = 'before' }: { stored?: string }) {
  note = useNote('one', stored, offer);
  return <output>{`${note.text}|${note.said}`}</output>;
}

const shown = () => document.querySelector('output')?.textContent;

beforeEach(async () => {
  offer.mockReset();
  kept.noteIssue.mockReset().mockResolvedValue(null);
  render(<Field />, document.body);
  await soon(() => expect(shown()).toBe('before|null'));
});
afterEach(() => render(null, document.body));

it('keeps the last text by itself, once', async () => {
  note.write('be');
  await soon(() => expect(shown()).toBe('be|null'));
  note.write('behind');
  await soon(() => expect(shown()).toBe('behind|note.kept'));
  note.leave();
  expect(kept.noteIssue.mock.calls).toEqual([['one', 'behind']]);
});

it('left, it offers what was there before writing began, once', async () => {
  note.write('first');
  await soon(() => expect(shown()).toBe('first|note.kept'));
  expect(offer).not.toHaveBeenCalled();
  note.write('second');
  note.leave();
  await soon(() => expect(offer).toHaveBeenCalledOnce());
  note.leave();
  await soon(() => expect(shown()).toBe('second|note.kept'));
  expect(offer.mock.calls).toMatchObject([[{ text: 'notes.written' }]]);
  expect(await offer.mock.calls[0]?.[0].undo?.()).toBeNull();
  expect(kept.noteIssue).toHaveBeenLastCalledWith('one', 'before');
  kept.noteIssue.mockResolvedValueOnce('The disk is full.');
  expect(await offer.mock.calls[0]?.[0].undo?.()).toEqual({ text: 'The disk is full.', undo: null });
});

it('offers nothing where nothing was written, or not kept, before it is', async () => {
  note.leave();
  kept.noteIssue.mockResolvedValue('The disk is full.');
  note.write('much');
  note.leave();
  await soon(() => expect(shown()).toBe('much|The disk is full.'));
  expect(offer).not.toHaveBeenCalled();
  kept.noteIssue.mockResolvedValue(null);
  note.leave();
  await soon(() => expect(offer).toHaveBeenCalledOnce());
  await soon(() => expect(shown()).toBe('much|note.kept'));
});

it('keeps at once when its field is left, and when it goes', async () => {
  note.write('left');
  note.leave();
  await soon(() => expect(kept.noteIssue).toHaveBeenLastCalledWith('one', 'left'));
  note.write('gone');
  render(null, document.body);
  await soon(() => expect(kept.noteIssue).toHaveBeenLastCalledWith('one', 'gone'));
});

it('says why it was not kept, and tries once more when asked to', async () => {
  kept.noteIssue.mockResolvedValueOnce('The disk is full.');
  note.write('much');
  note.leave();
  await soon(() => expect(shown()).toBe('much|The disk is full.'));
  note.leave();
  await soon(() => expect(shown()).toBe('much|note.kept'));
  expect(kept.noteIssue).toHaveBeenCalledTimes(2);
});

it('follows what is changed elsewhere, but for what is being written', async () => {
  render(<Field stored="elsewhere" />, document.body);
  await soon(() => expect(shown()).toBe('elsewhere|null'));
  note.write('mine');
  await soon(() => expect(shown()).toBe('mine|null'));
  render(<Field stored="elsewhere again" />, document.body);
  await soon(() => expect(shown()).toBe('mine|note.kept'));
  expect(kept.noteIssue).toHaveBeenLastCalledWith('one', 'mine');
});
