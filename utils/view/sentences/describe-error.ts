import type { FeedError } from '../../feed/types.ts';
import { formatMoment } from './format-moment.ts';
import { say } from './say.ts';

/** What happened and what to do, in a sentence without codes, followed by the server's own message if it sent one. */
export function describeError(error: FeedError, now = Date.now()): string {
  const sentence = sentenceOf(error, now);
  const message = isTelling(error.message) ? error.message.trim() : null;
  return message ? say('error.serverSays', { sentence, message }) : sentence;
}

function sentenceOf({ kind, retryAt }: FeedError, now: number): string {
  switch (kind) {
    case 'offline':
      return say('error.offline');
    case 'unreachable':
      return say('error.unreachable');
    case 'timeout':
      return say('error.timeout');
    case 'no-permission':
      return say('error.noPermission');
    case 'moved':
      return say('error.moved');
    case 'not-found':
      return say('error.notFound');
    case 'gone':
      return say('error.gone');
    case 'blocked':
      return say('error.blocked');
    case 'wait':
      if (retryAt === null) return say('error.wait');
      // `Retry-After: 0`: there is no wait to speak of.
      return retryAt <= now
        ? say('error.busy')
        : say('error.waitUntil', { when: formatMoment(retryAt, now) });
    case 'server':
      return say('error.server');
    case 'refused':
      return say('error.refused');
    case 'not-a-feed':
      return say('error.notAFeed');
    case 'broken':
      return say('error.broken');
    case 'empty':
      return say('error.empty');
    case 'too-large':
      return say('error.tooLarge');
    case 'nothing-found':
      return say('error.nothingFound');
    case 'credentials':
      return say('error.credentials');
  }
}

/** A server that says but its status number says nothing more. */
function isTelling(message: string | null): message is string {
  return message !== null && /\p{L}{3}/u.test(message);
}
