import { expectedCard, guideCard, heading, noParts, paragraph } from '../blocks.ts';
import type { SampleGuide, SampleIssue } from '../types.ts';

const titleLength = 30_000;
const start = '🧴 العناية بالبشرة בריאות העור ';
const guideNumbers = [1, 2, 3, 4, 5];

/** Arabic, Hebrew and Latin names of files, as a phone or an old system writes them. */
const fileNames = [
  'دليل العناية بالبشرة.pdf',
  'מדריך לטיפול בעור.pdf',
  'Guide (final) #3 & more.pdf',
  'Guide 100% “quoted”.pdf',
  'guide.five.PDF.pdf',
];

const guides = guideNumbers.map(
  (number, index): SampleGuide => ({
    id: `5b0e7c1a-3f52-4c1e-9a55-0f6f0f2a200${number}`,
    title: `الدليل ${number} מדריך`,
    description: null,
    fileName: fileNames[index] ?? `Guide ${number}.pdf`,
    chapters: [{ heading: `Guide ${number}`, text: `The page of guide ${number} of five.` }],
  }),
);

const right = (html: string) => `<span dir="rtl">${html}</span>`;

/** What no publisher sends and any could: a title of 30,000 characters, right-to-left text, five guides. */
export const strangeIssue: SampleIssue = {
  slug: 'strange-issue',
  // The full stop keeps a space from being the last character, which every reader would trim.
  title: start.padEnd(titleLength - 1, 'بشرة עור skin ').concat('.'),
  subtitle: 'من اليمين إلى اليسار: العناية بالبشرة في العيادة.',
  publishedAt: null,
  guides,
  body: [
    paragraph(right('البشرة هي أكبر عضو في الجسم، والعناية بها تبدأ بالترطيب والحماية من الشمس.')),
    paragraph(right('העור הוא האיבר הגדול ביותר בגוף, והטיפול בו מתחיל בלחות ובהגנה מפני השמש.')),
    heading(right('الترطيب كل يوم')),
    paragraph(`${right('استخدم مرطبًا بسيطًا')} (plain petrolatum) ${right('مرتين في اليوم.')}`),
    heading(right('הגנה מפני השמש')),
    paragraph(right('כובע, צל וקרם הגנה: בסדר הזה.')),
    heading('We’ve Put Together Free Guides Just for You!'),
    ...guides.map(guideCard),
    paragraph('— The Derm for Primary Care Team'),
  ],
  expected: {
    ...noParts,
    sections: ['الترطيب كل يوم', 'הגנה מפני השמש'],
    guides: guides.map(expectedCard),
    signedBy: 'The Derm for Primary Care Team',
  },
};
