import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { say } from '../../../utils/platform/say.ts';
import type { Values } from '../../../utils/text/fill-message.ts';
import { isolateText } from '../../../utils/text/isolate-text.ts';
import { listLocales } from '../../list-locales.ts';
import { readLocale } from '../../read-locale.ts';
import { speak } from '../view/speak.ts';

const sayAny: (key: string, values: Values) => string = say as never;

/** What reads as a form, a place or a filling somewhere, and what turns the text behind it. */
const texts = [
  'Gut Health | Issue 42',
  ' | | | ',
  'from $5 to $1, $$, $&, $`, $0 and $9',
  '$name$',
  'a {name} b {count} {title} {sentence} {',
  '100 % of %s and %1$s',
  '<b>&amp;"’\\n',
  '\u202Eevil',
  '\u2066open \u2069\u2069 closed \u2067',
  'שלום',
  '',
];

describe.each(listLocales())('say in the texts of %s', async (name) => {
  const { texts: plain, groups } = await readLocale(name);
  const language = plain.get('language') ?? '';
  const direction = plain.get('direction') === 'rtl' ? 'rtl' : 'ltr';
  const rules = new Intl.PluralRules(language);
  const writeNumber = (value: number) =>
    value.toLocaleString(`${name === 'en' ? 'en-US' : language}-u-nu-latn`);
  /** A number that chooses each form: those of millions come last. */
  const numbers = [...Array(200).keys(), 1_000_000];
  const filled = [...plain].filter(([key, text]) => /\{\w+\}/.test(text) && !groups.has(key));
  const counted = [...groups].flatMap(([key, found]) =>
    [...found].map(([form, text]) => ({
      ...{ key, form, text },
      count: numbers.find((number) => rules.select(number) === form) ?? Number.NaN,
    })),
  );
  beforeAll(() => speak(name));

  /** The message cut at its places, with what belongs there between. */
  const expected = (text: string, value: string, count: number) =>
    text
      .split(/(\{\w+\})/)
      .map((part) => {
        if (part === '{count}') return writeNumber(count);
        return /^\{\w+\}$/.test(part) ? isolateText(value, direction) : part;
      })
      .join('');
  const valuesFor = (text: string, value: string) =>
    Object.fromEntries(Array.from(text.matchAll(/\{(\w+)\}/g), ([, place = '']) => [place, value]));

  it('has messages to put something into', () => {
    expect(filled.length).toBeGreaterThan(60);
    expect(counted.length).toBeGreaterThan(100);
  });

  it.each(filled)('puts any text whole into %s, and changes nothing else', (key, text) => {
    for (const value of texts) expect(sayAny(key, valuesFor(text, value))).toBe(expected(text, value, 0));
  });

  it.each(counted)('chooses $form of $key for $count, and fills it', ({ key, text, count }) => {
    for (const value of texts)
      expect(sayAny(key, { ...valuesFor(text, value), count })).toBe(expected(text, value, count));
  });
});

describe('say', () => {
  beforeAll(() => speak('en'));

  it('says a message without places', () => {
    expect(say('check.unchanged')).toBe('Nothing new');
  });

  it.each([
    [0, '0 new issues'],
    [1, '1 new issue'],
    [2, '2 new issues'],
    [1234, '1,234 new issues'],
  ])('chooses the form for %d', (count, words) => {
    expect(say('check.new', { count })).toBe(words);
  });
});

describe('say in another language', () => {
  const real = fakeBrowser.i18n.getMessage;
  afterEach(() => {
    fakeBrowser.i18n.getMessage = real;
  });
  const speakAs = (table: Record<string, string>) => {
    fakeBrowser.i18n.getMessage = vi.fn((name: string) => table[name] ?? '') as typeof real;
  };

  it('takes rules and numbers from the language that the texts are in', () => {
    speakAs({
      language: 'sl',
      check_new_one: '{count} nova številka',
      check_new_two: '{count} novi številki',
      check_new_few: '{count} nove številke',
      check_new_other: '{count} novih številk',
    });
    expect([1, 2, 3, 5, 101, 12_345].map((count) => say('check.new', { count }))).toEqual([
      '1 nova številka',
      '2 novi številki',
      '3 nove številke',
      '5 novih številk',
      '101 nova številka',
      '12.345 novih številk',
    ]);
  });

  it('does without a language', () => {
    speakAs({ check_new_other: 'new: {count}' });
    expect(say('check.new', { count: 3 })).toBe('new: 3');
  });

  it('asks the browser to fill in nothing', () => {
    speakAs({ add_added: '{name}' });
    say('add.added', { name: '$1' });
    const calls: unknown[][] = vi.mocked(fakeBrowser.i18n.getMessage).mock.calls;
    expect(calls).toContainEqual(['add_added']);
    expect(calls.every((given) => given.length === 1)).toBe(true);
  });
});
