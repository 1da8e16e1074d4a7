import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { generateChromeMessages, parseMessagesFile } from '@wxt-dev/i18n/build';
import { describe, expect, it } from 'vitest';
import { listLocales, localesFolder } from './list-locales.ts';
import { readLocale } from './read-locale.ts';
import { sameWords } from './same-words.ts';
import { readSourceFiles } from './source-files.ts';

const placesOf = (text = '') => [...new Set(text.match(/\{\w+\}/g))].sort();
/** Also of `count`, which a form may spell. */
const placesButCount = (text = '') => placesOf(text).filter((place) => place !== '{count}');
const hasWords = (text: string) => /\p{L}/u.test(text.replace(/\{\w+\}/g, ''));
/** What says something of the language itself. */
const ownOf = new Set(['language', 'direction']);

const english = await readLocale('en');
const keys = new Set(english.texts.keys());
const sections = new Set([...keys].map((key) => key.split('.')[0]));
const code = readSourceFiles('entrypoints', 'components', 'utils').map(({ text }) => text);
const literals = new Set(code.flatMap((text) => Array.from(text.matchAll(/'([\w.]+)'/g), ([, key]) => key)));

describe('the messages', () => {
  it('are all used', () => {
    const config = readFileSync(join(localesFolder, '../wxt.config.ts'), 'utf8');
    const unused = [...keys].filter(
      (key) => !literals.has(key) && !config.includes(`__MSG_${key.replaceAll('.', '_')}__`),
    );
    expect(unused).toEqual([]);
  });

  it('are there wherever one is used', () => {
    const named = [...literals].filter(
      (key = '') => key.includes('.') && sections.has(key.split('.')[0]) && !/\.(?:html|json|md)$/.test(key),
    );
    expect(named.length).toBeGreaterThan(100);
    expect(named.filter((key = '') => !keys.has(key))).toEqual([]);
  });
});

describe.each(listLocales())('locales/%s.yml', async (name) => {
  const { messages, groups, texts } = await readLocale(name);
  const language = texts.get('language') ?? '';
  const rules = new Intl.PluralRules(language);

  it('names its language, and the direction that it is written in', () => {
    expect(language).toBe(name.replace('_', '-'));
    expect(Intl.PluralRules.supportedLocalesOf(language)).toEqual([language]);
    const locale = new Intl.Locale(language) as Intl.Locale & { getTextInfo(): { direction: string } };
    expect(texts.get('direction')).toBe(locale.getTextInfo().direction);
  });

  it('has a text under each key, and none that the browser would fill', () => {
    expect(messages.filter(([, text]) => text.trim() === '' || /\$|^\(no text/.test(text))).toEqual([]);
  });

  it('has keys that browsers tell apart, which know neither dots nor cases', async () => {
    const generated = generateChromeMessages(await parseMessagesFile(join(localesFolder, `${name}.yml`)));
    const names = Object.keys(generated).map((key) => key.toLowerCase());
    expect(names).toHaveLength(messages.length);
    expect(new Set(names).size).toBe(names.length);
  });

  it('has every message that English has, and no other', () => {
    expect([...keys].filter((key) => !texts.has(key))).toEqual([]);
    expect([...texts.keys()].filter((key) => !keys.has(key))).toEqual([]);
    expect([...groups.keys()].sort()).toEqual([...english.groups.keys()].sort());
  });

  it('has the places of the English messages', () => {
    const other = [...texts].filter(
      ([key, text]) => String(placesOf(text)) !== String(placesOf(english.texts.get(key))),
    );
    expect(other).toEqual([]);
  });

  it('has every form that its language chooses, and `other` among them', () => {
    const expected = rules.resolvedOptions().pluralCategories.sort();
    expect(expected).toContain('other');
    expect(groups.size).toBeGreaterThan(5);
    for (const [key, found] of groups) expect([key, ...[...found.keys()].sort()]).toEqual([key, ...expected]);
  });

  it('has in each form the places of `other`, but for the number, which a form may spell', () => {
    for (const [key, found] of groups) {
      for (const text of found.values())
        expect([key, ...placesButCount(text)]).toEqual([key, ...placesButCount(found.get('other'))]);
      expect(found.get('other'), key).toContain('{count}');
    }
  });

  it('spells a number only in a form that is chosen for that number alone', () => {
    const chosen = Map.groupBy(
      Array.from({ length: 300 }, (_, number) => number),
      (number) => rules.select(number),
    );
    const vague = [...groups].flatMap(([key, found]) =>
      [...found].flatMap(([form, text]) => {
        const numbers = chosen.get(form as Intl.LDMLPluralRule) ?? [];
        return numbers.length === 1 || text.includes('{count}') ? [] : `${key}.${form}: ${text}`;
      }),
    );
    expect(vague).toEqual([]);
  });

  it('counts only where there are forms', () => {
    const counting = messages.filter(([key, text]) => {
      const base = key.slice(0, key.lastIndexOf('.'));
      return text.includes('{count}') && !groups.has(base);
    });
    expect(counting).toEqual([]);
  });
});

const translations = listLocales().filter((name) => name !== 'en');

describe('the translations', () => {
  it.each(translations)('to %s are other words, but for what is said to be the same', async (name) => {
    const { texts } = await readLocale(name);
    const said = sameWords[name] ?? {};
    const same = [...texts].flatMap(([key, text]) =>
      text === english.texts.get(key) && hasWords(text) && !ownOf.has(key) ? [key] : [],
    );
    expect(same.sort()).toEqual(Object.keys(said).sort());
    expect(Object.values(said).filter((why) => why.length < 4)).toEqual([]);
  });
});
