import { expectedCard, guideCard, heading, image, link, list, noParts, paragraph, rule } from '../blocks.ts';
import type { SampleGuide, SampleIssue } from '../types.ts';

const guide: SampleGuide = {
  id: '5b0e7c1a-3f52-4c1e-9a55-0f6f0f2a1002',
  title: 'Tinea or Eczema? A Picture Guide to Ring-Shaped Rashes',
  description:
    'In this guide, we compare the ring-shaped rashes you will meet in primary care side by side, and show how to take a scraping that answers the question.',
  fileName: 'Tinea or Eczema A Picture Guide to Ring-Shaped Rashes.pdf',
  pictureSide: 1150,
  chapters: [
    {
      heading: 'Ring-Shaped Rashes at a Glance',
      text: 'Look at the edge first. A scaly, advancing border with a quiet center speaks for tinea. Scale all over, in several coin-shaped patches, speaks for nummular eczema. A smooth ring without scale speaks for granuloma annulare.',
    },
    {
      heading: 'Taking a Scraping',
      text: 'Clean the skin with alcohol and let it dry. Scrape the active border with the edge of a slide. Add potassium hydroxide, wait ten minutes, and look for branching threads that cross the borders of the cells.',
    },
    {
      heading: 'When the Answer Is Unclear',
      text: 'Send a culture and wait. Treat what you see, not what you fear, and see the patient again in four weeks. The texture below is a sample for checking your printer.',
    },
  ],
};

const points = [
  'The border tells more than the center: scale that advances is tinea until proven otherwise.',
  'A steroid makes tinea look better before it makes it worse, and it hides the ring.',
  'A scraping takes five minutes and spares weeks of the wrong cream.',
];

export const tineaOrEczema: SampleIssue = {
  slug: 'tinea-or-eczema-reading-the-ring',
  title: 'Tinea or Eczema? Reading the Ring',
  subtitle:
    'A round, itchy, scaly patch: fungus or eczema? We compare the two, show what a scraping adds, and explain why the wrong cream makes the next visit harder.',
  publishedAt: null,
  guides: [guide],
  body: [
    paragraph(
      `This week's issue is brought to you by ${link('Northfield Emollients', 'https://northfield-emollients.example/')}`,
    ),
    paragraph('<b>Welcome back, DERM Community.</b>'),
    image('banner'),
    paragraph(
      'This week we’re reading rings. A round patch that itches and scales is one of the most common puzzles in primary care, and the two usual answers need opposite treatments.',
    ),
    paragraph('<b>Learning Opportunities:</b>'),
    list(points),
    paragraph('By the end, you’ll know which patch to scrape and which to moisturize.'),
    rule,
    heading('Start at the Edge'),
    paragraph(
      'Tinea corporis grows outward. The fungus is busy at the border, so that is where the redness and the scale are, while the middle heals. The ring is often single, or there are a few of different sizes, and one side of the body is worse than the other.',
    ),
    paragraph(
      'Nummular eczema doesn’t travel. It comes in coins: several, of similar size, scaly or weeping all over, often on dry shins in winter.',
    ),
    heading('The Five-Minute Scraping'),
    paragraph('All you need is a slide, potassium hydroxide and a microscope that someone has dusted.'),
    list([
      '<b>Where:</b> the active border, never the center.',
      '<b>How:</b> with the edge of a slide or a blunt blade, until there is a little pile of scale.',
      '<b>What to look for:</b> thin, branching threads that run across the cells.',
    ]),
    paragraph(
      'A negative scraping does not end the matter. If the story fits, send a culture, and ask whether the patient has already used a cream from the drawer.',
    ),
    heading('When a Steroid Has Been There First'),
    paragraph(
      '“It got better, and then it came back bigger.” Patients tell us the diagnosis in one sentence. A topical steroid calms the redness and lets the fungus spread, so the ring loses its edge. Stop the steroid, wait a week or two, and scrape again.',
    ),
    paragraph(
      'Look at the feet and the nails as well. The patch on the arm may be a traveler from there, and treating only the arm invites it back.',
    ),
    rule,
    heading('We’ve Put Together a Free Guide Just for You!'),
    guideCard(guide),
    heading('Want to Go Deeper?'),
    paragraph(`Take one of our ${link('modules', 'https://dermforprimarycare.com/modules')}`),
    paragraph(
      'Whether you’re new to the microscope or returning to it, our fungal infections module covers skin, scalp, and nails, with scrapings to read along.',
    ),
    rule,
    heading('Book Recommendation of the Week'),
    paragraph('<b>“How Doctors Think” by Jerome Groopman</b>'),
    paragraph(
      'Why good clinicians settle on the first answer, and what helps them look once more. Every ring-shaped rash is a small exercise in it.',
    ),
    heading('Inspiration of the Week'),
    paragraph('<i>“In the fields of observation chance favors only the prepared mind.”</i>'),
    paragraph('-Louis Pasteur'),
    rule,
    heading('👋🏻 See you next Thursday, DERM community!', 3),
    paragraph('Thanks for joining us on <b>Beneath the Surface</b>.'),
    paragraph(
      'Next week, we’ll be looking at rough spots on sun-worn skin: what to freeze, what to treat as a field, and what to biopsy.',
    ),
    paragraph('Thank you for being here with us!'),
    paragraph('— The Derm for Primary Care Team'),
  ],
  expected: {
    ...noParts,
    sponsor: { name: 'Northfield Emollients', url: 'https://northfield-emollients.example/' },
    learningPoints: points,
    sections: ['Start at the Edge', 'The Five-Minute Scraping', 'When a Steroid Has Been There First'],
    guides: [expectedCard(guide)],
    goDeeper: {
      text: 'our fungal infections module covers skin, scalp, and nails, with scrapings to read along',
      url: 'https://dermforprimarycare.com/modules',
    },
    books: [{ title: 'How Doctors Think', author: 'Jerome Groopman' }],
    quote: {
      text: 'In the fields of observation chance favors only the prepared mind.',
      author: 'Louis Pasteur',
    },
    nextIssue:
      'Next week, we’ll be looking at rough spots on sun-worn skin: what to freeze, what to treat as a field, and what to biopsy.',
    signedBy: 'The Derm for Primary Care Team',
    summaryMustMention: ['scraping'],
    summaryMustNotContain: ['Northfield', 'Welcome back'],
  },
};
