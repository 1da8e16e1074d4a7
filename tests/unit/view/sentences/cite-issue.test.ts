import { afterEach, describe, expect, it, vi } from 'vitest';
import { citeIssue } from '../../../../utils/view/sentences/cite-issue.ts';
import { zones } from './zones.ts';

afterEach(() => vi.unstubAllEnvs());

const issue = {
  title: 'The itch that lies',
  publication: 'Beneath the Surface',
  publishedAt: Date.UTC(2024, 10, 14, 9),
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

  it.each(zones)('names the day its publisher wrote, else that in UTC, for a reader in %s', (zone) => {
    vi.stubEnv('TZ', zone);
    const publishedAt = Date.UTC(2024, 10, 15, 3);
    expect(citeIssue({ ...issue, publishedAt }, 'en-GB')).toContain('15 November 2024');
    expect(citeIssue({ ...issue, publishedAt, publishedDay: '2024-11-14' }, 'en-GB')).toContain(
      '14 November 2024',
    );
  });

  it.each(zones)("names the day in the newsletter's zone where that is known, for a reader in %s", (zone) => {
    vi.stubEnv('TZ', zone);
    const publishedAt = Date.UTC(2024, 10, 15, 3);
    const cited = { ...issue, publishedAt, publishedDay: '2024-11-15' };
    expect(citeIssue(cited, 'en-GB', 'America/New_York')).toContain('14 November 2024');
    const day = { ...cited, publishedAt: Date.UTC(2024, 10, 15), isDayOnly: true };
    expect(citeIssue(day, 'en-GB', 'America/New_York')).toContain('15 November 2024');
  });
});
