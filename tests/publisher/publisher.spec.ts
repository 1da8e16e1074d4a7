import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { readFolder } from '../../scripts/packages/read-folder.ts';
import { readProfile } from '../../scripts/profile/read-profile.ts';
import { newsletter as own } from '../../utils/newsletter.ts';
import { checkByAlarm, checksEnded } from '../e2e/checks.ts';
import { type Companion, startCompanion } from '../e2e/companion.ts';
import { until } from '../e2e/driver/until.ts';
import { says } from '../e2e/page/says.ts';
import { readIssues, readNewsletter, readTable } from '../e2e/read-table.ts';
import { enterInAddressBar } from './enter-in-address-bar.ts';
import { ownIssue } from './own-issue.ts';

const { newsletter, icons } = await readProfile(inject('profileFile'));
const companionName = `${newsletter.name} Companion`;
const issue = ownIssue(newsletter.words);

describe('the companion of another newsletter, as it ships', () => {
  const files = readFolder(inject('shippedFirefoxDir'));
  const textOf = (path: string) => Buffer.from(files.get(path) ?? []).toString();

  it('is called after it, and asks for its hosts alone', () => {
    expect(JSON.parse(textOf('manifest.json'))).toMatchObject({
      name: companionName,
      action: { default_title: companionName },
      omnibox: { keyword: newsletter.keyword },
      host_permissions: newsletter.hosts.map(({ origin }) => `${origin}/*`),
      browser_specific_settings: { gecko: { id: newsletter.addOnId } },
    });
  });

  it('has the icons beside its profile, where there are any', () => {
    for (const size of ['16.png', '32.png', '48.png', '128.png']) {
      const expected = readFileSync(join(icons ?? join(import.meta.dirname, '../../public/icon'), size));
      expect(Buffer.compare(Buffer.from(files.get(`icon/${size}`) ?? []), expected), size).toBe(0);
    }
  });

  it('says nothing of the newsletter of this repository', () => {
    const mentions = [own.name, own.publisher, new URL(own.homePage).host, own.addOnId];
    expect(textOf('background.js')).toContain(newsletter.name);
    for (const path of files.keys()) {
      // Whose code it is stays so.
      if (path === 'licences.txt') continue;
      const text = textOf(path);
      expect(
        mentions.filter((mention) => text.includes(mention)),
        path,
      ).toEqual([]);
    }
  });
});

describe.each(['chromium', 'firefox'] as const)('the companion of another newsletter in %s', (kind) => {
  let companion: Companion;

  beforeAll(async () => {
    companion = await startCompanion(kind);
    await checksEnded(companion.browser, 1);
  });
  afterAll(() => companion?.close());

  it('follows it, by its feed, under its name', async () => {
    const { browser, newsletter: letter } = companion;
    expect(await readTable(browser, 'newsletters')).toHaveLength(1);
    expect(await readNewsletter(browser)).toMatchObject({
      name: newsletter.name,
      source: { kind: 'feed', url: letter.feedUrl },
    });
  });

  it('shows its newest issue in the popup, under its name and in its accent', async () => {
    const { browser, newsletter: letter } = companion;
    const popup = await browser.openPopup();
    await says(popup, letter.issues[0]?.title ?? 'no issue');
    await until(async () => (await popup.title()) === companionName, 'the popup to be called after it');
    for (const scheme of ['light', 'dark'] as const) {
      await browser.colorScheme(popup, scheme);
      const [shown, expected] = await popup.evaluate((accent) => {
        const probe = document.body.appendChild(document.createElement('i'));
        const colourOf = (value: string) => {
          probe.style.color = value;
          return getComputedStyle(probe).color;
        };
        const colours = [colourOf('var(--accent)'), colourOf(accent)];
        probe.remove();
        return colours;
      }, newsletter.accent[scheme]);
      expect(shown, scheme).toBe(expected);
    }
    await popup.close();
  });

  it('understands what it says in its own way', async () => {
    const { browser, newsletter: letter } = companion;
    letter.publish(issue);
    expect(await checkByAlarm(browser)).toMatchObject({ outcome: 'new' });
    const found = (await readIssues(browser)).find(({ parts }) => parts.title === issue.title);
    const { quote, sponsor } = issue.expected;
    expect(found?.parts).toMatchObject({ quote, sponsor });
  });
});

describe('its keyword in the address bar', () => {
  it('leads to the issue of that title', async () => {
    const { browser, newsletter: letter, close } = await startCompanion('chromium');
    try {
      await checksEnded(browser, 1);
      const title = letter.issues[0]?.title ?? '';
      const page = await enterInAddressBar(browser, title);
      await says(page, title);
      expect(page.url()).toContain('/reader.html#');
    } finally {
      await close();
    }
  });
});
