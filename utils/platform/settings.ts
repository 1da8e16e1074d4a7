import { storage } from '@wxt-dev/storage';

/** Save the guides of new issues without being asked: on, because their links die after 7 days. */
export const saveGuidesSetting = storage.defineItem<boolean>('local:saveGuides', { fallback: true });

/** Show a notification when a check finds new issues. */
export const notifySetting = storage.defineItem<boolean>('local:notify', { fallback: true });
