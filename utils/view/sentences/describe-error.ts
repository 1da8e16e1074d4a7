import { i18n } from '#i18n';
import type { FeedError } from '../../feed/types.ts';
import { formatMoment } from './format-moment.ts';

/** What happened and what to do, in a sentence, followed by the server's own message if it sent one. */
export function describeError(error: FeedError, now = Date.now()): string {
  const sentence = sentenceOf(error, now);
  const message = isTelling(error.message) ? error.message.trim() : null;
  return message ? i18n.t('error.serverSays', { sentence, message }) : sentence;
}

function sentenceOf({ kind, status, retryAt }: FeedError, now: number): string {
  switch (kind) {
    case 'offline':
      return i18n.t('error.offline');
    case 'timeout':
      return i18n.t('error.timeout');
    case 'no-permission':
      return i18n.t('error.noPermission');
    case 'moved':
      return i18n.t('error.moved');
    case 'not-found':
      return i18n.t('error.notFound');
    case 'gone':
      return i18n.t('error.gone');
    case 'blocked':
      return i18n.t('error.blocked');
    case 'wait':
      return retryAt === null
        ? i18n.t('error.wait')
        : i18n.t('error.waitUntil', { when: formatMoment(retryAt, now) });
    case 'server':
      return status === null
        ? i18n.t('error.server')
        : i18n.t('error.serverStatus', { status: String(status) });
    case 'refused':
      return status === null
        ? i18n.t('error.refused')
        : i18n.t('error.refusedStatus', { status: String(status) });
    case 'not-a-feed':
      return i18n.t('error.notAFeed');
    case 'broken':
      return i18n.t('error.broken');
    case 'empty':
      return i18n.t('error.empty');
    case 'too-large':
      return i18n.t('error.tooLarge');
    case 'nothing-found':
      return i18n.t('error.nothingFound');
  }
}

/** A server that says but its status number says nothing more. */
function isTelling(message: string | null): message is string {
  return message !== null && /\p{L}{3}/u.test(message);
}
