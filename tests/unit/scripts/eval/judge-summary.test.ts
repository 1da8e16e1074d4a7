import { expect, it } from 'vitest';
import { bodyAlone } from '../../../../scripts/eval/body-alone.ts';
import { judgeSummary } from '../../../../scripts/eval/judge-summary.ts';

const first = 'The river rose in March, and nobody had asked it to.';
const html = `<p>${first} It took the boat, the shed and a boot.</p>`;
const judge = (summary: string | null, subtitle: string | null = null) =>
  judgeSummary(summary, { ...bodyAlone(html), subtitle });

it.each([
  ['none', null],
  ['a sentence', first],
  ['what the letter does not say', 'A boot, a boat and what came of them'],
  ['dots of its own', 'A boot, a boat and what came of them…'],
  ['a sentence too long', `${'The river '.repeat(29)}…`],
])('a summary that is %s ends well', (_what, summary) => {
  expect(judge(summary)).toBeNull();
});

it.each([
  ['in a sentence', `${first} It took the boat, the`],
  ['in a word', `${first} It took the boa`],
  ['with dots', `${first} It took the boat, the…`],
  ['with brackets', `${first} It […]`],
  ['with a link', `${first} It … Read more`],
])('a summary that stops %s is told of', (_what, summary) => {
  expect(judge(summary)).not.toBeNull();
});

it('a summary that stops before its description does is told of', () => {
  const subtitle = 'Frogs, boots and what the water left behind in the garden of the doctor';
  expect(judge(subtitle, subtitle)).toBeNull();
  expect(judge(subtitle.slice(0, 50), subtitle)).not.toBeNull();
});
