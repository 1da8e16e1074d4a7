import '../english.ts';
import { expect, it } from 'vitest';
import type { OpenAnswer } from '../../../../utils/record/open-issue.ts';
import { describeOpening } from '../../../../utils/view/sentences/describe-opening.ts';

it('describeOpening says what was done and what was not', () => {
  const failed = (kind: Extract<OpenAnswer, { ok: false }>['error']['kind']) =>
    ({ ok: false, error: { kind } }) as OpenAnswer;
  expect(describeOpening({ ok: true, readingId: 1 }, true)).toBeNull();
  expect(describeOpening(failed('no-tab'), false)).toMatch(/opened no tab/);
  expect(describeOpening(failed('no-address'), false)).toMatch(/no web address/);
  expect(describeOpening(failed('store'), false)).toMatch(/nothing was changed/);
  expect(describeOpening(failed('store'), true)).toMatch(/was opened, but not marked/);
  expect(describeOpening(failed('no-space'), true)).toMatch(/was opened, but not marked.*full/);
  expect(describeOpening(failed('unknown'), true)).toMatch(/was opened, but is no longer/);
});
