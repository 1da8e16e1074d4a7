import { siteHosts } from '../../address/site-patterns.ts';
import { hostOf, listGrants, removeGrants } from '../../platform/permissions.ts';
import { listGuideAddresses } from '../../store/guides.ts';
import { findNewsletter, listNewsletters, listRemovedNewsletters } from '../../store/newsletters.ts';
import { listSites } from './list-sites.ts';

/**
 * Gives back the hosts that no newsletter needs any more, nor one of its guides; of one that was removed and can be taken
 * back nothing is given back.
 *
 * @param of only the sites of these addresses: a person may just have granted another, to add what is there
 */
export async function giveBackHosts(of?: readonly string[]): Promise<void> {
  const grants = await listGrants();
  const among = of && hostsOf(of);
  const spare = grants.filter((grant) => !among || among.has(hostOf(grant) ?? ''));
  if (spare.length === 0) return;
  const removed = await Promise.all((await listRemovedNewsletters()).map(({ id }) => findNewsletter(id)));
  const rows = [...(await listNewsletters()), ...removed.filter((row) => row !== undefined)];
  const sites = await Promise.all(rows.map((row) => listSites(row)));
  const needed = hostsOf([...sites.flat(), ...(await listGuideAddresses())]);
  await removeGrants(spare.filter((grant) => !needed.has(hostOf(grant) ?? '')));
}

/** Apex and www are one site. */
function hostsOf(addresses: readonly string[]): Set<string> {
  return new Set(addresses.flatMap((address) => siteHosts(URL.parse(address)?.hostname ?? '')));
}
