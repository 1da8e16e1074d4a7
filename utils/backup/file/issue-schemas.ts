import * as v from 'valibot';
import type { IssueParts } from '../../issue/types.ts';
import type { CorrectionKind } from '../../learning/corrections/types.ts';
import type { CorrectionRow, IssueBodyRow, IssueRow, PlaceRow } from '../../store/types.ts';
import { address, amount, count, flag, id, link, text, textOrNull, time, timeOrNull } from './values.ts';

/** Rows of issues as they stand in a backup. */

const linked = v.object({ text, url: link });
const named = v.object({ text, author: textOrNull });

const witnesses = v.object({
  guids: v.array(text),
  urls: v.array(text),
  titles: v.array(v.object({ title: text, day: textOrNull })),
});

const correctionKind = v.picklist([
  ...(['figure', 'negation', 'name', 'removed', 'added', 'link', 'wording', 'typography'] as const),
]) satisfies v.GenericSchema<unknown, CorrectionKind>;

export const issueRow = v.object({
  ...{ id, newsletterId: id, identity: id, witnesses, keys: v.array(text) },
  words: v.array(amount),
  ...{ title: text, summary: textOrNull, url: link },
  ...{ publishedAt: time, rank: amount, publishedDay: textOrNull, isDayOnly: v.boolean() },
  isForPayers: v.optional(v.boolean()),
  ...{ firstSeenAt: time, updatedAt: time },
  ...{ unread: flag, bornUnread: flag, readAt: timeOrNull, isRead: flag, announced: flag },
  offers: v.object({ guides: count, hasQuote: v.boolean(), hasBook: v.boolean() }),
  corrected: v.exactOptional(v.nullable(correctionKind)),
  ...{ textHash: text, extractor: amount, linksRefreshedAt: timeOrNull },
}) satisfies v.GenericSchema<unknown, IssueRow>;

const parts = v.object({
  ...{ title: text, subtitle: textOrNull, publication: textOrNull, url: link },
  ...{ publishedAt: timeOrNull, publishedDay: textOrNull, isDayOnly: v.boolean() },
  isForPayers: v.optional(v.boolean()),
  sponsor: v.nullable(v.object({ name: text, url: link })),
  lookBack: v.nullable(linked),
  summary: textOrNull,
  ...{ learningPoints: v.array(text), contents: v.array(text), sections: v.array(text) },
  guides: v.array(
    v.object({
      ...{ title: text, description: textOrNull, fileName: text },
      ...{ type: v.literal('PDF'), sizeText: textOrNull, url: address },
    }),
  ),
  goDeeper: v.nullable(linked),
  books: v.array(v.object({ title: text, author: textOrNull })),
  ...{ quote: v.nullable(named), quotes: v.array(named) },
  ...{ nextIssue: textOrNull, signedBy: textOrNull, readingMinutes: amount },
}) satisfies v.GenericSchema<unknown, IssueParts>;

export const issueBody = v.object({
  ...{ issueId: id, html: text, text, parts },
  revisions: v.array(
    v.object({
      ...{ replacedAt: time, title: text, textHash: text },
      ...{ start: count, end: count, middle: text },
    }),
  ),
}) satisfies v.GenericSchema<unknown, IssueBodyRow>;

const range = v.object({ start: count, end: count });

export const correctionRow = v.object({
  ...{ issueId: id, newsletterId: id, identity: id, fromHash: text, toHash: text },
  state: v.picklist(['due', 'open', 'silent', 'seen']),
  changes: v.array(
    v.object({
      ...{ kind: correctionKind, before: text, after: text, beforeRange: range, afterRange: range },
      ofTitle: v.exactOptional(v.literal(true)),
    }),
  ),
  ...{ changedAt: time, seenAt: timeOrNull },
}) satisfies v.GenericSchema<unknown, CorrectionRow>;

export const placeRow = v.object({
  ...{ newsletterId: id, identity: id, position: count, textHash: text, changedAt: time },
}) satisfies v.GenericSchema<unknown, PlaceRow>;
