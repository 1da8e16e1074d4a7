import type { GuideRow } from '../../utils/store/types.ts';
import type { Companion } from './companion.ts';
import { until } from './driver/until.ts';
import { readTable } from './read-table.ts';

/** The first guide in that state, of the issue of that title if one is given, once there is one: saving begins by itself. */
export async function guideInState(
  { browser }: Companion,
  state: GuideRow['state'],
  issueTitle?: string,
): Promise<GuideRow> {
  const find = async () =>
    (await readTable(browser, 'guides')).find(
      (guide) => guide.state === state && (issueTitle === undefined || guide.issueTitle === issueTitle),
    );
  return await until(find, `a guide to be ${state}`, 30_000);
}
