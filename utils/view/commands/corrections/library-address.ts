import { openExtensionPage } from '../../../platform/tabs.ts';

type View = 'corrected' | 'away';

/** Where a view of the library is. */
export const libraryAddress = (view: View): string => `/library.html?view=${view}`;

/** Shows a view of the library: in its tab where that is open, else in a new one. */
export async function openLibraryView(view: View): Promise<void> {
  await openExtensionPage(libraryAddress(view).slice(1));
}
