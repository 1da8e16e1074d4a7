import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changeContext } from '../../../../utils/learning/corrections/change-context.ts';

/** The context of the words between `{` and `}`. */
function contextOf(marked: string, kind: 'figure' | 'negation' | 'removed' | 'added' = 'figure') {
  const [lead = '', words = '', tail = ''] = marked.split(/[{}]/);
  const range = { start: lead.length, end: lead.length + words.length };
  return changeContext({ kind, afterRange: range }, `${lead}${words}${tail}`);
}

describe('is the rest of the sentence', () => {
  it.each([
    ['Wash it. Take {5 mg} once a day. Then wait.', 'Take ', ' once a day.'],
    ['Read this.\nTake {5 mg} daily\nThen wait.', 'Take ', ' daily'],
    ['{5 mg} daily is enough. More is not.', '', ' daily is enough.'],
    ['It is enough: {5 mg}.', 'It is enough: ', '.'],
    ['Ask Dr. Ek for approx. {5 mg} a day. Now.', 'Ask Dr. Ek for approx. ', ' a day.'],
    ['First. {} Use it.', '', ' Use it.'],
    ['Do {}use it. Wait.', 'Do ', 'use it.'],
  ])('%s', (marked, lead, tail) => {
    expect(contextOf(marked)).toEqual({ lead, tail });
  });
});

it('is nothing around whole sentences', () => {
  for (const kind of ['removed', 'added'] as const)
    expect(contextOf('One. {Two is new.} Three.', kind)).toEqual({ lead: '', tail: '' });
});

it('is cut between words where it is long', () => {
  const { lead, tail } = contextOf(`${'ahead '.repeat(60)}{5 mg}${' behind'.repeat(60)}`);
  expect(lead).toMatch(/^… (?:ahead )+$/);
  expect(tail).toMatch(/^(?: behind)+ …$/);
  expect(Math.max(lead.length, tail.length)).toBeLessThanOrEqual(100);
});

it('stands around the change in that text, whatever it is', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'B', ' ', '.', '\n', '5', '…'), maxLength: 60 });
  fc.assert(
    fc.property(text, text, text, (ahead, words, behind) => {
      const afterRange = { start: ahead.length, end: ahead.length + words.length };
      const { lead, tail } = changeContext({ kind: 'figure', afterRange }, ahead + words + behind);
      expect(ahead.endsWith(lead)).toBe(true);
      expect(behind.startsWith(tail)).toBe(true);
      expect(lead + tail).not.toContain('\n');
    }),
  );
});

it('takes no longer for a line that is as long as the whole text', () => {
  const { lead, tail } = contextOf(`${'a.b '.repeat(100_000)}[5]${' c.d'.repeat(100_000)}`);
  expect(lead.length + tail.length).toBeLessThan(210);
});
