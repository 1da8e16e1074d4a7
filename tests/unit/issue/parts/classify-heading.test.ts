import { expect, it } from 'vitest';
import { classifyHeading } from '../../../../utils/issue/parts/classify-heading.ts';
import { english } from '../../../../utils/issue/patterns/en.ts';

it.each([
  ['🚀 Learning Opportunities: ACNE', 'learn'],
  ['1. Key Takeaways', 'learn'],
  ['In this issue:', 'contents'],
  ['We’ve Put Together a Free Guide Just for You!', 'guide'],
  ['Understanding Acne: A Clinical Guide', null],
  ['WANT TO GO DEEPER?', 'go-deeper'],
  ['📕 1. Book I’m Reading This Week – Quiet by Susan Cain', 'book'],
  ['WISDOM FOR LIFE ☺️', 'quote'],
  ['Closing Thoughts', 'thought'],
  ['Next week: nails', 'next'],
  ['Plan for Next Week', null],
  ['Sponsors of the trial', null],
  ['Sponsored', 'sponsor'],
  ['Share this post', 'furniture'],
  ['👋🏻 See you next Thursday, DERM community!', 'sign-off'],
  ['🔥', null],
])('%s', (heading, kind) => {
  expect(classifyHeading(heading, english)).toBe(kind);
});
