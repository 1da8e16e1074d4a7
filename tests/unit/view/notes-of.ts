import { describeAnchor } from '../../../utils/learning/anchors/describe-anchor.ts';
import type { AnnotationRow } from '../../../utils/store/types.ts';
import type { ShelvedNote } from '../../../utils/view/hooks/notes/types.ts';

/** A highlight of words of a text, or of what is changed of it. */
export function highlightOf(text: string, words: string, change: Partial<AnnotationRow> = {}): AnnotationRow {
  const start = text.indexOf(words);
  const { textHash = 'first' } = change;
  return {
    ...{ id: words, newsletterId: 'home', identity: 'one', guideId: null, page: null, textHash: 'first' },
    anchor: describeAnchor(text, start, start + words.length, textHash, 0),
    ...{ colour: 'yellow', note: '', issueTitle: 'Rosacea', publishedAt: 0 },
    ...{ createdAt: 1, changedAt: 1, removedAt: null, isRemoved: 0 },
    ...change,
  };
}

/** A line of the shelf as it stands there. */
export function shelved(change: Partial<ShelvedNote> & { id: string }): ShelvedNote {
  return {
    ...{
      kind: 'highlight',
      row: null,
      newsletterId: 'home',
      identity: 'one',
      issueId: 'i1',
      textHash: 'first',
    },
    ...{
      issueTitle: 'Rosacea',
      publishedAt: 100,
      isDayOnly: true,
      publishedDay: null,
      url: null,
      guide: null,
      page: null,
    },
    ...{ quote: '', note: '', changedAt: 1, standing: null, range: null, now: null },
    ...change,
  };
}
