import { describe, expect, it } from 'vitest';
import { kindsOf } from '../../../../../utils/learning/corrections/kinds/kind-of.ts';
import { listNames } from '../../../../../utils/learning/corrections/kinds/list-names.ts';
import { commonTable, languageTables } from '../../../../../utils/learning/corrections/tables/all.ts';
import { readTokens } from '../../../../../utils/learning/corrections/tokens/read-tokens.ts';

const table = languageTables.get('en') ?? commonTable;
function kinds(before: string, after: string, elsewhere = '') {
  // A word ahead: nothing is the first of its sentence.
  const [left, right] = [before, after].map((text) => readTokens(`so ${text}`, table).slice(1));
  const others = { before: readTokens(elsewhere, table), after: readTokens(elsewhere, table) };
  const all = [...(left ?? []), ...(right ?? [])];
  const names = new Map(
    [left ?? [], right ?? []].flatMap((tokens) => [
      ...listNames({ tokens: readTokens('so', table).concat(tokens), isTitle: false }, new Set(all), table),
    ]),
  );
  const hunk = { before: left ?? [], after: right ?? [], beforeAt: 1, afterAt: 1 };
  const texts = { before: `so ${before}`, after: `so ${after}` };
  return kindsOf(hunk, { table, names, others, texts }).map((part) => part.kind);
}

/** One word put into a sentence, or, the other way round, taken out. */
function kindsOfWord(sentence: string, word: string) {
  const at = sentence.indexOf(word);
  const tokens = readTokens(sentence, table).filter(
    ({ start, end }) => at <= start && end <= at + word.length,
  );
  const others = { before: [], after: [] };
  const shared = { table, names: new Map(), others, texts: { before: sentence, after: sentence } };
  return [
    kindsOf({ before: [], after: tokens, beforeAt: 1, afterAt: 1 }, shared),
    kindsOf({ before: tokens, after: [], beforeAt: 1, afterAt: 1 }, shared),
  ].map((parts) => parts.map((part) => part.kind));
}

describe('kindsOf', () => {
  it.each([
    ['5 mg', '6 mg', ['figure']],
    ['5 mg twice daily', '6 mg once daily', ['figure', 'figure']],
    ['use 5 mg', 'avoid 6 mg', ['figure', 'negation']],
    ['safe', 'unsafe', ['negation']],
    ['avoid', 'do not use', ['wording']],
    ['Leeds', 'Bristol', ['name']],
    ['Centre', 'Center', ['wording']],
    ['BP', 'blood pressure', ['wording']],
    ['a.example/1', 'a.example/2', ['link']],
    ['often', 'frequently', ['wording']],
    ['', 'for 2 weeks', ['figure']],
    ['', 'unless it is not dry', ['negation']],
    ['', 'half', ['figure']],
    ['', 'first', ['wording']],
    ['', 'and Leeds', ['name']],
    ['', 'and the neck', ['added']],
    ['with care', '', ['removed']],
    ['', 'only', ['added']],
    ['', 'really', ['wording']],
    ['', 'mild', ['wording']],
    ['', 'https://a.example/', ['link']],
    ['it', 'a bland and thick cream without colour on wet skin', ['negation']],
    ['it', 'a bland and thick cream on wet skin', ['added']],
    ['a bland and thick cream on wet skin', 'it', ['removed']],
  ])('of "%s" and "%s" are %j', (before, after, expected) => {
    expect(kinds(before, after)).toEqual(expected);
  });

  it.each([
    ['Avoid hot baths, wool and scented soaps.', 'wool', 'added', 'removed'],
    ['Avoid hot baths, wool, and scented soaps.', 'wool', 'added', 'removed'],
    ['Use a thick, greasy cream.', 'greasy', 'wording', 'wording'],
    ['Avoid very hot baths and soaps.', 'hot', 'wording', 'wording'],
    [
      'Lesions spread quickly and complications were rare in children.',
      'complications were rare',
      'added',
      'removed',
    ],
  ])('of "%s" with and without "%s"', (sentence, word, put, taken) => {
    expect(kindsOfWord(sentence, word)).toEqual([[put], [taken]]);
  });

  it.each([
    ['contra-indicated in pregnancy', 'contra', 'negation'],
    ['scaly plaques and nodules', 'scaly', 'wording'],
  ])('of "%s", what stays of it included, "%s" is %s', (sentence, word, kind) => {
    expect(kindsOfWord(sentence, word)).toEqual([[kind], [kind]]);
  });

  it.each([
    ['by', 'to', '90 %', 'figure'],
    ['by', 'to', 'again', 'wording'],
    ['by', 'around', '90 %', 'wording'],
  ])('of "%s" and "%s" ahead of "%s" is %s', (before, after, behind, kind) => {
    const [left, right] = [before, after].map((text) => readTokens(text, table));
    const [next] = readTokens(behind, table);
    const shared = { table, names: new Map(), others: { before: [], after: [] }, texts: { before, after } };
    const hunk = { before: left ?? [], after: right ?? [], beforeAt: 0, afterAt: 0 };
    expect(
      kindsOf(hunk, { ...shared, next: { before: next, after: next } }).map((part) => part.kind),
    ).toEqual([kind]);
  });

  it('takes what is said elsewhere in the sentence for another wording', () => {
    expect(kinds('', 'the nurse applies cream', 'cream is applied by a nurse')).toEqual(['wording']);
  });
});
