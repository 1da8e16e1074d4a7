import { withoutCredentials } from '../../address/without-credentials.ts';
import { requestSites } from '../../platform/permissions.ts';
import { openExtensionPage } from '../../platform/tabs.ts';

/**
 * Asks for the website of an address and shows in the options which newsletter is there, to be added. Whoever refuses the website
 * sees nothing of it; where the browser cannot ask now, the options do, with the address filled in.
 *
 * Call it in the click itself: the browser is asked before anything is awaited.
 */
export async function followAddress(url: string | undefined): Promise<void> {
  const address = withoutCredentials(url ?? '');
  const isRefused = await requestSites([address]).then(
    (isGranted) => !isGranted,
    () => false,
  );
  if (!isRefused) await openExtensionPage(`options.html?${new URLSearchParams({ follow: address })}`);
}
