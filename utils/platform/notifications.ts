import { browser } from 'wxt/browser';

/** `id` is made from what it tells of, so that telling twice replaces instead of repeating. */
export interface Notice {
  id: string;
  title: string;
  message: string;
}

/**
 * Shows a notification. No buttons and no requireInteraction: Firefox throws on both. The icon is the extension's own,
 * since Chrome rejects a notification whose icon does not load.
 */
export async function showNotification({ id, title, message }: Notice): Promise<void> {
  const iconUrl = browser.runtime.getURL('/icon/128.png');
  await browser.notifications.create(id, { type: 'basic', iconUrl, title, message });
}

export async function clearNotification(id: string): Promise<void> {
  await browser.notifications.clear(id);
}
