import { layOutIssue } from '../../utils/issue/lay-out-issue.ts';
import { describeAnchor } from '../../utils/learning/anchors/describe-anchor.ts';
import type { AnnotationRow, CorrectionRow, IssueBodyRow, IssueRow } from '../../utils/store/types.ts';

/**
 * What somebody noted in an issue, and what was corrected in it since: highlights on two of its sentences, one of them with words
 * that were others when it was marked.
 */
export function notedRows(issue: IssueRow, body: IssueBodyRow, now: number) {
  const { text, lines } = layOutIssue(body.html, body.parts).text;
  const long = lines.filter(({ start, end }) => end - start > 60);
  const { id: issueId, newsletterId, identity, textHash, title: issueTitle, publishedAt } = issue;
  const annotations = long.slice(0, 3).map(
    ({ start, end, block }, at): AnnotationRow => ({
      ...{ id: `noted-${at}`, newsletterId, identity, guideId: null, page: null },
      // The last was marked in a version that is not kept any more.
      anchor: describeAnchor(at < 2 ? text : text.replaceAll(' ', ' very '), start, end, textHash, block),
      textHash: at < 2 ? textHash : 'former',
      colour: (['yellow', 'green', 'blue'] as const)[at] ?? 'yellow',
      note: at === 0 ? 'For the talk in May.' : '',
      ...{ issueTitle, publishedAt, createdAt: now, changedAt: now + at, removedAt: null, isRemoved: 0 },
    }),
  );
  const [line] = long;
  const range = line ? { start: line.start, end: Math.min(line.end, line.start + 24) } : { start: 0, end: 0 };
  const correction: CorrectionRow = {
    ...{ issueId, newsletterId, identity, fromHash: 'former', toHash: textHash, state: 'open' },
    changes: [
      {
        ...{ kind: 'figure', before: 'every second night for three weeks', beforeRange: range },
        ...{ after: text.slice(range.start, range.end), afterRange: range },
      },
    ],
    ...{ changedAt: now, seenAt: null },
  };
  return {
    annotations,
    corrections: [correction],
    issues: [{ ...issue, corrected: 'figure' as const }],
  };
}
