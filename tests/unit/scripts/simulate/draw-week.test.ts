import { expect, it } from 'vitest';
import { drawWeek } from '../../../../scripts/simulate/draw-week.ts';

it('draws a panel for each history, with its name as text', () => {
  const panel = { title: 'Skin & <Letter>', subtitle: 'weekly', checks: [0, 1], issues: [0] };
  const svg = drawWeek([panel, panel], 'UTC');
  expect(svg.match(/Skin &amp; &lt;Letter>/g)).toHaveLength(2);
  expect(svg).not.toContain('NaN');
});
