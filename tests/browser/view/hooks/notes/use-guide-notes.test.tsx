import '../../../store/fake-extension.ts';
import { render } from 'preact';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { putAnnotation } from '../../../../../utils/store/annotations.ts';
import { database } from '../../../../../utils/store/database.ts';
import type { GuideRow } from '../../../../../utils/store/types.ts';
import { type GuideNotes, useGuideNotes } from '../../../../../utils/view/hooks/notes/use-guide-notes.ts';
import { soon } from '../../../../soon.ts';
import { highlightOf } from '../../../../unit/view/notes-of.ts';
import { check, entry, guide as found, startAfresh, thursday } from '../../../store/fixtures.ts';

let guide: GuideRow;
let notes: GuideNotes | null;

function Notes({ edition }: { edition?: number }) {
  const loaded = useGuideNotes(guide, edition);
  notes = loaded.state === 'ready' ? loaded.value : null;
  return null;
}
const show = async (edition?: number) => {
  notes = null;
  render(<Notes key={edition} {...(edition && { edition })} />, document.body);
  return await soon(() => {
    if (!notes) throw new Error('The notes are not read yet.');
    return notes;
  });
};

beforeEach(async () => {
  await startAfresh();
  await check([entry('Rosacea', thursday, { guides: [found] })]);
  const [row] = await database.guides.toArray();
  if (!row) throw new Error('There is no guide.');
  guide = { ...row, version: 2, sha256: 'second' };
  await database.guideEditions.put({
    ...{ guideId: guide.id, version: 1, sha256: 'first', bytes: 1, savedAt: 1, replacedAt: 2 },
  });
});
afterEach(() => render(null, document.body));

it('notes on the edition that is shown', async () => {
  expect((await show()).issue?.textHash).toBe('second');
  expect((await show(1)).issue?.textHash).toBe('first');
  expect((await show(7)).issue).toBeNull();
});

it('tells which edition a note is of', async () => {
  for (const textHash of ['first', 'second', 'gone'])
    await putAnnotation(
      textHash,
      highlightOf('a', 'a', { anchor: null, guideId: guide.id, page: 1, textHash }),
      1,
    );
  const { rows, editionOf } = await show();
  expect(new Map(rows.map((row) => [row.textHash, editionOf(row)]))).toEqual(
    new Map<string, number | null | undefined>([
      ['first', 1],
      ['second', undefined],
      ['gone', null],
    ]),
  );
});
