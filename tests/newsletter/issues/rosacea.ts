import { guideButton, heading, image, link, list, noParts, paragraph, rule } from '../blocks.ts';
import type { SampleGuide, SampleIssue } from '../types.ts';

const guide: SampleGuide = {
  id: '5b0e7c1a-3f52-4c1e-9a55-0f6f0f2a1007',
  title: 'Rosacea Trigger Diary',
  description: null,
  fileName: 'Rosacea-Trigger-Diary.pdf',
  chapters: [
    {
      heading: 'Rosacea Trigger Diary',
      text: 'Note the flush, the hour, and what came before it: sun, wind, wine, spice, a hot drink, a hard day. After a month, keep the two triggers that matter and forget the rest of the list.',
    },
  ],
};

const points = [
  'Treat what bothers the patient: redness, bumps and flushing answer to different things.',
  'In darker skin, feel for warmth and ask about stinging. Redness is easy to miss.',
  'Gritty eyes belong to the disease. Ask every time.',
];

export const rosacea: SampleIssue = {
  slug: 'rosacea-more-than-a-red-face',
  title: 'Rosacea: More Than a Red Face',
  subtitle: 'Redness, bumps, flushing and eyes: four problems under one name, and a plan for each.',
  publishedAt: null,
  guides: [guide],
  body: [
    paragraph('<b>Welcome back, DERM Community!</b>'),
    image('banner'),
    paragraph(
      "This week we're talking about rosacea, a condition patients often mistake for acne, for an allergy, or for their\u00a0own fault.",
    ),
    paragraph('<b>Learning\u00a0Opportunities:</b>'),
    list(points),
    rule,
    paragraph('<b>One Name, Four Problems</b>'),
    paragraph(
      'Persistent redness in the middle of the face is enough for the diagnosis, and so is thickened skin on the nose. Without them, look for two of the rest: flushing, bumps, visible vessels, eye symptoms. There are no blackheads, which is how to tell it from acne.',
    ),
    paragraph(
      'In brown and black skin the redness may look dusky, or like nothing at all. Press with a glass slide, ask about burning, and believe the answer.',
    ),
    paragraph(
      "Two other conditions deserve a thought. A rash that spares the folds beside the nose and comes with tired joints could be lupus. Greasy scale in exactly those folds is seborrheic dermatitis, and it's happy to share a face with rosacea.",
    ),
    paragraph('<b>Matching Treatment to Complaint</b>'),
    list([
      '<b>Bumps:</b> topical ivermectin, metronidazole or azelaic acid. Give them eight weeks or more.',
      '<b>Many bumps:</b> add doxycycline in the low, anti-inflammatory dose.',
      '<b>Redness that stays:</b> a topical vasoconstrictor for the day that matters; vascular laser for good.',
      '<b>Flushing:</b> know the triggers, and cool the room.',
    ]),
    paragraph(
      "Topical steroids aren't on the list. They help for a week, and then they’re the cause. If a patient arrives with a tube in the handbag, plan the withdrawal together, as it gets worse before it gets better.",
    ),
    paragraph('<b>A Routine for Skin That Stings</b>'),
    paragraph(
      'Lukewarm water, a cleanser without fragrance, a plain moisturizer and a mineral sunscreen. Introduce one product at a time, on a small area, for three days. Scrubs, toners and alcohol go to\u00a0the bin.',
    ),
    paragraph(
      'Sun is the trigger on nearly every list. A tinted mineral product does two jobs at once: it protects, and it takes the edge off the redness on the way to work. A green tint under it does the rest for those who’d like it, men included.',
    ),
    paragraph("<b>Don't Forget the Eyes</b>"),
    paragraph(
      'Half of all patients have gritty, dry or red eyes, and few of them connect it with the skin. Warm compresses and lid hygiene help the most. Pain, light sensitivity or a change in vision goes to an eye doctor the same day.',
    ),
    paragraph(
      "Finally, say aloud that it's not caused by drinking or by poor hygiene. Many patients have waited years to hear it from somebody in a white coat.",
    ),
    rule,
    heading('We’ve Put Together a Free Guide Just for You!'),
    guideButton('Rosacea Trigger Diary', guide),
    rule,
    heading('Want to Go Deeper?'),
    paragraph(
      `Our ${link('facial redness module', 'https://dermforprimarycare.com/modules/facial-redness')} compares rosacea, lupus, and seborrheic dermatitis case by case.`,
    ),
    rule,
    heading('Inspiration of the Week'),
    paragraph('<i>“Nothing great was ever achieved without enthusiasm.”</i>'),
    paragraph('— Ralph Waldo Emerson'),
    rule,
    paragraph(
      "Next week, we'll be looking at hands again, or rather at the last half inch of them: the nails.",
    ),
    paragraph('— The Derm for Primary Care Team'),
  ],
  expected: {
    ...noParts,
    learningPoints: points,
    sections: [
      'One Name, Four Problems',
      'Matching Treatment to Complaint',
      'A Routine for Skin That Stings',
      "Don't Forget the Eyes",
    ],
    guides: [
      {
        title: guide.title,
        description: null,
        fileName: guide.fileName,
        type: 'PDF',
        sizeText: null,
      },
    ],
    goDeeper: {
      text: 'Our facial redness module compares rosacea, lupus, and seborrheic dermatitis case by case',
      url: 'https://dermforprimarycare.com/modules/facial-redness',
    },
    quote: { text: 'Nothing great was ever achieved without enthusiasm.', author: 'Ralph Waldo Emerson' },
    nextIssue:
      "Next week, we'll be looking at hands again, or rather at the last half inch of them: the nails.",
    signedBy: 'The Derm for Primary Care Team',
    summaryMustMention: ['redness'],
    summaryMustNotContain: ['Welcome back'],
  },
};
