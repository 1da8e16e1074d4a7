import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Locale, readLocale } from '../read-locale.ts';
import { checksEnded } from './checks.ts';
import { type Companion, startCompanion } from './companion.ts';
import { until } from './driver/until.ts';
import { guideInState } from './guide-in-state.ts';
import { isNoWider } from './page/is-no-wider.ts';
import { says } from './page/says.ts';
import { textOf } from './page/text-of.ts';
import { violationsOn } from './page/violations-on.ts';
import { readTable } from './read-table.ts';

const cases = (['chromium', 'firefox'] as const).flatMap((kind) =>
  (['ar', 'de'] as const).map((language) => [kind, language] as const),
);
const english = await readLocale('en');

describe.each(cases)('in %s, in %s', (kind, language) => {
  const direction = language === 'ar' ? 'rtl' : 'ltr';
  let companion: Companion;
  let locale: Locale;
  let reader = '';
  const words = (key: string) => locale.texts.get(key) ?? key;

  beforeAll(async () => {
    locale = await readLocale(language);
    companion = await startCompanion(kind, { language });
    await checksEnded(companion.browser, 1);
    await guideInState(companion, 'saved');
    const issue = (await readTable(companion.browser, 'issues')).find(({ title }) => title === newest());
    reader = `reader.html#${encodeURIComponent(issue?.id ?? '')}`;
  });
  afterAll(() => companion?.close());

  const newest = () => companion.newsletter.issues[0]?.title ?? '';
  const pages = [
    ['popup', () => 'popup.html', ['open.onWeb', 'state.markRead', 'common.learn', 'popup.recent']],
    ['library', () => 'library.html', ['library.issues', 'library.quotes', 'log.title', 'library.markAll']],
    ['reader', () => reader, ['reader.aloud', 'state.markRead', 'common.contents', 'note.title']],
    [
      'options',
      () => 'options.html',
      ['options.settings', 'options.notifyHint', 'add.title', 'options.privacyText'],
    ],
    ['log', () => 'log.html', ['log.none', 'log.noneText']],
    ['welcome', () => 'welcome.html', ['welcome.steps', 'welcome.tellsText', 'welcome.first']],
  ] as const;

  /** It in a tab of its own, once it says all of these. */
  async function open(path: string, keys: readonly string[]): Promise<Page> {
    const page = await companion.browser.openPage(path);
    for (const key of keys) await says(page, words(key));
    return page;
  }

  it.each(pages)('the %s says it in that language, and nothing in English', async (name, path, keys) => {
    const page = await open(path(), keys);
    const shown = await page.evaluate(() => {
      const { lang, dir } = document.documentElement;
      const { direction } = getComputedStyle(document.body);
      return { lang, dir, direction };
    });
    expect(shown).toEqual({ lang: language, dir: direction === 'rtl' ? 'rtl' : '', direction });
    const titleOfPage = locale.texts.get(`page.${name}`)?.replace('{name}', '').trim();
    if (titleOfPage && name !== 'reader')
      await until(
        async () => (await page.title()).includes(titleOfPage),
        `the page to be named ${titleOfPage}`,
      );
    // Beside the letter, and by whole lines: what it says is English, and may say the same within a sentence.
    const letter = await page.evaluate(() => document.querySelector<HTMLElement>('.reader-text')?.innerText);
    const text = (await textOf(page)).replace(letter ?? '', '');
    const lines = new Set(text.split('\n').map((line) => line.trim()));
    const left = [...english.texts].filter(
      ([key, sentence]) => sentence.length > 12 && words(key) !== sentence && lines.has(sentence),
    );
    expect(left).toEqual([]);
    await page.close();
  });

  it.each(pages)(
    'the %s is no wider than its window, and has no accessibility violation',
    async (name, path, keys) => {
      const { browser } = companion;
      const page = await open(path(), keys);
      // Colours do not depend on the width, nor what is where on the colours.
      for (const [width, scheme] of [
        [name === 'popup' ? 400 : 360, 'light'],
        [name === 'popup' ? 400 : 1200, 'dark'],
      ] as const) {
        await page.setViewport({ width, height: 800 });
        await isNoWider(page, width);
        await browser.colorScheme(page, scheme);
        expect(await violationsOn(page), `${scheme}, ${width}`).toEqual([]);
      }
      await page.close();
    },
  );

  it.each([
    ['popup.html', 400],
    ['sidepanel.html', 400],
    ['sidepanel.html', 280],
  ])('the acts of %s fill their lines, %i pixels wide', async (path, width) => {
    const page = await open(path, ['open.onWeb', 'state.markRead']);
    await page.setViewport({ width, height: 600 });
    const gaps = await page.evaluate(() => {
      const row = document.querySelector('.popup-foot .popup-actions');
      const { left, right } = row?.getBoundingClientRect() ?? new DOMRect();
      const boxes = [...(row?.querySelectorAll('a, button') ?? [])].map((one) => one.getBoundingClientRect());
      const lines = [...Map.groupBy(boxes, ({ top }) => Math.round(top)).values()];
      return lines.flatMap((line) => [
        Math.min(...line.map((box) => box.left)) - left,
        right - Math.max(...line.map((box) => box.right)),
      ]);
    });
    expect(gaps.length).toBeGreaterThan(0);
    expect(gaps.filter((gap) => Math.abs(gap) > 1)).toEqual([]);
    await page.close();
  });

  it('an English title stands in its own direction, and what is ours in that of the page', async () => {
    const page = await open('popup.html', ['common.learn']);
    const [title, heading, ...places] = await page.evaluate(() => {
      const find = (selector: string) => document.querySelector(selector);
      const directionOf = (element: Element | null) => element && getComputedStyle(element).direction;
      const middle = (element: Element | null) => {
        const { left = 0, right = 0 } = element?.getBoundingClientRect() ?? {};
        return (left + right) / 2;
      };
      return [
        directionOf(find('[data-part="title"]')),
        directionOf(find('[data-part="learning"] h2')),
        middle(find('.popup-head button:first-of-type')),
        middle(find('.popup-head button:last-of-type')),
      ];
    });
    expect([title, heading]).toEqual(['ltr', direction]);
    const [first = 0, last = 0] = places.map(Number);
    expect(first).not.toBe(last);
    expect(first < last ? 'ltr' : 'rtl').toBe(direction);
    await page.close();
  });
});
