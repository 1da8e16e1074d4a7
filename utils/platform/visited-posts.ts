import { readSession, writeSession } from './session.ts';

const tabsKey = 'visitedPosts';
const begunKey = 'sessionBegunAt';
const hostsKey = 'postHosts';
/** More tabs with posts than these nobody has. */
const most = 200;

/** Which issue each tab showed last, the latest last. */
type Visited = [tabId: number, issueId: string][];

/** The newsletters whose posts may lie on each host, and the state of each newsletter, by its id, that this follows from. */
export interface PostHosts {
  states: Record<string, string>;
  hosts: Record<string, string[]>;
}

/**
 * Notes that a tab shows an issue.
 *
 * @returns whether it showed that one before: the page was loaded anew
 */
export async function noteVisited(tabId: number, issueId: string): Promise<boolean> {
  const value = await readSession(tabsKey);
  const visited = Array.isArray(value) ? (value as Visited) : [];
  if (visited.some(([tab, issue]) => tab === tabId && issue === issueId)) return true;
  const others = visited.filter(([tab]) => tab !== tabId);
  await writeSession(tabsKey, [...others.slice(1 - most), [tabId, issueId]]);
  return false;
}

export async function noteSessionBegun(now: number): Promise<void> {
  await writeSession(begunKey, now);
}

/** When the browser or the extension was started, epoch ms; null until that is written down, in its first moments. */
export async function readSessionBegun(): Promise<number | null> {
  const value = await readSession(begunKey);
  return typeof value === 'number' ? value : null;
}

export async function readPostHosts(): Promise<PostHosts | undefined> {
  return (await readSession(hostsKey)) as PostHosts | undefined;
}

export async function writePostHosts(hosts: PostHosts): Promise<void> {
  await writeSession(hostsKey, hosts);
}
