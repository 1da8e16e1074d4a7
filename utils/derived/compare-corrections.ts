import { layOutIssue } from '../issue/lay-out-issue.ts';
import { compareTexts } from '../learning/corrections/compare-texts.ts';
import { isSilent } from '../learning/corrections/is-silent.ts';
import { rankOfKind } from '../learning/corrections/rank-of-kind.ts';
import { compareTitles } from '../learning/corrections/titles/compare-titles.ts';
import type { TextChange, TextRange } from '../learning/corrections/types.ts';
import { withSingleFlight } from '../platform/locks.ts';
import { addToLog } from '../platform/log.ts';
import { listDueCorrections, saveCompared } from '../store/corrections.ts';
import { findIssueBody } from '../store/issues.ts';
import type { CorrectionRow } from '../store/types.ts';
import { finishViews } from './finish-views.ts';
import { isAside, listAsides } from './list-asides.ts';
import { findVersion } from './text-of-version.ts';

/** More issues than that nobody edits at once; the next page that opens goes on. */
const atOnce = 200;
/** Of an issue that was written anew. Nobody reads more of them; the text itself says the rest. */
const mostChanges = 500;

/**
 * Compares what was edited since it was read with what was read, and writes down what a reader has to know. Pages do it when they
 * open, not the worker: nobody is told of a correction who is not looking.
 *
 * Takes the lock `corrections`, and after it `derived`. It never rejects: what failed is written to the log, and compared with the next edit.
 */
export async function compareCorrections(now = Date.now()): Promise<void> {
  await withSingleFlight('corrections', async () => {
    for (const row of await listDueCorrections(atOnce)) {
      try {
        // Whoever uses the page has a turn between two of them.
        await new Promise((resolve) => setTimeout(resolve));
        await saveCompared(row, await compareOne(row));
      } catch (error) {
        const line = { at: now, job: 'corrections', newsletterId: row.newsletterId, what: 'compare' };
        await addToLog([{ ...line, error: String(error) }]);
      }
    }
  });
  await finishViews();
}

/** Nothing to be told where a version is lost: what cannot be shown is not claimed. */
async function compareOne({ issueId, fromHash }: CorrectionRow): Promise<CorrectionRow['changes']> {
  const body = await findIssueBody(issueId);
  const version = body && findVersion(body, fromHash);
  if (!body || !version) return [];
  const [before, after] = [layOutIssue(version.html, body.parts), layOutIssue(body.html, body.parts)];
  const [former, present] = [listAsides(before), listAsides(after)];
  const inText = compareTexts(before.text.text, after.text.text, after.language).filter(
    ({ kind, beforeRange, afterRange }) =>
      !isSilent(kind) && !isAllAside([beforeRange, former], [afterRange, present]),
  );
  // Some letters begin with their own title: what is told of the text is not told again.
  const told = new Set(inText.map(wordsOf));
  const inTitle = compareTitles(version.title, body.parts.title, after.language).filter(
    (change) => !isSilent(change.kind) && !told.has(wordsOf(change)),
  );
  return [...inTitle, ...inText]
    .sort((one, other) => rankOfKind(one.kind) - rankOfKind(other.kind))
    .slice(0, mostChanges);
}

const wordsOf = ({ kind, before, after }: TextChange) => JSON.stringify([kind, before, after]).toLowerCase();

/** Whether all the words of a change, those before and those after it, are no part of what the issue says. */
const isAllAside = (...sides: [TextRange, readonly TextRange[]][]) =>
  sides.every(([range, asides]) => range.start === range.end || isAside(range, asides));
