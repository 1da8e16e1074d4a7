import { heading, image, list, noParts, paragraph, quote, rule, steps } from '../blocks.ts';
import type { SampleIssue } from '../types.ts';

export const hives: SampleIssue = {
  slug: 'hives-here-today-gone-tomorrow',
  title: 'Hives: Here Today, Gone Tomorrow?',
  subtitle: null,
  publishedAt: null,
  guides: [],
  body: [
    paragraph('Happy New Year, DERM Community! 🥳🥂'),
    image('banner', 'Hives: Here Today, Gone Tomorrow?'),
    paragraph(
      'Hives are the rash that is gone by the time the patient is in the room. The history, a marker pen and a phone full of photographs do most of the work.',
    ),
    paragraph('Let’s go through it calmly, as most of it can be managed in primary care.'),
    rule,
    heading('The 24-Hour Rule'),
    paragraph(
      'A single wheal moves or fades within a day. Draw around one and ask the patient to look again tomorrow. If it has moved, it’s urticaria. If it stays, burns more than it itches, or leaves a bruise, think of vasculitis and take a biopsy.',
    ),
    paragraph(
      'Pro tip: patients rarely show hives on demand. Ask for a photograph with the time on it, and for another of the same spot the next morning.',
    ),
    paragraph(
      'Write down how long the single wheal stays, not how long the rash has been there. Patients say “three weeks” and mean the second; the diagnosis hangs on the first.',
    ),
    heading('Acute or Chronic?'),
    paragraph('Six weeks is the line between the two, and it changes what you look for.'),
    list([
      '<b>Acute:</b> an infection, a new medicine, a food, or nothing that anyone will ever find.',
      '<b>Chronic:</b> mostly spontaneous. It is seldom an allergy, and long panels of tests seldom help.',
      '<b>Inducible:</b> cold, pressure, heat, or a fingernail drawn across the back.',
    ]),
    quote('“But I must be allergic to something!”'),
    paragraph(
      'You’ll hear it often. The honest answer is that the skin’s own cells are releasing histamine too easily, and that the search for a culprit usually ends with a shorter list of foods and the same hives.',
    ),
    heading('Treatment, Step by Step'),
    steps([
      'A second-generation antihistamine every day, not only on bad days.',
      'If two weeks change too little, raise the dose stepwise, up to four times the usual where guidelines allow it.',
      'If that isn’t enough after another few weeks, refer: there are good treatments beyond tablets.',
    ]),
    paragraph(
      'Short courses of oral steroids calm a severe flare but teach the wrong lesson. First-generation antihistamines make people sleepy, and sleepy people drive.',
    ),
    paragraph(
      'When six weeks have been quiet, go down as slowly as you went up, one step every few weeks. Half of those with chronic hives are free of them within a year or so, and it’s worth saying early, as nobody guesses it in the middle of a bad night.',
    ),
    heading('Red Flags'),
    paragraph(
      'Swelling of the tongue, a hoarse voice, wheeze, vomiting, or faintness is not hives alone. That is anaphylaxis: epinephrine first, questions later. Swelling without any wheals in a patient on an ACE inhibitor is a different disease, and antihistamines won’t help.',
    ),
    rule,
    heading('What We’re Reading'),
    paragraph('<b>Being Mortal: Medicine and What Matters in the End by Atul Gawande</b>'),
    paragraph(
      'A quiet book for the start of a year, about asking patients what matters to them before deciding what to do.',
    ),
    rule,
    heading('See you next week!', 3),
    paragraph('We wish you a healthy start to the year, with short waiting lists and long lunches.'),
    paragraph(
      'Next Thursday, we’ll be back with the scalp: how to tell psoriasis from dandruff and how to treat it through the hair.',
    ),
    paragraph('— The Derm for Primary Care Team'),
  ],
  expected: {
    ...noParts,
    sections: ['The 24-Hour Rule', 'Acute or Chronic?', 'Treatment, Step by Step', 'Red Flags'],
    books: [{ title: 'Being Mortal: Medicine and What Matters in the End', author: 'Atul Gawande' }],
    nextIssue:
      'Next Thursday, we’ll be back with the scalp: how to tell psoriasis from dandruff and how to treat it through the hair.',
    signedBy: 'The Derm for Primary Care Team',
    summaryMustMention: ['hives'],
    summaryMustNotContain: ['Happy New Year'],
  },
};
