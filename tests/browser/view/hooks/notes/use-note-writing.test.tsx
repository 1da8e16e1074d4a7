import '../../../store/fake-extension.ts';
import { render } from 'preact';
import { useState } from 'preact/hooks';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { AnnotationChange } from '../../../../../utils/store/annotations.ts';
import type { AnnotationRow } from '../../../../../utils/store/types.ts';
import { type NoteWriting, useNoteWriting } from '../../../../../utils/view/hooks/notes/use-note-writing.ts';
import type { Undoable } from '../../../../../utils/view/types.ts';
import { soon } from '../../../../soon.ts';
import { highlightOf } from '../../../../unit/view/notes-of.ts';

const kept = vi.hoisted(() => ({
  annotate: vi.fn<(id: string, row: AnnotationRow | null | AnnotationChange) => Promise<object>>(),
}));
vi.mock('../../../../../utils/record/annotate.ts', () => kept);
vi.mock('../../../../../utils/view/sentences/say.ts', () => ({ say: (key: string) => key }));

const row = highlightOf('Start at 10 mg.', '10 mg', { id: 'one', note: 'before' });
let writing: NoteWriting;
let offered: Undoable[];

function Field({ of = row, isNew = false }: { of?: AnnotationRow; isNew?: boolean }) {
  // What one of an earlier test offers late is no offer of this one.
  const [own] = useState(offered);
  writing = useNoteWriting(of, isNew, (done) => own.push(done));
  return <output>{`${writing.text}|${writing.said}`}</output>;
}

const shown = () => document.querySelector('output')?.textContent;
/** As it is written where it is no more, or where `there` is. */
const written = (there: AnnotationRow | null = null) =>
  kept.annotate.mock.calls.map(([, one]) => {
    const next = typeof one === 'function' ? one(there) : one;
    return next && [next.colour, next.note];
  });

beforeEach(async () => {
  offered = [];
  kept.annotate.mockReset().mockResolvedValue({ ok: true, former: null });
  render(<Field />, document.body);
  await soon(() => expect(shown()).toBe('before|null'));
});
afterEach(() => render(null, document.body));

it('keeps the last text by itself, with what else has changed of its highlight', async () => {
  writing.write('be');
  writing.write('behind');
  render(<Field of={{ ...row, colour: 'pink' }} />, document.body);
  await soon(() => expect(shown()).toBe('behind|note.kept'));
  expect(written()).toEqual([['pink', 'behind']]);
});

it('offers once it is left what was there before it was begun', async () => {
  writing.write('one');
  await soon(() => expect(shown()).toBe('one|note.kept'));
  writing.write('two');
  render(null, document.body);
  await soon(() => expect(offered).toHaveLength(1));
  expect(written().at(-1)).toEqual(['yellow', 'two']);
  await offered[0]?.undo?.();
  expect(written().at(-1)).toEqual(['yellow', 'before']);
});

it('waits for what is being kept when it is left meanwhile', async () => {
  let done: (answer: object) => void = () => undefined;
  kept.annotate.mockReturnValueOnce(
    new Promise((resolve) => {
      done = resolve;
    }),
  );
  writing.write('slow');
  await soon(() => expect(kept.annotate).toHaveBeenCalled());
  // The database tells of it before the answer is there.
  render(<Field of={{ ...row, note: 'slow' }} />, document.body);
  await new Promise(requestAnimationFrame);
  await new Promise(requestAnimationFrame);
  render(null, document.body);
  await new Promise(requestAnimationFrame);
  await new Promise(requestAnimationFrame);
  expect(offered).toEqual([]);
  done({ ok: true, former: row });
  await soon(() => expect(offered).toHaveLength(1));
  await offered[0]?.undo?.();
  expect(written().at(-1)).toEqual(['yellow', 'before']);
});

it('offers nothing where nothing changed, and writes nothing of what was removed', async () => {
  writing.write('gone');
  await soon(() => expect(shown()).toBe('gone|null'));
  writing.drop();
  render(null, document.body);
  render(<Field />, document.body);
  await soon(() => expect(shown()).toBe('before|null'));
  render(null, document.body);
  await new Promise(requestAnimationFrame);
  expect([kept.annotate.mock.calls, offered]).toEqual([[], []]);
});

it('says why it was not kept', async () => {
  kept.annotate.mockResolvedValueOnce({ ok: false, error: { kind: 'no-space' } });
  writing.write('much');
  await soon(() => expect(shown()).toBe('much|undo.noSpace'));
});

it('follows what is taken back, but for what is being written', async () => {
  render(<Field of={{ ...row, note: 'back' }} />, document.body);
  await soon(() => expect(shown()).toBe('back|null'));
  writing.write('mine');
  await soon(() => expect(shown()).toBe('mine|null'));
  render(<Field of={{ ...row, note: 'other' }} />, document.body);
  await soon(() => expect(shown()).toBe('mine|note.kept'));
});

it('removes what is there for the sake of its words once it has none, and takes back that there were any', async () => {
  render(null, document.body);
  render(<Field of={{ ...row, note: '' }} isNew />, document.body);
  await soon(() => expect(shown()).toBe('|null'));
  writing.write('new');
  await soon(() => expect(shown()).toBe('new|note.kept'));
  writing.write('  ');
  await soon(() => expect(written()).toEqual([['yellow', 'new'], null]));
  writing.write('again');
  render(null, document.body);
  await soon(() => expect(offered).toHaveLength(1));
  await offered[0]?.undo?.();
  expect(written().at(-1)).toBeNull();
});

it('keeps and takes back the note alone, whatever else was changed of it meanwhile', async () => {
  const there: AnnotationRow = { ...row, colour: 'blue', note: 'other' };
  writing.write('mine');
  await soon(() => expect(shown()).toBe('mine|note.kept'));
  render(null, document.body);
  await soon(() => expect(offered).toHaveLength(1));
  await offered[0]?.undo?.();
  expect(written(there)).toEqual([
    ['blue', 'mine'],
    ['blue', 'before'],
  ]);
});

it('keeps a note of no words on a page while it is written, and removes it once it is left', async () => {
  const page = { ...row, anchor: null, guideId: 'g', page: 4 };
  render(null, document.body);
  render(<Field of={page} />, document.body);
  await soon(() => expect(shown()).toBe('before|null'));
  writing.write('');
  await soon(() => expect(shown()).toBe('|note.kept'));
  expect(written(page)).toEqual([['yellow', '']]);
  render(null, document.body);
  await soon(() => expect(offered).toHaveLength(1));
  expect(written(page)).toEqual([['yellow', ''], null]);
  await offered[0]?.undo?.();
  expect(written().at(-1)).toEqual(['yellow', 'before']);
});
