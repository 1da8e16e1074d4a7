import { i18n } from '#i18n';
import type { GuideFailure } from '../../store/types.ts';

/** Why a guide could not be saved and what to do, in a sentence. */
export function describeGuideFailure(failure: GuideFailure): string {
  switch (failure) {
    case 'offline':
      return i18n.t('guideFailure.offline');
    case 'timeout':
      return i18n.t('guideFailure.timeout');
    case 'no-permission':
      return i18n.t('guideFailure.noPermission');
    case 'expired':
      return i18n.t('guideFailure.expired');
    case 'too-large':
      return i18n.t('guideFailure.tooLarge');
    case 'not-a-pdf':
      return i18n.t('guideFailure.notAPdf');
    case 'cut-off':
      return i18n.t('guideFailure.cutOff');
    case 'server':
      return i18n.t('guideFailure.server');
    case 'wait':
      return i18n.t('guideFailure.wait');
    case 'no-space':
      return i18n.t('guideFailure.noSpace');
  }
}
