import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { generateChromeMessages, parseMessagesFile } from '@wxt-dev/i18n/build';
import { describe, expect, it } from 'vitest';
import { readSourceFiles } from './source-files.ts';

const fromRoot = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const forms = ['zero', 'one', 'two', 'few', 'many', 'other'];
const placesOf = (text: string) => [...new Set(text.match(/\{\w+\}/g))].sort();

/** The messages of a language: key and text, those with forms once for each form. */
async function readLocale(file: string): Promise<[string, string][]> {
  const messages = await parseMessagesFile(fromRoot(`locales/${file}`));
  return messages.flatMap((message): [string, string][] => {
    const key = message.key.join('.');
    if (key.startsWith('@@')) return [];
    return [[key, message.type === 'simple' ? message.message : '(no text, but a table of its own)']];
  });
}

/** The forms of each message that has some, by its key without the form. */
function groupForms(messages: readonly [string, string][]): Map<string, Map<string, string>> {
  const groups = new Map<string, Map<string, string>>();
  for (const [key, text] of messages) {
    const [, base, form] = /^(.+)\.(\w+)$/.exec(key) ?? [];
    if (!base || !form || !forms.includes(form)) continue;
    groups.set(base, (groups.get(base) ?? new Map()).set(form, text));
  }
  return groups;
}

const english = await readLocale('en.yml');
const keys = new Set(english.map(([key]) => key.replace(new RegExp(`\\.(${forms.join('|')})$`), '')));
const sections = new Set([...keys].map((key) => key.split('.')[0]));
const code = readSourceFiles('entrypoints', 'components', 'utils').map(({ text }) => text);
const literals = new Set(code.flatMap((text) => Array.from(text.matchAll(/'([\w.]+)'/g), ([, key]) => key)));

describe('the messages', () => {
  it('are all used', () => {
    const config = readFileSync(fromRoot('wxt.config.ts'), 'utf8');
    const unused = [...keys].filter(
      (key) => !literals.has(key) && !config.includes(`__MSG_${key.replaceAll('.', '_')}__`),
    );
    expect(unused).toEqual([]);
  });

  it('are there wherever one is used', () => {
    const named = [...literals].filter(
      (key = '') => key.includes('.') && sections.has(key.split('.')[0]) && !key.endsWith('.html'),
    );
    expect(named.length).toBeGreaterThan(100);
    expect(named.filter((key = '') => !keys.has(key))).toEqual([]);
  });
});

describe.each(readdirSync(fromRoot('locales')))('locales/%s', async (file) => {
  const messages = await readLocale(file);
  const groups = groupForms(messages);
  const language = new Map(messages).get('language') ?? '';

  it('names its language', () => {
    expect(language).toBe(basename(file, '.yml').replace('_', '-'));
    expect(Intl.PluralRules.supportedLocalesOf(language)).toEqual([language]);
  });

  it('has a text under each key, and none that the browser would fill', () => {
    expect(messages.filter(([, text]) => text.trim() === '' || /\$|^\(no text/.test(text))).toEqual([]);
  });

  it('has keys that browsers tell apart, which know neither dots nor cases', async () => {
    const names = Object.keys(
      generateChromeMessages(await parseMessagesFile(fromRoot(`locales/${file}`))),
    ).map((name) => name.toLowerCase());
    expect(names).toHaveLength(messages.length);
    expect(new Set(names).size).toBe(names.length);
  });

  it('has every form that its language chooses, and `other` among them', () => {
    const expected = new Intl.PluralRules(language).resolvedOptions().pluralCategories.sort();
    expect(expected).toContain('other');
    expect(groups.size).toBeGreaterThan(5);
    for (const [key, found] of groups) expect([key, ...[...found.keys()].sort()]).toEqual([key, ...expected]);
  });

  it('has in each form the places of `other`, but for the number, which a form may spell', () => {
    const named = (text = '') => placesOf(text).filter((place) => place !== '{count}');
    for (const [key, found] of groups) {
      for (const text of found.values())
        expect([key, ...named(text)]).toEqual([key, ...named(found.get('other'))]);
      expect(found.get('other'), key).toContain('{count}');
    }
  });

  it('counts only where there are forms', () => {
    const counting = messages.filter(([key, text]) => {
      const base = key.slice(0, key.lastIndexOf('.'));
      return text.includes('{count}') && !groups.has(base);
    });
    expect(counting).toEqual([]);
  });
});
