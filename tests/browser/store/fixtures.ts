import type { IssueParts } from '../../../utils/issue/types.ts';
import type { FoundIssue } from '../../../utils/store/commit-check.ts';
import { database } from '../../../utils/store/database.ts';
import { ensureNewsletter, newNewsletter } from '../../../utils/store/newsletters.ts';

export const day = 24 * 60 * 60_000;
/** Thursday 22 October 2026, 09:00 in New York. */
export const thursday = Date.UTC(2026, 9, 22, 13);

/** An empty database with a subscription that was never checked. */
export async function startAfresh(): Promise<void> {
  await Promise.all(database.tables.map((table) => table.clear()));
  await ensureNewsletter(newNewsletter('home', 'Beneath the Surface', 'https://news.example'));
}

export function parts(change: Partial<IssueParts> = {}): IssueParts {
  return {
    title: 'Rosacea',
    subtitle: null,
    publication: 'Beneath the Surface',
    url: 'https://news.example/p/rosacea',
    publishedAt: thursday,
    sponsor: null,
    lookBack: null,
    summary: null,
    learningPoints: [],
    contents: [],
    sections: [],
    guides: [],
    goDeeper: null,
    books: [],
    quote: null,
    quotes: [],
    nextIssue: null,
    signedBy: null,
    readingMinutes: 3,
    ...change,
  };
}

/** An entry as a check finds it; `slug` identifies it. */
export function entry(slug: string, publishedAt: number, change: Partial<FoundIssue> = {}): FoundIssue {
  const url = `https://news.example/p/${slug}`;
  return {
    guidKey: `news.example/p/${slug}`,
    urlKey: `news.example/p/${slug}`,
    fingerprint: `${new Date(publishedAt).toISOString().slice(0, 10)} ${slug}`,
    parts: parts({ title: slug, url, publishedAt }),
    html: `<p>${slug}</p>`,
    textHash: slug,
    ...change,
  };
}

export const guide = {
  title: 'Rosacea guide',
  description: null,
  fileName: 'Rosacea guide.pdf',
  type: 'PDF' as const,
  sizeText: '3.8 MB',
  url: 'https://files.example/rosacea.pdf?X-Amz-Signature=1',
};
