import '../../store/fake-extension.ts';
import { render } from 'preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { type Note, useNote } from '../../../../utils/view/hooks/use-note.ts';

const kept = vi.hoisted(() => ({ noteIssue: vi.fn<(id: string, note: string) => Promise<string | null>>() }));
vi.mock('../../../../utils/view/commands/note-issue.ts', () => kept);
vi.mock('../../../../utils/view/sentences/say.ts', () => ({ say: (key: string) => key }));

let note: Note;

function Field({ stored = 'before' }: { stored?: string }) {
  note = useNote('one', stored);
  return <output>{`${note.text}|${note.said}`}</output>;
}

const shown = () => document.querySelector('output')?.textContent;

beforeEach(async () => {
  kept.noteIssue.mockReset().mockResolvedValue(null);
  render(<Field />, document.body);
  await vi.waitFor(() => expect(shown()).toBe('before|null'));
});
afterEach(() => render(null, document.body));

it('keeps the last text by itself, once', async () => {
  note.write('be');
  await vi.waitFor(() => expect(shown()).toBe('be|null'));
  note.write('behind');
  await vi.waitFor(() => expect(shown()).toBe('behind|note.kept'), 3_000);
  note.keep();
  expect(kept.noteIssue.mock.calls).toEqual([['one', 'behind']]);
});

it('keeps at once when its field is left, and when it goes', async () => {
  note.write('left');
  note.keep();
  await vi.waitFor(() => expect(kept.noteIssue).toHaveBeenLastCalledWith('one', 'left'));
  note.write('gone');
  render(null, document.body);
  await vi.waitFor(() => expect(kept.noteIssue).toHaveBeenLastCalledWith('one', 'gone'));
});

it('says why it was not kept, and tries once more when asked to', async () => {
  kept.noteIssue.mockResolvedValueOnce('The disk is full.');
  note.write('much');
  note.keep();
  await vi.waitFor(() => expect(shown()).toBe('much|The disk is full.'));
  note.keep();
  await vi.waitFor(() => expect(shown()).toBe('much|note.kept'));
  expect(kept.noteIssue).toHaveBeenCalledTimes(2);
});

it('follows what is changed elsewhere, but for what is being written', async () => {
  render(<Field stored="elsewhere" />, document.body);
  await vi.waitFor(() => expect(shown()).toBe('elsewhere|null'));
  note.write('mine');
  await vi.waitFor(() => expect(shown()).toBe('mine|null'));
  render(<Field stored="elsewhere again" />, document.body);
  await vi.waitFor(() => expect(shown()).toBe('mine|note.kept'), 3_000);
  expect(kept.noteIssue).toHaveBeenLastCalledWith('one', 'mine');
});
