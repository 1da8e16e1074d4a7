import type { PictureFailure } from '../../../feed/types.ts';
import type { Refusal } from '../../../messages.ts';
import { say } from '../say.ts';

/** Why a picture was not fetched, and what to do, in a sentence. */
export function describePictureFailure(
  kind: PictureFailure | Refusal['error']['kind'],
  host: string,
): string {
  switch (kind) {
    case 'no-permission':
      return say('picture.noPermission', { host });
    case 'offline':
      return say('picture.offline');
    case 'expired':
      return say('picture.gone');
    case 'moved':
      return say('picture.moved');
    case 'wait':
      return say('picture.wait');
    case 'too-large':
      return say('picture.tooLarge');
    case 'not-a-picture':
      return say('picture.notAPicture');
    case 'no-space':
    case 'store':
    case 'no-answer':
      return say('picture.noAnswer');
    default:
      return say('picture.failed');
  }
}
