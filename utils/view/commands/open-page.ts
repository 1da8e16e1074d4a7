import { openExtensionPage } from '../../platform/tabs.ts';

/** Opens the library, the options or a saved guide in a tab of its own. */
export async function openPage(page: 'library' | 'options' | { guideId: string }): Promise<void> {
  const path = typeof page === 'string' ? `${page}.html` : `guide.html#${encodeURIComponent(page.guideId)}`;
  await openExtensionPage(path);
}
