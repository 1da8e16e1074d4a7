import type { Citable } from '../../../../utils/learning/citations/types.ts';

/** An issue of which all is known that most have. */
export const cited: Citable = {
  ...{ kind: 'issue', title: 'The itch that lies', authors: [], publication: 'Lamp & Lens', publisher: null },
  ...{ publishedDay: '2026-11-05', url: 'https://letters.example/p/itch', accessedDay: '2026-11-29' },
  ...{ versionReadDay: null, edition: null, hash: null, pages: null, quote: null, recommendedIn: null },
};
