import type { AnnotationColour, AnnotationRow, LogEntryRow } from '../../store/types.ts';
import { isObject } from '../../text/is-object.ts';

const colours: Record<AnnotationColour, true> = { yellow: true, green: true, blue: true, pink: true };

/** Whether a merged row has what every reader of annotations relies on; of one that was removed, what is left of it (`emptyRemoved`). */
export function isAnnotationRow(value: unknown): value is AnnotationRow {
  if (!isObject(value)) return false;
  if (value.isRemoved === 1)
    return [value.newsletterId, value.identity].every(isText) && isNumber(value.createdAt);
  const { newsletterId, identity, guideId, page, anchor, textHash, colour, note, issueTitle } = value;
  return (
    [newsletterId, identity, textHash, note, issueTitle].every(isText) &&
    (guideId === null || isText(guideId)) &&
    (page === null || typeof page === 'number') &&
    (anchor === null ||
      (isObject(anchor) && Array.isArray(anchor.selector) && anchor.selector.length === 2)) &&
    isText(colour) &&
    Object.hasOwn(colours, String(colour)) &&
    [value.publishedAt, value.createdAt].every(isNumber)
  );
}

/** The same of entries of the log. */
export function isLogEntryRow(value: unknown): value is LogEntryRow {
  if (!isObject(value)) return false;
  if (value.isRemoved === 1) return isText(value.finishedAt) && isNumber(value.createdAt);
  const { newsletterId, identity, source, startedAt, finishedAt, method, followUpOn } = value;
  return (
    [newsletterId, identity, followUpOn].every((one) => one === null || isText(one)) &&
    isObject(source) &&
    [source.kind, source.newsletter, source.title, source.citation].every(isText) &&
    [startedAt, finishedAt, method, value.learned, value.impact, value.change].every(isText) &&
    [value.minutes, value.minutesMeasured, value.createdAt].every(isNumber) &&
    [value.topics, value.domains, value.evidence].every(
      (list) => Array.isArray(list) && list.every(isText),
    ) &&
    Array.isArray(value.followUps) &&
    value.followUps.every(isObject)
  );
}

const isText = (value: unknown) => typeof value === 'string';
const isNumber = (value: unknown) => typeof value === 'number' && Number.isFinite(value);
