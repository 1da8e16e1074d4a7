import type { GuideFailure } from '../../store/types.ts';
import { say } from './say.ts';

/** Why a guide could not be saved and what to do, in a sentence. */
export function describeGuideFailure(failure: GuideFailure): string {
  switch (failure) {
    case 'offline':
      return say('guideFailure.offline');
    case 'unreachable':
      return say('guideFailure.unreachable');
    case 'moved':
      return say('guideFailure.moved');
    case 'timeout':
      return say('guideFailure.timeout');
    case 'no-permission':
      return say('guideFailure.noPermission');
    case 'expired':
      return say('guideFailure.expired');
    case 'too-large':
      return say('guideFailure.tooLarge');
    case 'not-a-pdf':
      return say('guideFailure.notAPdf');
    case 'cut-off':
      return say('guideFailure.cutOff');
    case 'server':
      return say('guideFailure.server');
    case 'wait':
      return say('guideFailure.wait');
    case 'store':
      return say('guideFailure.store');
    case 'no-space':
      return say('guideFailure.noSpace');
  }
}
