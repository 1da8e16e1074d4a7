import { describe, expect, it } from 'vitest';
import { isSilent } from '../../../../utils/learning/corrections/is-silent.ts';

describe('isSilent', () => {
  it('is so for wording and typography alone', () => {
    const kinds = [
      'figure',
      'negation',
      'name',
      'removed',
      'added',
      'link',
      'wording',
      'typography',
    ] as const;
    expect(kinds.filter(isSilent)).toEqual(['wording', 'typography']);
  });
});
