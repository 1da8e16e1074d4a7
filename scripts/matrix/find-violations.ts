import axe from 'axe-core';
import type { Page } from 'puppeteer-core';

/** What axe objects to on a page, one line each. */
export async function findViolations(page: Page): Promise<string[]> {
  // Half a megabyte: once for all looks at a page.
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source);
  const { violations } = await page.evaluate(() =>
    (globalThis as unknown as { axe: typeof axe }).axe.run({ resultTypes: ['violations'] }),
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ html, any, all }) => `axe ${id}: ${html.slice(0, 160)} ${[...any, ...all][0]?.message ?? ''}`,
    ),
  );
}
