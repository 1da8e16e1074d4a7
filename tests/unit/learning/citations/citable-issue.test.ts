import { expect, it } from 'vitest';
import { citableIssue } from '../../../../utils/learning/citations/citable-issue.ts';

const issue = {
  ...{ title: 'The itch', publication: 'Lamp & Lens', url: 'https://letters.example/p/itch' },
  ...{ publishedAt: Date.UTC(2026, 10, 6, 3), publishedDay: '2026-11-06', signedBy: 'Dr. Mara Ek' },
};

it('takes what is known of an issue, its day where it is published', () => {
  const reading = { timeZone: 'America/New_York', accessedDay: '2026-11-29', versionReadDay: '2026-11-20' };
  expect(citableIssue(issue, reading)).toEqual({
    ...{ kind: 'issue', title: 'The itch', publication: 'Lamp & Lens', publisher: null },
    authors: [{ family: 'Ek', given: 'Mara', suffix: null }],
    ...{ publishedDay: '2026-11-05', url: 'https://letters.example/p/itch', accessedDay: '2026-11-29' },
    ...{
      versionReadDay: '2026-11-20',
      edition: null,
      hash: null,
      pages: null,
      quote: null,
      recommendedIn: null,
    },
  });
});

it('takes nothing else: no sponsor gets into a citation', () => {
  const sponsored = { ...issue, signedBy: null, sponsor: { name: 'Cream Co', url: null } };
  const citable = citableIssue(sponsored, { timeZone: null, accessedDay: null });
  expect(JSON.stringify(citable)).not.toContain('Cream');
  expect(citable).toMatchObject({ authors: [], publishedDay: '2026-11-06', versionReadDay: null });
});
