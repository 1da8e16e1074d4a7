import { beforeEach, expect, it, vi } from 'vitest';
import { storeAct } from '../../../utils/record/store-act.ts';

const views = vi.hoisted(() => ({ finishViews: vi.fn(async () => undefined) }));
vi.mock('../../../utils/derived/finish-views.ts', () => views);

beforeEach(() => views.finishViews.mockReset());

it('says what was done once what follows is up to date', async () => {
  let isUpToDate = false;
  views.finishViews.mockImplementation(async () => {
    await Promise.resolve();
    isUpToDate = true;
    return undefined;
  });
  expect(await storeAct(async () => ({ ok: true, bytes: 7 }))).toEqual({ ok: true, bytes: 7 });
  expect(isUpToDate).toBe(true);
});

it('brings nothing up to date where nothing was done', async () => {
  const gone = { ok: false, error: { kind: 'gone' } };
  expect(await storeAct(async () => gone)).toBe(gone);
  expect(views.finishViews).not.toHaveBeenCalled();
});

it.each([
  ['QuotaExceededError', 'no-space'],
  ['UnknownError', 'store'],
])('tells why the database did not take it: %s', async (name, kind) => {
  const refuse = async () => {
    throw Object.assign(new Error('refused'), { name });
  };
  expect(await storeAct<{ ok: true }>(refuse)).toEqual({ ok: false, error: { kind } });
  expect(views.finishViews).not.toHaveBeenCalled();
});
