import { describe, expect, it } from 'vitest';
import { parseNextIssue } from '../../../../utils/issue/parts/parse-next-issue.ts';
import { asOutline, nothingTaken } from '../as-outline.ts';

const next = (html: string) => parseNextIssue(asOutline(html), nothingTaken)?.value;

describe('parseNextIssue', () => {
  it.each([
    [
      '<p>That is all. Next week, we’ll look at nails and what they say.</p>',
      'Next week, we’ll look at nails and what they say.',
    ],
    [
      '<h2>Coming Up Next</h2><p>Nails, and what they say about iron.</p>',
      'Nails, and what they say about iron.',
    ],
    [
      '<p><b>Coming next week</b><br>How to read a nail in ten seconds.</p>',
      'How to read a nail in ten seconds.',
    ],
    ['<p><b>Next week:</b><br>How to tell if a mole is harmless.</p>', 'How to tell if a mole is harmless.'],
    ['<p><b>Next week:</b> how to read a nail.</p>', 'Next week: how to read a nail.'],
    [
      '<p>The end.</p><blockquote>Next week: how to read a nail.</blockquote>',
      'Next week: how to read a nail.',
    ],
    ['<p>👀 In our next issue we ask what nails say.</p>', 'In our next issue we ask what nails say.'],
  ])('%s', (html, sentence) => {
    expect(next(html)).toBe(sentence);
  });

  it.each([
    '<p>Until next week, keep well and wear a hat!</p>',
    '<p>See you next Thursday for more of this!</p>',
    '<p>Ask the patients to come next week for the stitches.</p>',
    '<p>Next week!</p>',
    '<blockquote>“Next week we’ll look at your nails together,” she said.</blockquote>',
    `<blockquote>Next week: how to read a nail.</blockquote>${'<p>The end.</p>'.repeat(7)}`,
    '<ul><li>Next week we’ll remove the stitches together.</li></ul>',
  ])('finds none in %s', (html) => {
    expect(next(html)).toBeUndefined();
  });
});

describe('under a heading of the outlook', () => {
  it('what says "next" goes before what stands first', () => {
    const aside = '<p>Most ovens at home are colder than their dials say.</p>';
    const sentence = 'In the next letter I’ll show you how to map your oven with toast.';
    expect(next(`<h2>Next Time</h2>${aside}<p>${sentence}</p>`)).toBe(sentence);
  });

  it.each([
    '<h2>What’s next</h2><p>In ten years such sheds will be gone, and the wrens with them.</p>',
    '<h2>Next Week</h2><p>The council votes on the bridge on Tuesday, behind closed doors.</p>',
    '<h2>Looking ahead</h2><p>How to pay for the lamps is a question nobody has answered yet.</p>',
    '<h2>Ausblick</h2><p>Wie man die Lampen bezahlt, ist eine Frage, die auf der Station nicht gestellt wird.</p>',
    '<h2>Wie es weitergeht</h2><p>Wir sehen uns einer Zukunft gegenüber, in der das nicht mehr die Frage ist.</p>',
    '<h2>Lo que viene</h2><p>Cómo hacer frente a las lámparas es una pregunta que los hospitales no contestan.</p>',
    '<h2>À venir</h2><p>Comment payer les lampes est une question que nous ne posons pas dans les salles.</p>',
    '<h2>Looking ahead</h2><p>By the middle of the century the slope will be a meadow.</p>',
  ])('prose says nothing: %s', (html) => {
    expect(next(html)).toBeUndefined();
  });
});
