import { describe, expect, it } from 'vitest';
import { mergeDenials } from '../../../../../utils/learning/corrections/kinds/merge-denials.ts';
import { commonTable, languageTables } from '../../../../../utils/learning/corrections/tables/all.ts';
import type { TextChange } from '../../../../../utils/learning/corrections/types.ts';

const texts = { before: 'Hay que ir siempre.', after: 'No hay que ir nunca.' };
const change = (kind: TextChange['kind'], before: [number, number], after: [number, number]): TextChange => ({
  kind,
  before: texts.before.slice(...before),
  after: texts.after.slice(...after),
  beforeRange: { start: before[0], end: before[1] },
  afterRange: { start: after[0], end: after[1] },
});
const both = [change('negation', [0, 0], [0, 2]), change('negation', [11, 18], [14, 19])];

describe('mergeDenials', () => {
  it('makes one of two words where the language has two for one', () => {
    expect(mergeDenials(both, texts, languageTables.get('es') ?? commonTable)).toEqual([
      change('negation', [0, 18], [0, 19]),
    ]);
    expect(mergeDenials(both, texts, languageTables.get('en') ?? commonTable)).toEqual(both);
  });

  it('leaves other kinds between them', () => {
    const three = [both[0], change('figure', [4, 7], [7, 10]), both[1]].filter((one) => one !== undefined);
    expect(mergeDenials(three, texts, languageTables.get('es') ?? commonTable)).toEqual(three);
  });
});
