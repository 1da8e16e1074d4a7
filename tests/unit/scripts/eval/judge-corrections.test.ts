import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  type CorrectionCases,
  judgeCorrections,
  precisionOf,
  recallOf,
} from '../../../../scripts/eval/judge-corrections.ts';

const folder = join(import.meta.dirname, '../../../fixtures/corrections');
const files = readdirSync(folder).filter((file) => file.endsWith('.json'));
const casesIn = (file: string) => JSON.parse(readFileSync(join(folder, file), 'utf8')) as CorrectionCases;
const before = 'Give 5 mg at night. Read on.';
const after = 'Give 10 mg at night. Read on.';
const judge = (expected: CorrectionCases['items'][number]['expect'], later = after) =>
  judgeCorrections({ items: [{ before, after: later, expect: expected }] });

describe('judgeCorrections', () => {
  it('has cases of all languages', () => {
    expect(files).toEqual(expect.arrayContaining(['en.json', 'es.json', 'de.json', 'fr.json']));
    expect(files.flatMap((file) => casesIn(file).items).length).toBeGreaterThan(425);
  });

  it.each(files)('finds the corrections of %s, and is silent on the rest', (file) => {
    const scores = judgeCorrections(casesIn(file));
    expect(precisionOf(scores.total)).toBeGreaterThanOrEqual(0.98);
    for (const kind of ['figure', 'negation'] as const) {
      const score = scores.kinds.get(kind);
      expect(score && precisionOf(score)).toBeGreaterThanOrEqual(0.98);
      expect(score && recallOf(score)).toBeGreaterThanOrEqual(0.97);
    }
    expect(scores.silentRight).toBe(scores.silent);
  });

  it.each([
    ['the words themselves', { kind: 'figure', before: '5 mg', after: '10 mg' }, true],
    ['more words', { kind: 'figure', before: 'give 5 mg', after: 'GIVE 10 mg' }, true],
    ['fewer', { kind: 'figure', before: '5', after: '10' }, true],
    ['a kind alone', { kind: 'figure' }, true],
    ['other words', { kind: 'figure', before: '5 mg', after: '15 mg' }, false],
    ['another kind', { kind: 'name', before: '5 mg', after: '10 mg' }, false],
  ] as const)('judges %s', (_name, expected, isRight) => {
    const { total, wrong } = judge([expected]);
    expect([precisionOf(total), recallOf(total)]).toEqual(isRight ? [1, 1] : [0, 0]);
    expect(wrong.length).toBe(isRight ? 0 : 1);
  });

  it('counts what must be silent, and what was told of it', () => {
    expect(judge([])).toMatchObject({ silent: 1, silentRight: 0, total: { told: 1, toldRight: 0 } });
    expect(judge([], 'Give 5␣mg at night. Read on.'.replace('␣', '\u202f'))).toMatchObject({
      silent: 1,
      silentRight: 1,
    });
    expect(precisionOf(judge([], before).total)).toBe(1);
  });

  it('looks at silent kinds where they are expected', () => {
    const { total } = judge(
      [{ kind: 'wording', before: 'night', after: 'evening' }],
      before.replace('Read', 'Raed'),
    );
    expect(recallOf(total)).toBe(0);
    expect(recallOf(judge([{ kind: 'wording', before: 'Read' }], before.replace('Read', 'Raed')).total)).toBe(
      1,
    );
  });
});
