import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type AnchorItem, judgeAnchor } from '../../../../scripts/eval/judge-anchor.ts';

const folder = join(import.meta.dirname, '../../../fixtures/anchors');
const itemsIn = (file: string) =>
  (JSON.parse(readFileSync(join(folder, file), 'utf8')) as { items: AnchorItem[] }).items;
const files = readdirSync(folder);

/** Of 100. */
const leastRight = 97;

describe('judgeAnchor', () => {
  const all = files.flatMap((file) =>
    itemsIn(file).map((item) => ({ file, note: item.note, ...judgeAnchor(item) })),
  );

  it('finds marked words again', () => {
    expect(all.length).toBeGreaterThanOrEqual(420);
    const wrong = all.filter(({ isRight }) => !isRight).map(({ file, note }) => `${file}: ${note}`);
    expect(wrong.length, wrong.join('; ')).toBeLessThanOrEqual((all.length * (100 - leastRight)) / 100);
  });

  it.each(files)('misplaces none of %s', (file) => {
    expect(all.filter((one) => one.file === file && one.isMisplaced)).toEqual([]);
  });

  const item = { before: 'Give 5 mg.', after: 'New. Give 5 mg.', exact: '5 mg' };
  it.each([
    ['the state and the words', { state: 'moved', text: 'Give 5 mg.' }, true, false],
    ['typography and case apart', { state: 'moved', text: 'GIVE 5\u00a0mg' }, true, false],
    ['more than the sentence', { state: 'moved', text: 'New. Give 5 mg.' }, true, false],
    ['the state alone', { state: 'moved' }, true, false],
    ['another state', { state: 'exact', text: '5 mg' }, false, false],
    ['other words', { state: 'moved', text: 'Take 5 mg.' }, false, true],
    ['another place', { state: 'moved', text: '5 mg', at: 3 }, false, true],
    ['what should be changed', { state: 'changed', text: 'Give 6 mg.' }, false, true],
    ['what should be lost', { state: 'lost' }, false, true],
  ] as const)('judges %s', (_name, expected, isRight, isMisplaced) => {
    expect(judgeAnchor({ ...item, expect: expected })).toMatchObject({ isRight, isMisplaced });
  });

  it.each([
    ['changed, with its words', 'Give 6 mg.', { state: 'changed', text: '6 mg' }, true],
    ['changed, with others', 'Give 6 mg.', { state: 'changed', text: '7 mg' }, false],
    ['lost', '', { state: 'lost' }, true],
    ['lost, where it is not', '', { state: 'changed', text: 'Give' }, false],
  ] as const)('judges %s', (_name, after, expected, isRight) => {
    expect(judgeAnchor({ ...item, after, expect: expected })).toMatchObject({ isRight, isMisplaced: false });
  });

  it('says when an edit does not fit its text', () => {
    expect(() => judgeAnchor({ ...item, exact: '6 mg', expect: { state: 'lost' } })).toThrow('"6 mg"');
    expect(() => judgeAnchor({ ...item, at: 2, expect: { state: 'lost' } })).toThrow('at 2');
  });
});
