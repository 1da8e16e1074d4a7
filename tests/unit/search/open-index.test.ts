import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildPart } from '../../../utils/search/build-part.ts';
import { openIndex } from '../../../utils/search/open-index.ts';
import type { SearchDocument, SearchOptions } from '../../../utils/search/types.ts';
import { documentOf } from './documents.ts';

const options: SearchOptions = { limit: 1000, spelling: false };
const indexOf = (documents: readonly SearchDocument[]) => openIndex([buildPart(documents)]);
const ask = (documents: readonly SearchDocument[], question: string, more: Partial<SearchOptions> = {}) =>
  indexOf(documents).search(question, { ...options, ...more });

const word = fc.constantFrom(
  'skin',
  'skins',
  'itch',
  'nail',
  'ache',
  'acne',
  'cream',
  'creams',
  'craem',
  'barrier',
);

/** Whether plain reading of the words says that a document has a word of the question. */
function has(words: readonly string[], typed: string, isLast: boolean): boolean {
  return words.some(
    (one) =>
      one === typed ||
      (isLast && one.startsWith(typed)) ||
      one === `${typed}s` ||
      typed === `${one}s` ||
      (typed.length >= 5 && isNear(one, typed)),
  );
}

/** One letter too many or too few, or two neighbours swapped: all the errors that these words have of each other. */
function isNear(one: string, other: string): boolean {
  const without = (text: string) => Array.from(text, (_, at) => text.slice(0, at) + text.slice(at + 1));
  const swapped = Array.from(
    one,
    (_, at) => one.slice(0, at) + one.charAt(at + 1) + one.charAt(at) + one.slice(at + 2),
  );
  return without(one).includes(other) || without(other).includes(one) || swapped.includes(other);
}

describe('openIndex', () => {
  it('finds what a scan of all words finds, in one part or several', () => {
    const text = fc.array(word, { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(
        fc.array(text, { minLength: 1, maxLength: 12 }),
        fc.array(word, { minLength: 1, maxLength: 3 }),
        (texts, typed) => {
          const documents = texts.map((words, index) => documentOf(`d${index}`, { text: words.join(' ') }));
          const expected = documents
            .filter((_, at) =>
              typed.every((one, place) => has(texts[at] ?? [], one, place === typed.length - 1)),
            )
            .map(({ id }) => id)
            .sort();
          const half = Math.ceil(documents.length / 2);
          for (const parts of [[documents], [documents.slice(0, half), documents.slice(half)]]) {
            const { hits, total } = openIndex(parts.map(buildPart)).search(typed.join(' '), options);
            expect(hits.map(({ id }) => id).sort()).toEqual(expected);
            expect(total).toBe(expected.length);
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  it('finds quoted words where they stand side by side', () => {
    const text = fc.array(word, { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(
        fc.array(text, { minLength: 1, maxLength: 10 }),
        fc.array(word, { minLength: 2, maxLength: 3 }),
        (texts, typed) => {
          const documents = texts.map((words, index) => documentOf(`d${index}`, { text: words.join(' ') }));
          const expected = documents.filter((one) => ` ${one.text} `.includes(` ${typed.join(' ')} `));
          const { hits } = ask(documents, `"${typed.join(' ')}"`);
          expect(hits.map(({ id }) => id).sort()).toEqual(expected.map(({ id }) => id).sort());
        },
      ),
      { numRuns: 300 },
    );
  });

  it.each([
    ['a word said twice', 'skin barrier barrier leaks', '"skin barrier leaks"', 0],
    ['a word said twice, as often as it is', 'skin barrier barrier leaks', '"barrier barrier leaks"', 1],
    ['a joined word', 'for their well-being all', '"their wellbeing all"', 1],
    ['a code', 'some IL-17A-positive cells', '"il 17a positive"', 1],
  ])('goes over %s in quotes: %j', (_name, text, question, count) => {
    expect(ask([documentOf('a', { text })], question).total).toBe(count);
  });

  it('ranks title before heading before text, the newer of equals first', () => {
    const found = ask(
      [
        documentOf('text', { text: 'Itch', publishedAt: 9 }),
        documentOf('older title', { title: 'Itch', publishedAt: 1 }),
        documentOf('heading', { headings: ['Itch'], publishedAt: 8 }),
        documentOf('title', { title: 'Itch', publishedAt: 2 }),
        documentOf('extra', { extra: 'Itch', publishedAt: 7 }),
      ],
      'itch',
    );
    expect(found.hits.map(({ id, field }) => [id, field])).toEqual([
      ['title', 'title'],
      ['older title', 'title'],
      ['heading', 'heading'],
      ['text', 'text'],
      ['extra', 'extra'],
    ]);
  });

  it('puts what was typed wrong behind, and words side by side ahead of words apart', () => {
    const documents = [
      documentOf('error', { title: 'barreir', publishedAt: 9 }),
      documentOf('right', { text: 'barrier' }),
      documentOf('apart', { text: 'skin and its barrier', publishedAt: 5 }),
      documentOf('together', { text: 'the skin barrier', publishedAt: 1 }),
    ];
    expect(ask(documents, 'barrier').hits.at(-1)?.id).toBe('error');
    expect(ask(documents, 'skin barrier').hits.map(({ id }) => id)).toEqual(['together', 'apart']);
  });

  it('hands out no more than the limit, the best, and counts all', () => {
    const documents = Array.from({ length: 50 }, (_, at) =>
      documentOf(`d${at}`, { text: 'itch', publishedAt: at }),
    );
    const { hits, total } = ask(documents, 'itch', { limit: 3 });
    expect([hits.map(({ id }) => id), total]).toEqual([['d49', 'd48', 'd47'], 50]);
  });

  it('keeps to its filters', () => {
    const documents = [
      documentOf('a', { text: 'itch', publishedAt: 5 }),
      documentOf('b', { text: 'itch', publishedAt: 10, kind: 'guide', newsletterId: 'm' }),
    ];
    const found = (more: Partial<SearchOptions>) => ask(documents, 'itch', more).hits.map(({ id }) => id);
    expect(found({ kinds: ['guide'] })).toEqual(['b']);
    expect(found({ newsletterIds: ['n'] })).toEqual(['a']);
    expect(found({ from: 10 })).toEqual(['b']);
    expect(found({ to: 10 })).toEqual(['a']);
    expect(found({ accept: (id) => id === 'a' })).toEqual(['a']);
    expect(openIndex([buildPart(documents)], new Set(['a'])).search('itch', options).total).toBe(1);
  });

  it('tells what it added, where it is, and adds nothing when asked not to', () => {
    const documents = [documentOf('a', { text: 'Acetaminophen for edema' })];
    expect(ask(documents, 'paracetamol oedema', { spelling: true })).toMatchObject({
      total: 1,
      also: ['acetaminophen', 'edema'],
    });
    expect(ask(documents, 'paracetamol', { spelling: false })).toMatchObject({ total: 0, also: [] });
    expect(ask(documents, 'edema', { spelling: true }).also).toEqual([]);
  });

  it.each(['', '  ', '?!', '""', '"'])('finds nothing for %j', (question) => {
    expect(ask([documentOf('a', { text: 'itch' })], question).total).toBe(0);
  });

  it('reads what a question asks for, however much else there is', () => {
    const filled = (count: number) => [
      documentOf('a', { text: 'psoriasis of the nail' }),
      ...Array.from({ length: count }, (_, at) => documentOf(`d${at}`, { text: `acne scar cream ${at}` })),
    ];
    const [few, many] = [filled(20), filled(2000)].map(indexOf);
    for (const question of ['psoriasis nail', 'psoraisis', 'ps', '"psoriasis of the nail"'])
      expect(many?.search(question, options).read).toBe(few?.search(question, options).read);
  });

  it('reads each entry of a common word a few times at most', () => {
    const documents = Array.from({ length: 1000 }, (_, at) => documentOf(`d${at}`, { text: 'acne scar' }));
    expect(ask(documents, 'acne').read).toBe(1000);
    expect(ask(documents, 'acne scar').read).toBeLessThanOrEqual(4000);
    expect(ask(documents, '"acne scar"').read).toBeLessThanOrEqual(4000);
  });
});
