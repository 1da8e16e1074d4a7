import { toleratedFailures } from '../../../derived/tolerated-failures.ts';
import type { FeedError, FeedErrorKind, PopupModel } from '../../types.ts';
import { describeError } from '../describe-error.ts';
import { describeProblem } from '../describe-problem.ts';
import { say } from '../say.ts';
import { formatTry } from './format-day.ts';

type Status = NonNullable<PopupModel['status']>;

/** What goes on until a person does something. */
const forPersons: ReadonlySet<FeedErrorKind> = new Set<FeedErrorKind>(['no-permission', 'moved']);

/**
 * What is wrong and what to do, in plain sentences without codes; null while it is no more than a word in the last line
 * (`describeOutlook`), since one check that fails is nothing to act upon.
 *
 * @param hasIssues there is something to read all the same
 */
export function describeTrouble(
  { error, failures, missingSince, nextCheckAt }: Status,
  hasIssues: boolean,
  now: number,
  locale?: string,
): string | null {
  if (!error) return null;
  if (missingSince !== null) return describeProblem(error, missingSince, now);
  if (forPersons.has(error.kind)) return describeError({ ...error, message: null }, now);
  if (hasIssues && failures <= toleratedFailures) return null;
  const when = formatTry(nextCheckAt, now, locale);
  return say(hasIssues ? 'trouble.safe' : 'trouble.again', { sentence: sentenceOf(error), when });
}

function sentenceOf({ kind }: FeedError): string {
  switch (kind) {
    case 'offline':
      return say('trouble.offline');
    case 'unreachable':
      return say('error.unreachable');
    case 'not-found':
    case 'gone':
    case 'nothing-found':
      return say('trouble.notFound');
    case 'blocked':
      return say('trouble.blocked');
    case 'wait':
      return say('trouble.wait');
    case 'not-a-feed':
      return say('trouble.signIn');
    default:
      return say('error.server');
  }
}
