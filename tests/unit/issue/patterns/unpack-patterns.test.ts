import { describe, expect, it } from 'vitest';
import { languages } from '../../../../utils/issue/patterns/languages.ts';
import { packPatterns } from '../../../../utils/issue/patterns/pack-patterns.ts';
import { unpackPatterns } from '../../../../utils/issue/patterns/unpack-patterns.ts';

const packed = () => JSON.parse(packPatterns(languages));

describe('unpackPatterns', () => {
  it('gives back every pattern of every language, with its flags', () => {
    const unpacked = unpackPatterns(packed());
    expect(unpacked).toEqual(languages);
    expect(unpacked?.de.headings.quote[0]?.flags).toBe(languages.de.headings.quote[0]?.flags);
    expect(packed().de.headings.quote[0]).toBe(`i/${languages.de.headings.quote[0]?.source}`);
  });

  it.each<[string, (file: ReturnType<typeof packed>) => unknown]>([
    ['nothing', () => undefined],
    ['no object', () => 'patterns'],
    ['a language missing', ({ en, es, de, fr }) => ({ en, es, de, fr })],
    ['a list missing', (file) => ({ ...file, fr: { ...file.fr, by: undefined } })],
    ['a heading missing', (file) => ({ ...file, fr: { ...file.fr, headings: {} } })],
    ['what is no pattern', (file) => ({ ...file, fr: { ...file.fr, by: ['i/('] } })],
    ['no say on a word', (file) => ({ ...file, fr: { ...file.fr, byIsCommon: undefined } })],
    ['a number for a pattern', (file) => ({ ...file, fr: { ...file.fr, by: [1] } })],
  ])('gives nothing of a file that holds %s', (_what, damage) => {
    expect(unpackPatterns(damage(packed()))).toBeUndefined();
  });
});
