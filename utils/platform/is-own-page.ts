import { browser } from 'wxt/browser';

/**
 * Whether a message was sent by one of our pages: not by another extension, nor from within a web page
 * (https://developer.chrome.com/docs/extensions/reference/api/runtime#type-MessageSender).
 */
export function isOwnPage(sender: { id?: string | undefined; url?: string | undefined }): boolean {
  return sender.id === browser.runtime.id && isOwnAddress(sender.url ?? '');
}

/** Whether a message was sent by code of ours at all, be it what runs in a web page. */
export const isOwnScript = (id: string | undefined): boolean => id === browser.runtime.id;

/** Whether an address is that of one of our pages. */
export const isOwnAddress = (url: string): boolean => url.startsWith(browser.runtime.getURL('/'));
