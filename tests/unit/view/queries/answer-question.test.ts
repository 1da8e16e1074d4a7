import { afterEach, describe, expect, it, vi } from 'vitest';
import { packShown } from '../../../../utils/derived/shown-document.ts';
import { buildPart } from '../../../../utils/search/build-part.ts';
import { openIndex } from '../../../../utils/search/open-index.ts';
import type { SearchFilters } from '../../../../utils/view/commands/search/types.ts';
import { answerQuestion } from '../../../../utils/view/queries/answer-question.ts';
import { documentOf } from '../../search/documents.ts';
import { zones } from '../sentences/zones.ts';

const nothing: ReadonlySet<string> = new Set();
const known = { newsletters: new Set(['n']), unread: nothing, saved: nothing, inState: null };
const shown = packShown({ title: '', issueTitle: null, isDayOnly: true });

function ask(texts: readonly string[], text: string, filters: Partial<SearchFilters> = {}, publishedAt = 0) {
  const documents = texts.map((one) => documentOf(one, { text: one, shown, publishedAt }));
  const all: SearchFilters = { kind: 'all', state: 'all', newsletterId: null, year: null };
  const question = { text, spelling: true, limit: 1, filters: { ...all, ...filters } };
  return answerQuestion(openIndex([buildPart(documents)]), question, known);
}

it.each([
  ['penicillin g', ['Benzylpenicillin'], 1, ['benzylpenicillin']],
  ['vitamin c', ['Vitamin C', 'Ascorbic acid'], 2, ['ascorbic acid']],
  ['vitamin c', ['Vitamin C', 'Vitamin chart', 'Ascorbic acid'], 3, ['ascorbic acid']],
])(
  'counts what a last letter finds as a word and what it was typed behind: %s',
  (text, texts, total, also) => {
    expect(ask(texts, text)).toMatchObject({ total, also, items: [{ id: texts[0] }] });
  },
);

describe.each(zones)('in %s', (zone) => {
  afterEach(() => vi.unstubAllEnvs());
  it('leaves out other years by the day that an issue names', () => {
    vi.stubEnv('TZ', zone);
    const day = Date.UTC(2026, 0, 1);
    expect([2025, 2026].map((year) => ask(['Acne'], 'acne', { year }, day).total)).toEqual([0, 1]);
  });
});
