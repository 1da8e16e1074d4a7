import { describe, expect, it } from 'vitest';
import { citeIssue } from '../../../../utils/view/sentences/cite-issue.ts';

const issue = {
  title: 'The itch that lies',
  publication: 'Beneath the Surface',
  publishedAt: new Date(2024, 10, 14, 9).getTime(),
  url: 'https://letters.example/p/itch',
};

describe('citeIssue', () => {
  it('names title, publication, date and address', () => {
    expect(citeIssue(issue, 'en-GB')).toBe(
      '“The itch that lies”. Beneath the Surface, 14 November 2024. https://letters.example/p/itch',
    );
  });

  it('leaves out what is not known', () => {
    expect(citeIssue({ ...issue, publication: null, url: null }, 'en-GB')).toBe(
      '“The itch that lies”. 14 November 2024.',
    );
  });
});
