import { heading, image, list, noParts, paragraph, rule } from '../blocks.ts';
import type { SampleIssue } from '../types.ts';

const points = [
  'Two fingers of sunscreen for face and neck; most people use a third of that.',
  'Shade, sleeves and a hat come first. Sunscreen covers what they leave.',
  'Tinted mineral sunscreens protect against visible light, which matters for melasma.',
];

export const sunProtection: SampleIssue = {
  slug: 'sun-protection-advice-that-sticks',
  title: 'Sun Protection Advice That Sticks',
  subtitle:
    'Patients have heard “wear sunscreen” a hundred times. Here is how to say it so that something changes.',
  publishedAt: null,
  guides: [],
  body: [
    paragraph('This week’s issue is brought to you by Harbor Shade.'),
    paragraph('<b>Welcome back, DERM Community!</b>'),
    image('banner'),
    paragraph(
      'This week is about the advice we give most and see followed least. The trouble is seldom knowledge: it’s cost, habit, and a white film on the skin.',
    ),
    heading('Takeaways'),
    list(points),
    rule,
    heading('Clothes Before Creams'),
    paragraph(
      'A hat with a brim protects ears, nose, and neck all day without being put on again every two hours. A tightly woven shirt does better than any lotion on a back that nobody can reach. Start there, especially with patients who work outside.',
    ),
    paragraph(
      'Ask what a day looks like. A roofer, a teacher on yard duty, and a runner need three different answers, and each knows best what will not work.',
    ),
    paragraph(
      'Fabric tells you something by itself: hold it against a lamp. What lets the lamp through lets the sun through, and a thin white shirt that is wet lets through more than it does dry. Dark colors and dense weaves need no label to work.',
    ),
    heading('How Much Is Enough?'),
    paragraph(
      'Numbers on bottles are measured with a generous layer. At home, most of us use far less, and a high number becomes a low one. Two strips, along the index and the middle finger, are about right for face and neck. A small cupped palm is about right for an arm.',
    ),
    paragraph(
      'Put it on before going out and again every two hours, and after swimming or wiping off sweat. “Water resistant” is a promise of forty or eighty minutes, not of a day.',
    ),
    heading('Choosing One the Patient Will Wear'),
    paragraph('The best sunscreen is the one in the bag. A few shortcuts help:'),
    list([
      '<b>Stinging eyes:</b> a mineral stick around the eyes, a lotion elsewhere.',
      '<b>White cast:</b> a tinted product, or a gel.',
      '<b>Acne:</b> a light fluid; heavy creams get the blame and are left at home.',
      '<b>Melasma:</b> iron oxides, which give the tint, shield from visible light.',
    ]),
    paragraph(
      'Price is not a measure of protection. The cheap one used twice is better than the good one used once.',
    ),
    paragraph(
      'And ask what happened to the last one. “It pilled under my makeup” and “it smelled of vacation” are useful answers: each points to another bottle on the same shelf, and a patient who chose a product once will choose it again.',
    ),
    heading('Vitamin D, Windows and Clouds'),
    paragraph(
      'Three questions come up every summer. Vitamin D can be had from food or a tablet. Window glass stops most of what burns but not all of what ages. Clouds let a good part of it through, which is why the worst burns happen on days that seemed safe.',
    ),
    paragraph(
      'For babies under six months, shade and clothes are the plan. For everyone else, make the advice one sentence long, and ask about it next time.',
    ),
    rule,
    paragraph('Thank you for reading <b>Beneath the Surface</b>.'),
    paragraph('— The Derm for Primary Care Team'),
  ],
  expected: {
    ...noParts,
    sponsor: { name: 'Harbor Shade', url: null },
    learningPoints: points,
    sections: [
      'Clothes Before Creams',
      'How Much Is Enough?',
      'Choosing One the Patient Will Wear',
      'Vitamin D, Windows and Clouds',
    ],
    signedBy: 'The Derm for Primary Care Team',
    summaryMustMention: ['sunscreen'],
    summaryMustNotContain: ['Harbor', 'Welcome back'],
  },
};
