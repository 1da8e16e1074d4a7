import { createHash } from 'node:crypto';
import { PDFDocument } from 'pdf-lib';
import { expect, it } from 'vitest';
import { sampleIssues } from '../../newsletter/issues/index.ts';
import { strangeIssue } from '../../newsletter/issues/strange-issue.ts';
import { tineaOrEczema } from '../../newsletter/issues/tinea-or-eczema.ts';
import { makeGuidePdf } from '../../newsletter/make-guide-pdf.ts';

const guides = [...sampleIssues, strangeIssue].flatMap((issue) => issue.guides);

it.each(guides.map((guide) => [guide.fileName, guide] as const))(
  'makes %s, a page a chapter',
  async (_, guide) => {
    const pdf = await PDFDocument.load(await makeGuidePdf(guide), { updateMetadata: false });
    expect(pdf.getTitle()).toBe(guide.title);
    expect(pdf.getPageCount()).toBe(guide.chapters.length);
  },
);

it('makes the guide that is published next 3.8 MB large, the others small', async () => {
  const [large] = tineaOrEczema.guides;
  for (const guide of guides) {
    const megabytes = (await makeGuidePdf(guide)).length / 1024 ** 2;
    if (guide === large) expect(Math.abs(megabytes - 3.8)).toBeLessThan(0.05);
    else expect(megabytes).toBeLessThan(0.1);
  }
});

it('makes a guide once', () => {
  for (const guide of guides) expect(makeGuidePdf(guide)).toBe(makeGuidePdf(guide));
});

it('makes the same bytes again', async () => {
  const [guide] = tineaOrEczema.guides;
  if (!guide) throw new Error('The issue offers no guide');
  // Another id is another guide to the cache.
  const copies = [guide, { ...guide, id: 'again' }].map(async (one) =>
    createHash('sha256')
      .update(await makeGuidePdf(one))
      .digest('hex'),
  );
  expect(new Set(await Promise.all(copies)).size).toBe(1);
});
