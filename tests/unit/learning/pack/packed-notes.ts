import type { PackedIssue, PackedNote } from '../../../../utils/learning/pack/types.ts';

export const packedIssue: PackedIssue = {
  ...{ newsletterId: 'home', identity: 'tag:rosacea', title: 'Rosacea' },
  ...{ url: 'https://news.example/p/rosacea', publishedAt: 5 },
};

/** A highlight as a pack holds it. */
export const packedHighlight: PackedNote = {
  ...{ kind: 'highlight', id: 'a', issue: packedIssue, guide: null },
  anchor: {
    ...{ version: 'hash', block: 0, twins: 'none' },
    ...{ exact: 'once a day', prefix: 'Apply it ', suffix: ' for a week.', start: 9, end: 19 },
  },
  ...{ textHash: 'hash', colour: 'yellow', note: 'True?', createdAt: 10, changedAt: 20 },
};

export const packedPage: PackedNote = {
  ...{ ...packedHighlight, kind: 'page', id: 'b', anchor: null, note: 'On the page.' },
  guide: { file: 'rosacea.pdf', page: 3 },
};

/** The note on an issue itself. */
export const packedOwn: PackedNote = {
  ...{ ...packedHighlight, kind: 'issue', id: null, anchor: null, textHash: '', note: 'Ask for triggers.' },
};
