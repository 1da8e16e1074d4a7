import { guideCard, noParts, paragraph } from '../../tests/newsletter/blocks.ts';
import type { SampleGuide, SampleIssue } from '../../tests/newsletter/types.ts';

/** Issue `number` of a letter that never ends, with a guide of its own. */
export function writeIssue(number: number): SampleIssue {
  const guide: SampleGuide = {
    id: `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`,
    title: `Ward Card ${number}`,
    description: null,
    fileName: `Ward-Card-${number}.pdf`,
    chapters: [{ heading: `Card ${number}`, text: `What to look for on ward ${number}.` }],
  };
  return {
    ...{ slug: `ward-round-${number}-of-many`, title: `Ward Round ${number}`, subtitle: null },
    publishedAt: null,
    body: [
      paragraph(
        `Round ${number} goes past bed ${number + 3}, where the rash of the day is number ${number}.`,
      ),
      guideCard(guide),
    ],
    guides: [guide],
    expected: noParts,
  };
}
