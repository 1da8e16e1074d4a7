import { heading, noParts, paragraph } from '../blocks.ts';
import type { SampleIssue } from '../types.ts';

const quote = { text: 'Wer die Haut sieht, sieht den Menschen.', author: 'Klara Vogel' };

/** A letter in another language, whose patterns the worker reads from a file of its own. */
export const germanIssue: SampleIssue = {
  slug: 'trockene-haut',
  title: 'Trockene Haut im Winter',
  subtitle: 'Was der Haut in der kalten Zeit hilft und was nicht.',
  publishedAt: null,
  guides: [],
  body: [
    paragraph(
      'Im Winter ist die Haut trocken, und das liegt nicht nur an der Kälte, sondern auch an der Heizung.',
    ),
    paragraph('Mit dem Eincremen ist es wie mit dem Trinken: wir tun es zu wenig und zu spät für die Haut.'),
    heading('Zitat der Woche'),
    paragraph(`„${quote.text}“ – ${quote.author}`),
    paragraph('Das ist auch der Grund, aus dem wir den Brief schreiben, den Sie in der Hand haben.'),
  ],
  expected: { ...noParts, quote },
};
