import type { ExpectedParts, SampleBlock, SampleGuide } from './types.ts';

/** The words an issue is written with: one constructor for each kind of block. */

export const paragraph = (html: string): SampleBlock => ({ kind: 'paragraph', html });

export const heading = (html: string, level: 1 | 2 | 3 | 4 = 2): SampleBlock => ({
  kind: 'heading',
  level,
  html,
});

export const list = (items: readonly string[]): SampleBlock => ({ kind: 'list', ordered: false, items });

export const steps = (items: readonly string[]): SampleBlock => ({ kind: 'list', ordered: true, items });

export const image = (name: string, alt = ''): SampleBlock => ({ kind: 'image', name, alt });

export const rule: SampleBlock = { kind: 'rule' };

export const quote = (html: string, byline = ''): SampleBlock => ({ kind: 'quote', html, byline });

export const button = (text: string, url: string): SampleBlock => ({ kind: 'button', text, url });

export const guideCard = (guide: SampleGuide): SampleBlock => ({ kind: 'guide-card', guide });

export const guideButton = (text: string, guide: SampleGuide): SampleBlock => ({
  kind: 'guide-button',
  text,
  guide,
});

/** A link inside a paragraph, with the tracking parameters beehiiv adds. */
export function link(text: string, url: string): string {
  const tracking = 'utm_source=beneath-the-surface&amp;utm_medium=newsletter&amp;utm_campaign=weekly';
  return `<a class="link" href="${url}?${tracking}" target="_blank" rel="noopener noreferrer nofollow">${text}</a>`;
}

/** How a card is to be found again. */
export const expectedCard = ({ title, description, fileName }: SampleGuide) => ({
  title,
  description,
  fileName,
  type: 'PDF' as const,
});

/** An issue with none of the parts, to be filled in. */
export const noParts: ExpectedParts = {
  sponsor: null,
  lookBack: null,
  learningPoints: [],
  contents: [],
  sections: [],
  guides: [],
  goDeeper: null,
  books: [],
  quote: null,
  nextIssue: null,
  signedBy: null,
  summaryMustMention: [],
  summaryMustNotContain: [],
};
