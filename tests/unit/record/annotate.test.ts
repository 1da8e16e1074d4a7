import 'fake-indexeddb/auto';
import { beforeEach, expect, it, vi } from 'vitest';
import { annotate } from '../../../utils/record/annotate.ts';
import { findAnnotation } from '../../../utils/store/annotations.ts';
import { startAfresh } from '../../browser/store/fixtures.ts';
import { highlightOf } from '../view/notes-of.ts';

const views = vi.hoisted(() => ({ finishViews: vi.fn(() => new Promise<void>(() => undefined)) }));
vi.mock('../../../utils/derived/finish-views.ts', () => views);

const row = highlightOf('Start at 10 mg.', '10 mg', { id: 'one' });

beforeEach(async () => {
  views.finishViews.mockClear();
  await startAfresh();
});

it('is told of as soon as it is stored: what follows from it is done beside', async () => {
  expect(await annotate('one', row, 1)).toEqual({ ok: true, former: null });
  expect(await findAnnotation('one')).toMatchObject({ id: 'one', colour: 'yellow' });
  expect(views.finishViews).toHaveBeenCalledOnce();
});

it('gives what it was before, and takes it back by that', async () => {
  await annotate('one', row, 1);
  const answer = await annotate('one', { ...row, colour: 'pink' }, 2);
  expect(answer).toMatchObject({ ok: true, former: { colour: 'yellow' } });
  if (answer.ok) await annotate('one', answer.former, 3);
  expect(await findAnnotation('one')).toMatchObject({ colour: 'yellow' });
});
