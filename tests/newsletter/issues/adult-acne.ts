import {
  expectedCard,
  guideCard,
  heading,
  image,
  link,
  list,
  noParts,
  paragraph,
  rule,
  steps,
} from '../blocks.ts';
import type { SampleGuide, SampleIssue } from '../types.ts';

const guide: SampleGuide = {
  id: '5b0e7c1a-3f52-4c1e-9a55-0f6f0f2a1001',
  title: 'Adult Acne: A One-Page Treatment Ladder FREE Guide',
  description:
    'A step-by-step ladder from cleanser to referral, with the counseling points that keep patients on treatment for the twelve weeks it takes.',
  fileName: 'Adult Acne A One-Page Treatment Ladder FREE Guide.pdf',
  chapters: [
    {
      heading: 'Adult Acne: The Treatment Ladder',
      text: 'Step one is a topical retinoid at night and benzoyl peroxide in the morning. Step two adds a second topical. Step three considers hormonal treatment. Step four is referral. Give every step twelve weeks before judging it.',
    },
    {
      heading: 'What to Tell the Patient',
      text: 'Use a pea-sized amount for the whole face. Dryness in the first weeks is expected. Moisturize first if it stings. Do not stop when the skin clears: go on with the retinoid alone.',
    },
  ],
};

const points = [
  'Adult acne is common, and in women it often sits along the jaw and chin.',
  'A topical retinoid is the base of almost every regimen, and it treats what can’t be seen yet.',
  'Twelve weeks is the shortest fair trial. Most failures are treatments stopped at week four.',
];

export const adultAcne: SampleIssue = {
  slug: 'adult-acne-not-just-a-teenage-problem',
  title: 'Adult Acne: Not Just a Teenage Problem',
  subtitle:
    'Breakouts at thirty-five frustrate patients and clinicians alike. In this issue we look at why adult acne behaves differently, what to start in the first visit, and when to refer.',
  publishedAt: null,
  guides: [guide],
  body: [
    paragraph(
      `This week’s issue is brought to you by ${link('Linden Skin Lab', 'https://linden-skin-lab.example/')}.`,
    ),
    paragraph('<b>Welcome back, DERM Community!</b>'),
    image('banner'),
    paragraph(
      'This week we’re talking about <b>adult acne</b>, one of the most common reasons a grown-up patient quietly asks, “While I’m here, could you look at my skin?”',
    ),
    paragraph(
      'It rarely is the reason for the visit. It is often the thing the patient thinks about most on the way home.',
    ),
    paragraph('<b>Learning Opportunities: </b>'),
    list(points),
    rule,
    heading('Why Adult Acne Behaves Differently'),
    paragraph(
      'Adult skin is drier, heals more slowly and holds on to color. The same lesion that fades in a teenager can leave a mark for months in a patient of forty, and more so in darker skin.',
    ),
    paragraph('Three patterns are worth knowing:'),
    list([
      '<b>Persistent:</b> acne that began in adolescence and never left.',
      '<b>Late onset:</b> the first breakouts after twenty-five, often around the chin and jaw.',
      '<b>Triggered:</b> flares that follow a new medicine, a heavy cosmetic or a tight mask.',
    ]),
    paragraph(
      'Ask about cycles, hair growth and weight. Irregular periods together with stubborn acne deserve a second look, and a simple conversation comes before any blood test.',
    ),
    heading('What to Start in the First Visit'),
    paragraph('Keep it short. A plan of two products is followed; a plan of six is not.'),
    steps([
      'A gentle cleanser, once or twice a day.',
      'A topical retinoid at night: every third night for two weeks, then every other night.',
      'Benzoyl peroxide in the morning, in a low strength.',
    ]),
    paragraph(
      'Remind patients that benzoyl peroxide bleaches towels and pillow cases. It’s a small sentence that saves an unhappy phone call.',
    ),
    paragraph(
      'Topical retinoids are not used in pregnancy. Ask before you prescribe, and write down that you asked.',
    ),
    heading('When to Refer'),
    paragraph(
      'Scars, nodules, and a mood that follows the skin are reasons to refer early. So is a fair trial of two regimens that changed nothing. A photograph taken at the first visit makes the referral letter shorter and the second visit honest.',
    ),
    rule,
    heading('We’ve Put Together a Free Guide Just for You!'),
    guideCard(guide),
    heading('Want to Go Deeper?'),
    paragraph(`Take one of our ${link('modules', 'https://dermforprimarycare.com/modules')}`),
    paragraph(
      'Whether you’re a clinician, student, or educator, our acne module walks through topical regimens, hormonal treatment, and the follow-up visit.',
    ),
    rule,
    heading('Book Recommendation of the Week'),
    paragraph(
      '<b>“The Remarkable Life of the Skin: An Intimate Journey Across Our Surface” by Monty Lyman</b>',
    ),
    paragraph(
      'A physician’s tour of the largest organ, from touch and tattoos to the way skin shapes how we see each other.',
    ),
    heading('Inspiration of the Week'),
    paragraph('<i>“The secret of the care of the patient is in caring for the patient.”</i>'),
    paragraph('-Francis W. Peabody'),
    rule,
    heading('👋🏻 See you next Thursday, DERM community!', 3),
    paragraph('Thanks for joining us on <b>Beneath the Surface</b>.'),
    paragraph(
      'If today’s issue helps you answer one quiet question at the end of a visit, it has done its work. Share it with a colleague who gets asked, too.',
    ),
    paragraph(
      'Next week, we’ll be sorting out ring-shaped rashes and the scraping that settles the question in five minutes.',
    ),
    paragraph('Thank you for being here with us!'),
    paragraph('— The Derm for Primary Care Team'),
  ],
  expected: {
    ...noParts,
    sponsor: { name: 'Linden Skin Lab', url: 'https://linden-skin-lab.example/' },
    learningPoints: points,
    sections: ['Why Adult Acne Behaves Differently', 'What to Start in the First Visit', 'When to Refer'],
    guides: [expectedCard(guide)],
    goDeeper: {
      text: 'our acne module walks through topical regimens, hormonal treatment, and the follow-up visit',
      url: 'https://dermforprimarycare.com/modules',
    },
    books: [
      {
        title: 'The Remarkable Life of the Skin: An Intimate Journey Across Our Surface',
        author: 'Monty Lyman',
      },
    ],
    quote: {
      text: 'The secret of the care of the patient is in caring for the patient.',
      author: 'Francis W. Peabody',
    },
    nextIssue:
      'Next week, we’ll be sorting out ring-shaped rashes and the scraping that settles the question in five minutes.',
    signedBy: 'The Derm for Primary Care Team',
    summaryMustMention: ['adult acne'],
    summaryMustNotContain: ['Linden', 'Welcome back'],
  },
};
