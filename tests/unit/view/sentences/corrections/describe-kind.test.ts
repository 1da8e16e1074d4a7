import '../../english.ts';
import { expect, it } from 'vitest';
import { describeKind } from '../../../../../utils/view/sentences/corrections/describe-kind.ts';

it('says the kind, and that it is of the title', () => {
  expect(describeKind({ kind: 'figure' })).toBe('Figure');
  expect(describeKind({ kind: 'figure', ofTitle: true })).toBe('In the title: Figure');
});
