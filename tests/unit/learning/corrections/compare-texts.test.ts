import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareTexts } from '../../../../utils/learning/corrections/compare-texts.ts';
import { isSilent } from '../../../../utils/learning/corrections/is-silent.ts';
import type { CorrectionKind } from '../../../../utils/learning/corrections/types.ts';

const heard = (before: string, after: string, language = 'en') =>
  compareTexts(before, after, language)
    .filter(({ kind }) => !isSilent(kind))
    .map((change) => [change.kind, change.before, change.after]);

describe('compareTexts', () => {
  it('tells the worst first, each with its old and new words', () => {
    const before =
      'Use dupilumab 300 mg. It is safe here: https://a.example/one. Rest well. Ask again later.';
    const after =
      'Use tralokinumab 600 mg. It is not safe here: https://a.example/two. Ask again later. Keep cool.';
    expect(heard(before, after)).toEqual([
      ['figure', '300 mg', '600 mg'],
      ['negation', '', 'not'],
      ['name', 'dupilumab', 'tralokinumab'],
      ['removed', 'Rest well.', ''],
      ['added', '', 'Keep cool.'],
      ['link', 'https://a.example/one', 'https://a.example/two'],
    ]);
  });

  it('tells where the words stand, in both texts', () => {
    const before = 'Itch\nGive 5 mg.\nThen wait.';
    const after = 'All on itch\nItch\nThen wait.\nGive 10 mg at once.';
    for (const change of compareTexts(before, after, 'en')) {
      expect(before.slice(change.beforeRange.start, change.beforeRange.end)).toBe(change.before);
      expect(after.slice(change.afterRange.start, change.afterRange.end)).toBe(change.after);
    }
    expect(heard(before, after)).toEqual([
      ['figure', '5 mg', '10 mg'],
      ['added', '', 'All on itch'],
    ]);
  });

  it.each([
    ['en', 'Two of 12.', '2 of twelve.'],
    ['en', 'A\nB\nC one', 'C one\nA\nB'],
    ['en', 'The BP rose.', 'The blood pressure rose.'],
    ['en', 'It is not uncommon here.', 'It is common here.'],
    ['en', 'Take 10 mg twice daily.', 'Twice daily, take 10 mg.'],
    ['en', '1. Wash it\n2. Dry it', '1. Dry it\n2. Wash it'],
    ['es', 'No lo use de noche.', 'Evite su uso de noche.'],
    ['de', 'Frau Meier schreibt uns oft.', 'Frau Huber schreibt uns oft.'],
    ['fr', 'Attendez 3 jours.', 'Attendez trois jours.'],
  ])('%s: is silent on "%s" and "%s"', (language, before, after) => {
    expect(heard(before, after, language)).toEqual([]);
  });

  it.each([
    ['de-AT', 'Das ist keine gute Idee.', 'Das ist eine gute Idee.', 'negation'],
    ['es_MX', 'Son 1,5 mg por la noche.', 'Son 1.500 mg por la noche.', 'figure'],
    [undefined, 'Patients can drive with it.', 'Patients cannot drive with it.', 'negation'],
    [undefined, 'Das Mittel ist sicher.', 'Das Mittel ist nicht sicher.', 'negation'],
    ['nl', 'Neem 5 mg per dag.', 'Neem 15 mg per dag.', 'figure'],
    ['nl', 'IL-17A is het doel.', 'IL-23 is het doel.', 'name'],
  ])('knows language %s', (language, before, after, kind) => {
    expect(compareTexts(before, after, language).map((change) => change.kind)).toEqual([kind]);
  });

  it('tells typography as such', () => {
    expect(
      compareTexts('Give "10 mg" - now', 'Give “10\u202fmg” – now', 'en').map(({ kind }) => kind),
    ).toEqual(['typography']);
  });

  interface Sentence {
    words: string[];
    dose: number;
  }
  // No word is in two sentences: whether one stays is a matter of likeness.
  const vocabulary = 'ba ke li mo nu ra se ti'
    .split(' ')
    .flatMap((first) => 'dal fen gor hum jat lem pos vik'.split(' ').map((second) => `${first}${second}`));
  const sentences = fc
    .tuple(
      fc.shuffledSubarray(vocabulary, { minLength: vocabulary.length }),
      fc.array(fc.tuple(fc.integer({ min: 5, max: 8 }), fc.integer({ min: 1, max: 40 })), {
        minLength: 2,
        maxLength: 8,
      }),
    )
    .map(([words, shapes]) =>
      shapes.map(([length, dose], at): Sentence => ({ words: words.slice(at * 8, at * 8 + length), dose })),
    );
  const write = ({ words, dose }: Sentence, ahead = '') =>
    `Then ${ahead}${words.join(' ')} with ${dose} mg of it.`;
  const plants: Record<
    string,
    (one: Sentence) => [before: string, after: string, told: [CorrectionKind, string, string][]]
  > = {
    same: (one) => [write(one), write(one), []],
    figure: (one) => [
      write(one),
      write({ ...one, dose: one.dose + 100 }),
      [['figure', `${one.dose} mg`, `${one.dose + 100} mg`]],
    ],
    unit: (one) => [
      write(one),
      write(one).replace('mg', 'mL'),
      [['figure', `${one.dose} mg`, `${one.dose} mL`]],
    ],
    negation: (one) => [write(one), write(one, 'never '), [['negation', '', 'never']]],
    name: (one) => [write(one, 'IL-17A '), write(one, 'JAK2 '), [['name', 'IL-17A', 'JAK2']]],
    link: (one) => [
      write(one, 'https://a.example/1 '),
      write(one, 'https://b.example/2 '),
      [['link', 'https://a.example/1', 'https://b.example/2']],
    ],
    added: (one) => ['', write(one), [['added', '', write(one)]]],
    removed: (one) => [write(one), '', [['removed', write(one), '']]],
    typography: (one) => [write(one), write(one).replace(/(\d) /, '$1\u202f').replaceAll(' ', '\u00a0'), []],
    typo: (one) => [write(one, 'really '), write(one, 'raelly '), []],
  };

  const nothing: ReturnType<(typeof plants)[string]> = ['', '', []];

  it('finds what was planted, and nothing else', () => {
    fc.assert(
      fc.property(
        sentences,
        fc.array(fc.constantFrom(...Object.keys(plants)), { minLength: 8, maxLength: 8 }),
        fc.boolean(),
        (all, kinds, isLines) => {
          const planted = all.map((one, at) => plants[kinds[at] ?? 'same']?.(one) ?? nothing);
          const join = (side: 0 | 1) =>
            planted
              .map((each) => each[side])
              .filter((text) => text !== '')
              .join(isLines ? '\n' : ' ');
          const told = heard(join(0), join(1))
            .map((change) => change.join('|'))
            .toSorted();
          expect(told).toEqual(
            planted.flatMap(([, , wanted]) => wanted.map((change) => change.join('|'))).toSorted(),
          );
        },
      ),
      { numRuns: 300 },
    );
  });

  const anyText = fc
    .array(
      fc.oneof(
        fc.string({ unit: 'grapheme', maxLength: 12 }),
        fc.constantFrom('5 mg', 'not', '\n', 'IL-17A', '1–2 weeks', 'Dr. Vale', '. ', '(', '-'),
      ),
      { maxLength: 20 },
    )
    .map((all) => all.join(' '));

  it('finds nothing in a text and itself, and holds its words in any two', () => {
    fc.assert(
      fc.property(
        anyText,
        anyText,
        fc.constantFrom('en', 'es', 'de', 'fr', 'xx', undefined),
        (before, after, language) => {
          expect(compareTexts(before, before, language)).toEqual([]);
          for (const change of compareTexts(before, after, language)) {
            expect(before.slice(change.beforeRange.start, change.beforeRange.end)).toBe(change.before);
            expect(after.slice(change.afterRange.start, change.afterRange.end)).toBe(change.after);
            expect(change.before + change.after).not.toBe('');
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  it('tells whole lines where too much differs, and takes few steps for it', () => {
    const budget = { left: 1_500_000 };
    const text = (letter: string) => `${`${letter} `.repeat(70_000)}\n${letter}`;
    expect(
      compareTexts(text('a'), text('b'), 'en', budget)
        .map(({ kind }) => kind)
        .toSorted(),
    ).toEqual(['added', 'added', 'removed', 'removed']);
    expect(budget.left).toBeGreaterThan(1_000_000);
  });

  it('tells whole lines where too many differ', () => {
    const lines = (word: string) => Array.from({ length: 10_001 }, () => word).join('\n');
    const budget = { left: 1_500_000 };
    const told = compareTexts(lines('itch'), lines('5 mg'), 'en', budget);
    expect(budget.left).toBe(1_500_000);
    expect(told.length).toBe(20_002);
    expect(told[0]).toMatchObject({ kind: 'removed', before: 'itch', afterRange: { start: 0, end: 0 } });
  });

  it('ends whatever may be spent', () => {
    const before = 'Give 5 mg at night.\nThen wait.';
    expect(heard(before, before.replace('5', '10')).length).toBe(1);
    const whole = compareTexts(before, before.replace('5', '10'), 'en', { left: 0 });
    expect(whole.map(({ kind }) => kind)).toEqual(['removed', 'added']);
  });
});
