import 'fake-indexeddb/auto';
import { beforeEach, expect, it, vi } from 'vitest';
import { findAnnotation, putAnnotation } from '../../../../../utils/store/annotations.ts';
import { changeNote } from '../../../../../utils/view/commands/notes/keep-note.ts';
import { startAfresh } from '../../../../browser/store/fixtures.ts';
import { highlightOf } from '../../notes-of.ts';

vi.mock('../../../../../utils/view/sentences/say.ts', () => ({ say: (key: string) => key }));
vi.mock('../../../../../utils/derived/finish-views.ts', () => ({ finishViews: async () => undefined }));

const row = highlightOf('Start at 10 mg.', '10 mg', { id: 'one' });
const kept = async () => await findAnnotation('one');

beforeEach(async () => {
  await startAfresh();
  await putAnnotation('one', row, 1);
});

it('changes one thing, and takes it back without what was written since', async () => {
  await putAnnotation('one', { ...row, note: 'Written ahead of it.' }, 2);
  const done = await changeNote(row, { colour: 'pink' }, 'recoloured');
  expect([done.text, await kept()]).toMatchObject([
    'recoloured',
    { colour: 'pink', note: 'Written ahead of it.' },
  ]);
  await putAnnotation('one', (present) => present && { ...present, note: 'Written since.' }, 3);
  expect(await done.undo?.()).toBeNull();
  expect(await kept()).toMatchObject({ colour: 'yellow', note: 'Written since.' });
});

it('takes back what was absent before', async () => {
  const done = await changeNote(row, { isDetached: true }, 'kept');
  expect((await kept())?.isDetached).toBe(true);
  await done.undo?.();
  expect((await kept())?.isDetached).toBeUndefined();
});

it('brings back nothing that was removed since', async () => {
  const done = await changeNote(row, { colour: 'pink' }, 'recoloured');
  await putAnnotation('one', null, 3);
  await done.undo?.();
  expect(await kept()).toBeUndefined();
});
