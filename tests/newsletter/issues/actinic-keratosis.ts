import {
  expectedCard,
  guideButton,
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
  id: '5b0e7c1a-3f52-4c1e-9a55-0f6f0f2a1008',
  title: 'Freeze or Field? Choosing a Treatment for Actinic Keratosis',
  description: 'One table: number of spots, place, patient, treatment.',
  fileName: 'Freeze or Field.pdf',
  chapters: [
    {
      heading: 'Freeze or Field?',
      text: 'Up to four spots: freeze them one by one. Five or more in one area: treat the whole field with a cream. Thick, tender, or growing: biopsy first.',
    },
  ],
};

const leaflet: SampleGuide = {
  id: '5b0e7c1a-3f52-4c1e-9a55-0f6f0f2a1009',
  title: 'What to Expect from the Cream',
  description: null,
  fileName: 'What-to-Expect-from-the-Cream.pdf',
  chapters: [
    {
      heading: 'What to Expect from the Cream',
      text: 'Week one: little happens. Week two: red and sore. Week three: crusts. Then stop, and let it heal. Red means that it works.',
    },
  ],
};

const points = [
  'Feel before you look: rough as sandpaper is often easier to find than pink.',
  'Several spots mean a sun-worn field, and a field is treated as one.',
  'Thick, tender or fast-growing spots get a biopsy, not a freeze.',
];

export const actinicKeratosis: SampleIssue = {
  slug: 'actinic-keratosis-rough-spots-clear-choices',
  title: 'Actinic Keratosis: Rough Spots, Clear Choices',
  subtitle: 'What to freeze, what to treat as a field, and what to biopsy when sun-worn skin turns rough.',
  publishedAt: null,
  guides: [guide, leaflet],
  body: [
    paragraph(`Sponsored by ${link('Meadowlark Cryo', 'https://meadowlark-cryo.example/')}`),
    paragraph('<b>Welcome back, DERM Community!</b>'),
    image('banner'),
    paragraph(
      'This week we’re running a fingertip over bald scalps, noses, and the backs of hands. Actinic keratoses are felt before they’re seen.',
    ),
    paragraph('<b>🚀 Learning Opportunities: ROUGH SPOTS</b>'),
    list(points),
    rule,
    heading('How Worried Should We Be?'),
    paragraph(
      'Any one spot seldom turns into squamous cell carcinoma, and some disappear by themselves. But a patient with many of them has skin that has seen a great deal of sun, and a cancer may appear anywhere in that field. That’s the sentence patients need: the spot is a sign, not a sentence.',
    ),
    paragraph(
      'Those with a transplant, with leukemia, or on immunosuppressive treatment are another matter. Their spots progress faster, and they belong in regular follow-up with dermatology.',
    ),
    paragraph(
      'Give the rough spots a place on the chart: a photograph, a number, and a region. At the next visit the question isn’t whether there are any, but whether there are more, and whether one of them behaves differently.',
    ),
    heading('Freezing, Done Well'),
    paragraph(
      'For a few spots, liquid nitrogen is quick and works. Five to ten seconds of frost with a thin rim is the usual range. Warn about blisters and about pale marks that may stay, above all on darker skin and on the shins, where healing is slow.',
    ),
    heading('Treating the Field'),
    list([
      '<b>Fluorouracil:</b> effective and inexpensive; two to four weeks of red, sore skin.',
      '<b>Imiquimod:</b> fewer days a week over more weeks, sometimes with a flu-like feeling.',
      '<b>Photodynamic therapy:</b> done in an office, over in a day or two, painful while it lasts.',
    ]),
    paragraph(
      'Show a photograph of week two before you write the prescription. The patient who expects a red face finishes the course; the one who doesn’t stops on day nine and calls it an allergy.',
    ),
    paragraph(
      'Choose with the calendar in hand. Nobody wants a raw forehead at a wedding, and winter is kinder than July. Field treatment can be repeated, and a hat worn every day afterwards makes it last longer than any cream does alone.',
    ),
    heading('When to Biopsy'),
    paragraph(
      'Thickness, tenderness, bleeding, growth, or a spot that returns after two good treatments. Lips and ears deserve a lower threshold. If you’re freezing the same place for the third time, it isn’t the same diagnosis anymore.',
    ),
    rule,
    heading('We’ve Put Together a Free Guide Just for You!'),
    guideCard(guide),
    heading('Download Your Free Guide'),
    guideButton('What to Expect from the Cream', leaflet),
    rule,
    heading('Book of the Week'),
    paragraph('<b>“The Checklist Manifesto: How to Get Things Right” by Atul Gawande</b>'),
    heading('Inspiration of the Week'),
    paragraph(
      '<i>“It may seem a strange principle to enunciate as the very first requirement in a Hospital that it should do the sick no harm.”</i>',
    ),
    paragraph('-Florence Nightingale'),
    rule,
    paragraph('Next week, we’ll be scratching at a question without a rash: itch in older skin.'),
    paragraph('— The Derm for Primary Care Team'),
  ],
  expected: {
    ...noParts,
    sponsor: { name: 'Meadowlark Cryo', url: 'https://meadowlark-cryo.example/' },
    learningPoints: points,
    sections: ['How Worried Should We Be?', 'Freezing, Done Well', 'Treating the Field', 'When to Biopsy'],
    guides: [expectedCard(guide), { ...expectedCard(leaflet), sizeText: null }],
    books: [{ title: 'The Checklist Manifesto: How to Get Things Right', author: 'Atul Gawande' }],
    quote: {
      text: 'It may seem a strange principle to enunciate as the very first requirement in a Hospital that it should do the sick no harm.',
      author: 'Florence Nightingale',
    },
    nextIssue: 'Next week, we’ll be scratching at a question without a rash: itch in older skin.',
    signedBy: 'The Derm for Primary Care Team',
    summaryMustMention: ['freeze'],
    summaryMustNotContain: ['Meadowlark', 'Welcome back'],
  },
};
