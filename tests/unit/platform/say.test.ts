import '../view/english.ts';
import { fileURLToPath } from 'node:url';
import { parseMessagesFile } from '@wxt-dev/i18n/build';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { say } from '../../../utils/platform/say.ts';
import type { Values } from '../../../utils/text/fill-message.ts';
import { isolateText } from '../../../utils/text/isolate-text.ts';

const file = fileURLToPath(new URL('../../../locales/en.yml', import.meta.url));
const messages = (await parseMessagesFile(file)).flatMap((message) =>
  message.type === 'simple' && message.namedSubstitutions.length > 0
    ? [{ key: message.key.join('.'), text: message.message, places: [...message.namedSubstitutions] }]
    : [],
);
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

describe('say', () => {
  it('has messages to put something into', () => {
    expect(messages.length).toBeGreaterThan(30);
  });

  it.each(messages)('puts any text whole into $key, and changes nothing else', ({ key, text, places }) => {
    const form = /^(.+)\.(one|other)$/.exec(key);
    const count = form?.[2] === 'one' ? 1 : 4321;
    for (const value of texts) {
      const values = Object.fromEntries(places.map((place) => [place, value]));
      const said = form ? sayAny(form[1] ?? '', { ...values, count }) : sayAny(key, values);
      const parts = text.split(/(\{\w+\})/).map((part) => {
        if (form && part === '{count}') return count.toLocaleString('en');
        return /^\{\w+\}$/.test(part) ? isolateText(value) : part;
      });
      expect(said).toBe(parts.join(''));
      if (places.some((place) => place !== 'count')) expect(said).toContain(value);
    }
  });

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
  const speak = (table: Record<string, string>) => {
    fakeBrowser.i18n.getMessage = vi.fn((name: string) => table[name] ?? '') as typeof real;
  };

  it('takes rules and numbers from the language that the texts are in', () => {
    speak({
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
    speak({ check_new_other: 'new: {count}' });
    expect(say('check.new', { count: 3 })).toBe('new: 3');
  });

  it('asks the browser to fill in nothing', () => {
    speak({ add_added: '{name}' });
    say('add.added', { name: '$1' });
    expect(fakeBrowser.i18n.getMessage).toHaveBeenCalledExactlyOnceWith('add_added');
  });
});
