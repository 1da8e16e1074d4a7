import { expect, it } from 'vitest';
import { textOfBlock } from '../../../utils/issue/blocks/block-text.ts';
import { layOutIssue } from '../../../utils/issue/lay-out-issue.ts';

const html = `
<p>Sponsored by <a href="https://brine.example/">Brine Labs</a></p>
<p><b>Welcome back!</b></p>
<p><b>What you will learn</b></p><ul><li>Feel before you look.</li><li>Freeze for ten seconds.</li></ul><hr>
<h2>Feeling the skin</h2><p>The skin of the head is rough, and this is what we look for with the tips of our fingers.</p>
<h2>Freezing</h2><ol><li>Spray.</li><li>Wait.</li></ol>
<p><a class="button" href="https://letters.example/upgrade">Upgrade</a></p>
<h2>Coming next</h2><p>Next week we look at nails.</p>`;
const known = {
  publication: 'Letters',
  url: 'https://letters.example/p/skin',
  learningPoints: ['Feel before you look.'],
};

const layout = layOutIssue(html, known);
const linesOf = (blocks: Iterable<number>) =>
  [...blocks].map((at) => textOfBlock(layout.blocks[at] ?? { kind: 'rule' }).split('\n')[0]);

it('marks the ads of the sponsor', () => {
  expect(linesOf(layout.ads)).toEqual(['Sponsored by Brine Labs']);
});

it('lists the headings of the letter, each with its place', () => {
  const { contents, text } = layout;
  expect(contents.map((entry) => entry.text)).toEqual([
    'What you will learn',
    'Feeling the skin',
    'Freezing',
    'Coming next',
  ]);
  for (const entry of contents) expect(text.text.startsWith(entry.text, entry.start)).toBe(true);
});

it('tells what is no matter of a patient’s from the article', () => {
  const lines = linesOf([...layout.furniture].sort((a, b) => a - b));
  expect(lines).toContain('Next week we look at nails.');
  expect(lines).toContain('Feel before you look.');
  expect(lines).toContain('Upgrade');
  expect(lines).not.toContain('Spray.');
  expect(lines).not.toContain('Freezing');
  expect(lines.join()).not.toContain('The skin of the head');
});

it('leaves out no prose that goes on below a recurring heading', () => {
  const prose = `<p>${'The dose is one tablet in the morning. '.repeat(12)}</p>`;
  const { furniture, blocks } = layOutIssue(`<h2>Coming next</h2>${prose}`, { ...known, learningPoints: [] });
  expect([...furniture].map((at) => blocks[at]?.kind)).toEqual(['heading']);
});

it('takes a greeting for one, and what is said below it for the letter', () => {
  const greeted = '<p><b>Welcome back!</b></p><p>Take ten milligrams.</p>';
  expect([...layOutIssue(greeted, { ...known, learningPoints: [] }).furniture]).toEqual([0]);
});

it('finds the list of learning points, and the language', () => {
  expect(linesOf([layout.pointsAt ?? -1])).toEqual(['Feel before you look.']);
  expect(layout.language).toBe('en');
  expect(layOutIssue(html, { ...known, learningPoints: [] }).pointsAt).toBeNull();
});

it('takes no paragraph that says the same ahead of it for that list', () => {
  const opened = `<p>This week: Feel before you look.</p>${html}`;
  const { blocks, pointsAt } = layOutIssue(opened, known);
  expect(blocks[pointsAt ?? -1]?.kind).toBe('list');
});
