import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findAnchor } from '../../../../utils/learning/anchors/find-anchor.ts';
import { anchorOf } from './anchor-of.ts';

const nouns = ['skin', 'scalp', 'nail', 'lesion', 'rash', 'cream', 'lotion', 'visit', 'sample', 'winter'];
const verbs = ['needs', 'shows', 'meets', 'follows', 'outlasts', 'resembles', 'hides', 'changes'];

/** Sentences that differ from each other, each with a dose; some look much alike. */
const sentence = fc
  .tuple(
    fc.constantFrom(...nouns),
    fc.constantFrom(...verbs),
    fc.constantFrom(...nouns),
    fc.integer({ min: 1, max: 99 }),
  )
  .map(([noun, verb, other, dose]) => `The ${noun} ${verb} a ${other} at ${dose} mg per day.`);
const text = fc
  .uniqueArray(fc.uniqueArray(sentence, { minLength: 1, maxLength: 3 }), {
    minLength: 3,
    maxLength: 8,
    selector: (line) => line.join(),
  })
  .filter((lines) => new Set(lines.flat()).size === lines.flat().length);
const place = fc.nat();

const render = (lines: readonly (readonly string[])[]) => lines.map((line) => line.join(' ')).join('\n');

/** A sentence of a text, chosen by a number, and the line that holds it. */
function choose(lines: readonly (readonly string[])[], at: number) {
  const all = lines.flatMap((line, index) => line.map((own) => ({ own, line: index })));
  return all[at % all.length] as { own: string; line: number };
}

describe('findAnchor', () => {
  it('finds words exact in the same text, and where only what is behind them changed', () => {
    fc.assert(
      fc.property(text, place, (lines, at) => {
        const before = render(lines);
        const { own } = choose(lines, at);
        const start = before.indexOf(own);
        const exact = { state: 'exact', start, end: start + own.length };
        expect(findAnchor(anchorOf(before, own), before, before)).toEqual(exact);
        const after = `${before.slice(0, start + own.length)}\nSomething else is told here. And more.`;
        expect(findAnchor(anchorOf(before, own), before, after)).toEqual(exact);
      }),
    );
  });

  it('finds them moved by just what was put ahead', () => {
    fc.assert(
      fc.property(text, place, fc.array(sentence, { minLength: 1, maxLength: 3 }), (lines, at, news) => {
        const before = render(lines);
        const { own } = choose(lines, at);
        fc.pre(!news.some((one) => lines.flat().includes(one)));
        const ahead = `${news.join(' ')}\n`;
        const start = before.indexOf(own) + ahead.length;
        const found = findAnchor(anchorOf(before, own), before, ahead + before);
        expect(found).toEqual({ state: 'moved', start, end: start + own.length });
      }),
    );
  });

  it('never finds words the same whose dose was corrected, whatever else was edited', () => {
    fc.assert(
      fc.property(text, place, place, sentence, (lines, at, edited, added) => {
        const before = render(lines);
        const { own } = choose(lines, at);
        const changed = own.replace(/\d+ mg/, (dose) => `1${dose}`);
        const other = choose(lines, edited);
        const after = [[added], ...lines.toSpliced(edited % lines.length, 0, [`${other.own} So it was.`])];
        const found = findAnchor(anchorOf(before, own), before, render(after).replaceAll(own, changed));
        expect(['changed', 'lost']).toContain(found.state);
      }),
    );
  });

  it('finds what stands in the place of a corrected dose', () => {
    fc.assert(
      fc.property(text, place, (lines, at) => {
        const before = render(lines);
        const { own } = choose(lines, at);
        const changed = own.replace(/\d+ mg/, (dose) => `1${dose}`);
        const after = before.replace(own, changed);
        fc.pre(!lines.flat().includes(changed));
        const found = findAnchor(anchorOf(before, own), before, after);
        expect(found.state).toBe('changed');
        if (found.state === 'changed')
          expect(after.slice(found.sentence.start, found.sentence.end)).toContain(changed);
      }),
    );
  });

  it('finds words that were not edited where they are, whatever line was edited, and no lost ones', () => {
    fc.assert(
      fc.property(text, place, place, (lines, at, removed) => {
        const before = render(lines);
        const { own, line } = choose(lines, at);
        const index = removed % lines.length;
        const after = render(lines.toSpliced(index, 1));
        const found = findAnchor(anchorOf(before, own), before, after);
        if (line === index) expect(['lost', 'changed']).toContain(found.state);
        else {
          expect(found).toMatchObject({ start: after.indexOf(own), end: after.indexOf(own) + own.length });
          expect(found.state).toBe(before.indexOf(own) === after.indexOf(own) ? 'exact' : 'moved');
        }
      }),
    );
  });

  it('is not held by an erratum that quotes the old words', () => {
    fc.assert(
      fc.property(text, place, place, (lines, at, where) => {
        const before = render(lines);
        const { own } = choose(lines, at);
        const changed = own.replace(/\d+ mg/, (dose) => `1${dose}`);
        const edited = before.replace(own, changed).split('\n');
        const after = edited
          .toSpliced(where % (edited.length + 1), 0, `Correction: we wrote "${own}"`)
          .join('\n');
        expect(['changed', 'lost']).toContain(findAnchor(anchorOf(before, own), before, after).state);
      }),
    );
  });

  it('gives ranges within the later text, whatever the texts are', () => {
    const unit = fc.constantFrom('a ', 'b', '. ', '\n', '5 mg ', '"', 'Erratum: ', '🚩', 'e\u0301', '-', 'C');
    const any = fc.string({ unit, minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(
        any,
        any,
        place,
        fc.integer({ min: 1, max: 20 }),
        fc.boolean(),
        (before, after, at, length, isKept) => {
          const start = at % before.length;
          const anchor = anchorOf(before, before.slice(start, start + length));
          const found = findAnchor(anchor, isKept ? before : null, after);
          if (found.state === 'lost') return;
          expect(found.start).toBeGreaterThanOrEqual(0);
          expect(found.end).toBeGreaterThan(found.start);
          expect(found.end).toBeLessThanOrEqual(after.length);
        },
      ),
    );
  });

  it('looks by surroundings alone where the former version is gone', () => {
    const before = 'Wash the skin. Give 5 mg at night for two weeks, then stop. Wait for the nurse.';
    const anchor = anchorOf(before, 'Give 5 mg at night for two weeks, then stop.');
    expect(findAnchor(anchor, null, before).state).toBe('exact');
    expect(findAnchor(anchor, null, `New.\n${before}`).state).toBe('moved');
    expect(findAnchor(anchor, null, before.replace('5', '6')).state).toBe('changed');
    expect(findAnchor(anchor, null, 'Other.').state).toBe('lost');
  });
});
