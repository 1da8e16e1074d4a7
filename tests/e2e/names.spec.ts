import type { Page, SerializedAXNode } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checksEnded } from './checks.ts';
import { type Companion, startCompanion } from './companion.ts';
import { until } from './driver/until.ts';
import { guideInState } from './guide-in-state.ts';
import { readTable } from './read-table.ts';

const landmarks = [
  'banner',
  'main',
  'navigation',
  'region',
  'complementary',
  'search',
  'contentinfo',
  'form',
];
const controls = [
  ...['button', 'link', 'checkbox', 'radio', 'combobox', 'searchbox', 'textbox', 'tab', 'slider'],
  'DisclosureTriangle',
];
const told = new Set([...landmarks, 'heading', ...controls]);

/** Links of the library, in their order. */
const views = ['Issues', 'Corrected', 'Guides', 'Quotes', 'Books', 'Notes', 'Learning log'];

/** What a screen reader makes of the pages: Chromium's accessibility tree (docs/browsers.md). */
describe('the accessibility tree', () => {
  let companion: Companion;

  beforeAll(async () => {
    companion = await startCompanion('chromium');
    await checksEnded(companion.browser, 1);
    await guideInState(companion, 'saved');
  });
  afterAll(() => companion?.close());

  const title = () => companion.newsletter.issues[0]?.title ?? '';

  /**
   * Landmarks, headings and controls in their order, as "role: name", once the page has what it is to have; and every control has a
   * name.
   */
  async function outlineOf(path: string, awaits: string, holds: readonly string[]): Promise<string[]> {
    const page = await companion.browser.openPage(path);
    await page.waitForSelector(awaits);
    let lines: string[] = [];
    await until(
      async () => {
        lines = await outline(page);
        return holds.every((line) => lines.includes(line));
      },
      () => `${path} to have ${holds.filter((line) => !lines.includes(line)).join()}`,
    );
    await page.close();
    const nameless = lines.filter((line) => controls.some((role) => line === `${role}: `));
    expect(nameless).toEqual([]);
    return lines;
  }

  it('of the popup: what to do first, then what the issue is, then the others', async () => {
    const expected = [
      'banner: ',
      'button: Library',
      'button: Options',
      `main: ${title()}`,
      'link: Read on the web',
      'button: Read here',
      'button: Mark read',
      'button: Check now',
      'button: Copy citation',
      'button: Share',
      'button: Add a note',
      'button: Keep beside the page',
      `heading 1: ${title()}`,
      'heading 2: What you will learn',
      'region: Guides',
    ];
    const lines = await outlineOf('popup.html', '[data-part="recent"]', expected);
    expect(lines.slice(0, expected.length)).toEqual(expected);
    const headings = lines.filter((line) => line.startsWith('heading 2'));
    expect(headings.slice(1).map((line) => line.slice('heading 2: '.length))).toEqual([
      ...['Coming next', 'Book of the week', 'Go deeper', 'In this issue', 'Latest issues'],
    ]);
    expect(lines.at(-1)).toBe('button: Show more issues');
  });

  it('of the library: search, views, then the issues, each control with the name of its issue', async () => {
    const lines = await outlineOf('library.html', '[data-part="history"][aria-busy="false"]', [
      'radio: Unread 1',
      `heading 4: ${title()}`,
    ]);
    const first = lines.findIndex((line) => line.startsWith('heading 3: '));
    expect(lines.slice(0, first)).toEqual([
      'banner: ',
      'heading 1: Library',
      'search: ',
      'searchbox: Search issues, guides and notes',
      'button: Options',
      'navigation: What is shown',
      ...views.map((name) => `link: ${name}`),
      'main: ',
      'region: Issues',
      'heading 2: Issues',
      ...['All', 'Unread 1', 'Read', 'Corrected'].map((name) => `radio: ${name}`),
      'combobox: Order',
      'button: Mark all read',
    ]);
    expect(lines.slice(first + 1, first + 7)).toEqual([
      `checkbox: Select: ${title()}`,
      `heading 4: ${title()}`,
      `link: ${title()}`,
      `button: Mark read: ${title()}`,
      `link: Read on the web: ${title()}`,
      `button: What is in it: ${title()}`,
    ]);
  });

  it('of the library while something is searched for: the views stay, the results are headings', async () => {
    const lines = await outlineOf('library.html?q=skin', '.found[data-kind="issue"] ::-p-text(Teenage)', [
      `heading 2: ${title()}`,
    ]);
    expect(lines.slice(5, 14)).toEqual([
      'navigation: What is shown',
      ...views.map((name) => `link: ${name}`),
      'main: ',
    ]);
    expect(lines[14]).toBe('region: Search results');
    expect(lines).toContain(`heading 2: ${title()}`);
    expect(lines).toContain(`link: ${title()}`);
  });

  it('of the reader: its bar, the issue and what to do with it, its contents, and the letter', async () => {
    const issue = (await readTable(companion.browser, 'issues')).find((row) => row.title === title());
    const expected = [
      'banner: ',
      'link: Library',
      'button: Read aloud',
      'DisclosureTriangle: Text',
      'button: Keys',
      'main: ',
      `heading 1: ${title()}`,
      'link: Read on the web',
      'button: Mark read',
      'button: Copy citation',
      'DisclosureTriangle: Other forms of the citation',
      'button: Note',
      'region: What you will learn',
      'heading 2: What you will learn',
      'navigation: In this issue',
      'heading 2: In this issue',
    ];
    const path = `reader.html#${encodeURIComponent(issue?.id ?? '')}`;
    const lines = await outlineOf(path, '.reader-contents', [...expected, 'navigation: Other issues']);
    expect(lines.slice(0, expected.length)).toEqual(expected);
    const sections = lines.filter((line) => line === 'heading 2: When to Refer');
    expect(sections, 'a heading of the letter is one of the page').toHaveLength(1);
    expect(lines.slice(lines.indexOf('textbox: Your note'))).toEqual([
      'textbox: Your note',
      'navigation: Other issues',
      expect.stringMatching(/^link: Older issue ./),
    ]);
  });
});

async function outline(page: Page): Promise<string[]> {
  // What is thought to be of interest leaves out a heading that holds a link.
  const root = await page.accessibility.snapshot({ interestingOnly: false });
  return root ? linesOf(root) : [];
}

function linesOf({ role, name = '', level, children = [] }: SerializedAXNode): string[] {
  const own = told.has(role) ? [`${role}${role === 'heading' ? ` ${level}` : ''}: ${name.trim()}`] : [];
  return [...own, ...children.flatMap(linesOf)];
}
