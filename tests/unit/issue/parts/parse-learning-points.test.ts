import { describe, expect, it } from 'vitest';
import { parseLearningPoints } from '../../../../utils/issue/parts/parse-learning-points.ts';
import { asOutline } from '../as-outline.ts';

const list = '<ul><li>One</li></ul>';

describe('parseLearningPoints', () => {
  it.each([
    'Learning Opportunities:',
    '🚀 Learning Opportunities: NAILS',
    'Takeaways',
    'Key points',
    'What you’ll learn',
  ])('reads the list under "%s"', (heading) => {
    expect(parseLearningPoints(asOutline(`<p><b>${heading}</b></p>${list}`))?.value).toEqual(['One']);
    expect(parseLearningPoints(asOutline(`<h3>${heading}</h3>${list}`))?.blocks).toEqual([0, 1]);
  });

  it.each([`<h3>Takeaways</h3><p>Prose.</p>${list}`, `<h3>In this issue</h3>${list}`, '<h3>Takeaways</h3>'])(
    'has none in %s',
    (html) => {
      expect(parseLearningPoints(asOutline(html))).toBeUndefined();
    },
  );
});
