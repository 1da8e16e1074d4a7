import {
  button,
  expectedCard,
  guideCard,
  heading,
  image,
  link,
  list,
  noParts,
  paragraph,
  rule,
} from '../blocks.ts';
import type { SampleGuide, SampleIssue } from '../types.ts';

const guide: SampleGuide = {
  id: '5b0e7c1a-3f52-4c1e-9a55-0f6f0f2a1004',
  title: 'ABCDE: Pocket Card for Skin Checks',
  description: 'Five letters, two extra questions, and a body map to print and keep by the exam table.',
  fileName: 'ABCDE Pocket Card for Skin Checks.pdf',
  chapters: [
    {
      heading: 'A, B, C, D, E',
      text: 'Asymmetry. Border. Color. Diameter. Evolution. Of the five, evolution is the one the patient knows best. Ask what has changed, and since when.',
    },
    {
      heading: 'Body Map',
      text: 'Look at the scalp, behind the ears, between the toes, at the soles, and at the back, which nobody sees in a mirror.',
    },
  ],
};

const points = [
  'Evolution is the most useful letter, and only the patient can tell you about it.',
  'The ugly duckling, the mole unlike its neighbors, finds what a ruler misses.',
  'In darker skin, look at palms, soles and nails first.',
];

export const melanomaAbcde: SampleIssue = {
  slug: 'beyond-abcde-melanoma-in-the-exam-room',
  title: 'Beyond ABCDE: Melanoma in the Exam Room',
  subtitle:
    'Five letters everybody knows, and the two questions that matter more. How to look at a mole in the ninety seconds you have.',
  publishedAt: null,
  guides: [guide],
  body: [
    paragraph(
      `In partnership with ${link('Clearview Dermatoscopes', 'https://clearview-dermatoscopes.example/')}`,
    ),
    paragraph('<b>Welcome back, DERM Community!</b>'),
    image('banner'),
    paragraph(
      `Last week, we talked about what nails reveal, from ridges to dark lines. If you missed it, ${link('read it here', '/p/what-the-nails-are-telling-you')}.`,
    ),
    paragraph(
      'This week we’re turning to the mole that a patient points at with one hand on the door handle.',
    ),
    paragraph('<b>Learning Opportunities:</b>'),
    list(points),
    rule,
    heading('What the Letters Leave Out'),
    paragraph(
      'Asymmetry, border, color, and diameter describe a melanoma that has been there for a while. Small ones break the rules: they can be round, even in color, and narrower than a pencil. Nodular melanoma is often none of the first four, and it grows in weeks.',
    ),
    paragraph(
      'But here is the nuance dermatologists emphasize: a changing spot in an adult deserves a second look, whatever its shape.',
    ),
    paragraph(
      'Think of the pale ones, too. A pink, firm bump that has grown for a month and is passed off as a bite or a wart may be a melanoma without pigment. Three letters help there: elevated, firm, growing.',
    ),
    heading('Ninety Seconds, Well Spent'),
    paragraph('You don’t need a full skin check to take a worry seriously.'),
    list([
      'Ask: “What made you notice it?” and “Has it changed?”',
      'Look at the spot, then at its neighbors. Is it the odd one out?',
      'Use a dermatoscope if you’ve trained with one. Without training it adds confidence, not accuracy.',
      'Photograph it with a ruler, and note the place so that a stranger could find it.',
    ]),
    paragraph(
      'Reassure when you can, and say what would change your mind: growth, bleeding, a new color. “Come back if you’re worried” is not a plan; “I’d like to see it again in three months” is.',
    ),
    paragraph(
      'Keep a short list of those who deserve a full look: more than fifty moles, a parent or sibling with melanoma, a transplant, many sunburns in childhood. They’re the patients for whom a yearly visit changes something.',
    ),
    heading('Referral Without Delay'),
    paragraph(
      'If you suspect melanoma, send the patient on and say so in the first line of the letter. Don’t shave it, don’t freeze it, and do not wait for a better photograph. A full-thickness excision with a narrow margin answers the question; a thin shave can take the answer away.',
    ),
    rule,
    heading('We’ve Put Together a Free Guide Just for You!'),
    guideCard(guide),
    heading('Want to Go Deeper?'),
    paragraph('Our pigmented lesions module trains the eye on two hundred moles, benign and otherwise.'),
    button('Start the module', 'https://dermforprimarycare.com/modules/pigmented-lesions'),
    rule,
    heading('Inspiration of the Week'),
    paragraph('<i>“You see, but you do not observe.”</i>'),
    paragraph('-Arthur Conan Doyle'),
    rule,
    heading('👋🏻 See you next Thursday, DERM community!', 3),
    paragraph('Thanks for joining us on <b>Beneath the Surface</b>.'),
    paragraph('Next week, we’ll be chasing a rash that disappears before the appointment.'),
    paragraph('— The Derm for Primary Care Team'),
  ],
  expected: {
    ...noParts,
    sponsor: { name: 'Clearview Dermatoscopes', url: 'https://clearview-dermatoscopes.example/' },
    lookBack: {
      text: 'Last week, we talked about what nails reveal, from ridges to dark lines. If you missed it, read it here.',
      url: '/p/what-the-nails-are-telling-you',
    },
    learningPoints: points,
    sections: ['What the Letters Leave Out', 'Ninety Seconds, Well Spent', 'Referral Without Delay'],
    guides: [expectedCard(guide)],
    goDeeper: {
      text: 'Our pigmented lesions module trains the eye on two hundred moles, benign and otherwise',
      url: 'https://dermforprimarycare.com/modules/pigmented-lesions',
    },
    quote: { text: 'You see, but you do not observe.', author: 'Arthur Conan Doyle' },
    nextIssue: 'Next week, we’ll be chasing a rash that disappears before the appointment.',
    signedBy: 'The Derm for Primary Care Team',
    summaryMustMention: ['mole'],
    summaryMustNotContain: ['Clearview', 'Welcome back', 'nails'],
  },
};
