import axe from 'axe-core';
import type { Page } from 'puppeteer-core';

/** What axe finds wrong with a page, one line each: rule, element and what to mend. The same fault reads the same wherever it is. */
export async function violationsOn(page: Page): Promise<string[]> {
  // Half a megabyte: once a document, however often it is looked at.
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source);
  const { violations } = await page.evaluate(() =>
    (globalThis as unknown as { axe: typeof axe }).axe.run({ resultTypes: ['violations'] }),
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ html, any, all, none }) =>
        `axe ${id}: ${html.slice(0, 160)} ${[...any, ...all, ...none][0]?.message ?? ''}`,
    ),
  );
}
