import type { OwnWords } from '../../utils/issue/patterns/types.ts';
import { heading, link, noParts, paragraph } from '../newsletter/blocks.ts';
import type { SampleIssue } from '../newsletter/types.ts';

const quote = { text: 'Look with the light from the side, and look again.', author: 'Inês Farol' };
const sponsor = { name: 'Brandão Lenses', url: 'https://brandao-lenses.example/' };

/** A letter that heads its quotation, and names who pays for it, as the newsletter of a profile does. */
export function ownIssue({ headings, sponsor: markers }: OwnWords = {}): SampleIssue {
  return {
    slug: 'light-from-the-side',
    title: 'Light From the Side',
    subtitle: 'What a cheap lamp shows on a flat lesion.',
    publishedAt: null,
    guides: [],
    body: [
      paragraph(`${markers?.[0] ?? 'This issue is sponsored by'} ${link(sponsor.name, sponsor.url)}.`),
      paragraph(
        'A flat lesion is seldom flat. Switch the ceiling light off, hold a lamp low beside the skin, and the edge throws a shadow that a finger would not find.',
      ),
      heading(headings?.quote?.[0] ?? 'Quote of the week'),
      paragraph(`“${quote.text}” — ${quote.author}`),
      paragraph('We read every letter you send us, and answer the ones with a photograph first.'),
    ],
    expected: { ...noParts, quote, sponsor },
  };
}
