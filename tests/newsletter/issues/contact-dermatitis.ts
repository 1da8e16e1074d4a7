import {
  expectedCard,
  guideCard,
  heading,
  image,
  link,
  list,
  noParts,
  paragraph,
  quote,
  rule,
} from '../blocks.ts';
import type { SampleGuide, SampleIssue } from '../types.ts';

const handGuide: SampleGuide = {
  id: '5b0e7c1a-3f52-4c1e-9a55-0f6f0f2a1005',
  title: 'Hand Eczema at Work FREE Guide',
  description: 'Which gloves, which cream, and which questions to ask about a job.',
  fileName: 'Hand Eczema at Work FREE Guide.pdf',
  chapters: [
    {
      heading: 'Hand Eczema at Work',
      text: 'Ask what the hands touch, how often they get wet, and what happens on vacation. Choose gloves for the task, with cotton beneath. Moisturize after each wash, not only at night.',
    },
  ],
};

const diary: SampleGuide = {
  id: '5b0e7c1a-3f52-4c1e-9a55-0f6f0f2a1006',
  title: 'Bonus: Two-Week Contact Diary',
  description: 'A page for patients to note what touched their skin, and when it itched.',
  fileName: 'Two-Week Contact Diary.pdf',
  chapters: [
    {
      heading: 'Two-Week Contact Diary',
      text: 'Write down new products, wet work, plants, and metals. Mark the days on which the skin itched, from zero to ten. Bring this page to your next visit.',
    },
  ],
};

const contents = [
  'Irritant or allergic: why the difference matters',
  'Five places that name the culprit',
  'When to send a patient for patch testing',
];

export const contactDermatitis: SampleIssue = {
  slug: 'contact-dermatitis-finding-the-culprit',
  title: 'Contact Dermatitis: Finding the Culprit & Letting It Go',
  subtitle: 'The pattern on the skin is a map of what touched it. A detective story in four short chapters.',
  publishedAt: null,
  guides: [handGuide, diary],
  body: [
    paragraph(
      `Made possible by ${link('Gray Heron Gloves', 'https://gray-heron-gloves.example/professionals')}`,
    ),
    paragraph('<b>Welcome back, DERM Community!</b>'),
    image('banner'),
    paragraph(
      'This week we’re playing detective. Contact dermatitis is one of the few rashes we can truly cure, provided that somebody finds the cause.',
    ),
    heading('In this issue', 3),
    list(contents),
    rule,
    heading('Irritant or Allergic?'),
    paragraph(
      'Irritant dermatitis is wear and tear: water, soap, friction. It burns, it stays where the contact was, and everybody would get it with enough exposure. Allergic dermatitis is memory. It itches, comes a day or two after contact, and spreads beyond the border.',
    ),
    paragraph(
      'Hands often have both. A barrier broken by water lets an allergen in, so mending the barrier helps whatever the cause.',
    ),
    paragraph(
      'Time is the best witness. Skin that recovers on vacation and flares on the second day back at work is telling you where to look, if not yet at what.',
    ),
    heading('Five Places That Name the Culprit'),
    list([
      '<b>Earlobes and navel:</b> nickel, from jewelry and belt buckles.',
      '<b>Eyelids:</b> what the fingers carried there, such as nail products.',
      '<b>Hairline and neck:</b> hair dye and shampoo.',
      '<b>Armpits:</b> fragrance; the deodorant spares the top of the vault, clothing dye does not.',
      '<b>Lines on the forearms:</b> a walk through poison ivy.',
    ]),
    paragraph(
      'Ask about what is new, and then about what is old: people become allergic to things they have used for twenty years. “Natural” and “hypoallergenic” are words on a label, not a test result.',
    ),
    heading('Patch Testing'),
    paragraph(
      'If a rash stays for more than a few weeks, returns when treatment ends, or threatens a job, refer for patch testing. It takes three visits in a week. Blood tests and prick tests answer another question and shouldn’t be ordered for this one.',
    ),
    paragraph(
      'Ask patients to bring everything that touches the area, in one bag, with labels. It is the cheapest test there is, and it often shortens the list before the first patch goes on.',
    ),
    heading('While You Wait'),
    paragraph(
      'A mid-potency steroid for two weeks, plain petrolatum many times a day, and a list of products cut down to three. Stop the wipes. Once the culprit has a name, give the patient the name in writing, with its other names on labels.',
    ),
    rule,
    heading('We’ve Put Together Two Free Guides Just for You!'),
    guideCard(handGuide),
    guideCard(diary),
    rule,
    heading('Book Recommendation of the Week'),
    paragraph('<b>“Clean: The New Science of Skin” by James Hamblin</b>'),
    paragraph(
      'A physician stops showering and asks what soap is for. You need not follow him to enjoy the answer.',
    ),
    heading('Quote of the Week'),
    quote(
      '“What do we live for, if it is not to make life less difficult to each other?”',
      'George Eliot, Middlemarch',
    ),
    rule,
    heading('👋🏻 See you next Thursday, DERM community!', 3),
    paragraph('Next week, we’ll be talking about faces that flush, and the trigger list nobody keeps to.'),
    paragraph('— The Derm for Primary Care Team'),
  ],
  expected: {
    ...noParts,
    sponsor: { name: 'Gray Heron Gloves', url: 'https://gray-heron-gloves.example/professionals' },
    contents,
    sections: [
      'Irritant or Allergic?',
      'Five Places That Name the Culprit',
      'Patch Testing',
      'While You Wait',
    ],
    guides: [expectedCard(handGuide), expectedCard(diary)],
    books: [{ title: 'Clean: The New Science of Skin', author: 'James Hamblin' }],
    quote: {
      text: 'What do we live for, if it is not to make life less difficult to each other?',
      author: 'George Eliot',
    },
    nextIssue: 'Next week, we’ll be talking about faces that flush, and the trigger list nobody keeps to.',
    signedBy: 'The Derm for Primary Care Team',
    summaryMustMention: ['pattern on the skin'],
    summaryMustNotContain: ['Gray Heron', 'Welcome back'],
  },
};
