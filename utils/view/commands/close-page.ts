import { closeOwnTab } from '../../platform/tabs.ts';

/** Closes the tab this page stands in. */
export async function closePage(): Promise<void> {
  await closeOwnTab();
}
