import { storage } from '@wxt-dev/storage';

/** Save the guides of new issues without being asked: on, because their links die after 7 days. */
export const saveGuidesSetting = storage.defineItem<boolean>('local:saveGuides', { fallback: true });

/** Show a notification when a check finds new issues. */
export const notifySetting = storage.defineItem<boolean>('local:notify', { fallback: true });

/** No notification between these times of the day, "hh:mm" on the reader's clock; `from` may be later than `to`. */
export interface QuietHours {
  isOn: boolean;
  from: string;
  to: string;
}

/** Notifications that come up in these hours are shown when they end. */
export const quietHoursSetting = storage.defineItem<QuietHours>('local:quietHours', {
  fallback: { isOn: false, from: '22:00', to: '07:00' },
});
