import { browser } from 'wxt/browser';
import { formatCount, mostUnread } from './format-count.ts';

/** Number of unread issues, up to `mostUnread`, nothing when zero; "?" when checks keep failing. */
export type Badge = { kind: 'unread'; count: number } | { kind: 'unknown' };

export async function showBadge(badge: Badge): Promise<void> {
  const text = badge.kind === 'unknown' ? '?' : badge.count > 0 ? formatCount(badge.count, mostUnread) : '';
  await browser.action.setBadgeText({ text });
}

/** Colours are forgotten with the text when the browser closes. White digits must stay legible on `background`. */
export async function colorBadge(background: string): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ color: background });
  await browser.action.setBadgeTextColor({ color: '#ffffff' });
}
