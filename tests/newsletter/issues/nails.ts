import { heading, image, list, noParts, paragraph, rule } from '../blocks.ts';
import type { SampleIssue } from '../types.ts';

const points = [
  'Not every thick nail is a fungus: test before you treat.',
  'A single dark streak in an adult needs an explanation.',
  'Pits, oil drops and lifting together speak for psoriasis.',
];

export const nails: SampleIssue = {
  slug: 'what-the-nails-are-telling-you',
  title: '💅 What the Nails Are Telling You',
  subtitle:
    'Ridges, pits, lines, and lifting: a short tour of the ten small windows patients bring to every visit.',
  publishedAt: null,
  guides: [],
  body: [
    paragraph('Welcome back, DERM Community!'),
    image('banner', '💅 What the Nails Are Telling You'),
    paragraph(
      'Hands are the first thing we shake and the last thing we look at. This week we slow down for ten seconds and read the nails.',
    ),
    heading('✅ Key points'),
    list(points),
    rule,
    heading('🍄 Is It Really a Fungus?'),
    paragraph(
      "About half of thick, yellow nails grow a fungus. The other half are old injuries, tight shoes, or psoriasis, and months of tablets won't help them. Clip the nail as far back as is comfortable, send the crumbly material from beneath, and wait for the result before you prescribe.",
    ),
    paragraph("If it is positive, treat the feet as well. A clean nail in a moldy shoe doesn't stay clean."),
    paragraph(
      "Set expectations before the first tablet. A fingernail takes half a year to grow out, a big toenail a year or longer, and the old part never turns pink again: it's replaced. A small notch filed at the border shows whether the clear part is winning.",
    ),
    heading('📏Lines, Ridges and Pits'),
    paragraph('Most lines are harmless, and most patients would like to hear it said aloud.'),
    list([
      '<b>Ridges along the nail:</b> age, like gray hair.',
      '<b>A groove across every nail:</b> an illness some months ago. The distance from the cuticle tells how many.',
      '<b>Pits:</b> a few are normal; many suggest psoriasis or alopecia areata.',
      "<b>White spots:</b> a knock nobody remembers. It isn't calcium.",
    ]),
    heading('⚫ The Dark Streak'),
    paragraph(
      'Brown bands in many nails are common in darker skin. One band, new in an adult, wider than three millimeters or with a blurred edge, is a reason to refer. So is pigment that spills over onto the skin of the fold.',
    ),
    paragraph(
      "Blood under a nail grows out. Mark its edge with a scratch or a photograph, and look again in six weeks: blood has moved, a melanoma hasn't.",
    ),
    paragraph(
      "Look at all twenty before you say anything about one. If there are bands on several nails, ask about family, medicines and pregnancy, and the answer is usually reassuring. If there's one, ask when it began, and whether it has grown wider toward the cuticle: a triangle is a band in a hurry.",
    ),
    heading('🧤 Advice That Works'),
    paragraph(
      'Keep nails short, keep hands out of water, and leave the cuticle alone. Gloves for wet work, cotton inside. Moisturizer goes on nails too. None of it is exciting, and all of it helps more than a vitamin.',
    ),
    paragraph(
      'Artificial nails deserve one question. Acrylates can sensitize for life, and the rash may appear on the eyelids, where the hands have been. Ask what was done at home with a kit and a lamp, as most of the sensitizing happens there, and put the answer in the letter if you refer for patch testing.',
    ),
    rule,
    heading('💭 Featured Thoughts:'),
    paragraph('“Only that day dawns to which we are awake.” — Henry David Thoreau, Walden'),
    rule,
    paragraph('That’s all for today. Look at one pair of hands a little longer this week.'),
    paragraph('See you next Thursday!'),
    paragraph('— The Derm for Primary Care Team'),
  ],
  expected: {
    ...noParts,
    learningPoints: points,
    sections: ['Is It Really a Fungus?', 'Lines, Ridges and Pits', 'The Dark Streak', 'Advice That Works'],
    quote: { text: 'Only that day dawns to which we are awake.', author: 'Henry David Thoreau' },
    signedBy: 'The Derm for Primary Care Team',
    summaryMustMention: ['ridges'],
    summaryMustNotContain: ['Welcome back'],
  },
};
