import '../../store/fake-extension.ts';
import { render } from 'preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { GuideNotes } from '../../../../components/notes/guide-notes.tsx';
import type { AnnotationRow, GuideRow } from '../../../../utils/store/types.ts';
import { soon } from '../../../soon.ts';
import { highlightOf } from '../../../unit/view/notes-of.ts';

const kept = vi.hoisted(() => ({ annotate: vi.fn<(id: string, row: unknown) => Promise<object>>() }));
vi.mock('../../../../utils/record/annotate.ts', () => kept);
vi.mock('../../../../utils/view/sentences/say.ts', () => ({
  say: (key: string, values?: { label?: string; value?: string }) =>
    key === 'common.labelled' ? `${values?.label}: ${values?.value}` : key,
}));
vi.mock('../../../../components/notes/note-icon.tsx', () => ({ NoteIcon: () => null }));

const row = highlightOf('a', 'a', { id: 'one', anchor: null, guideId: 'g', page: 1, note: 'Doses' });
const issue = { newsletterId: 'home', identity: 'one', title: 'Rosacea', publishedAt: 0, textHash: 'first' };
const guide = { id: 'g', sha256: 'first' } as GuideRow;
const show = (rows: AnnotationRow[], page: number | null = 1) => {
  const notes = { rows, issue, pages: 9, editionOf: () => undefined };
  render(
    <GuideNotes {...{ guide, notes, page }} edition={undefined} offer={() => undefined} />,
    document.body,
  );
};
const field = async () =>
  await soon(() => {
    const found = document.querySelector('textarea');
    if (!found) throw new Error('There is no field.');
    return found;
  });
async function write(words: string) {
  const found = await field();
  found.value = words;
  found.dispatchEvent(new Event('input', { bubbles: true }));
}
const press = (name: string) => document.querySelector<HTMLElement>(name)?.click();
const said = () => [...document.querySelectorAll('.note-text')].map(({ textContent }) => textContent);

beforeEach(() => {
  kept.annotate.mockReset().mockResolvedValue({ ok: true, former: null });
});
afterEach(() => render(null, document.body));

it('writes nothing more of a note that is removed while it is written', async () => {
  show([row]);
  press('[aria-label^="notes.edit"]');
  await write('Doses for');
  press('[aria-label^="notes.remove"]');
  await soon(() => expect(document.querySelector('textarea')).toBeNull());
  await soon(() => expect(kept.annotate).toHaveBeenCalled());
  await new Promise(requestAnimationFrame);
  await new Promise(requestAnimationFrame);
  expect(kept.annotate.mock.calls).toEqual([['one', null]]);
});

it('lists what was just written once another page is named', async () => {
  show([]);
  press('.guide-note-new button');
  await write('Titration');
  await soon(() => expect(kept.annotate).toHaveBeenCalled());
  const written = { ...row, id: String(kept.annotate.mock.calls[0]?.[0]), note: 'Titration' };
  show([written]);
  expect(said()).toEqual([]);
  show([written], 2);
  await soon(() => expect(said()).toEqual(['Titration']));
});
