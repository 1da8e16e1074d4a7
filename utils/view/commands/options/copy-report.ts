import { readLog } from '../../../platform/log.ts';
import { readVersions } from '../../../platform/versions.ts';
import { listChecks } from '../../../store/check-states.ts';
import { findDatabaseVersion } from '../../../store/open-database.ts';
import { listReport } from '../../sentences/options/list-report.ts';
import type { Newsletter } from '../../types.ts';
import { copyText } from '../copy-text.ts';

/**
 * Puts on the clipboard all that helps whoever helps. Call it in a click.
 *
 * @returns false when the browser does not allow it
 */
export async function copyReport(newsletters: readonly Newsletter[]): Promise<boolean> {
  const checked = newsletters.map(async (newsletter) => ({
    newsletter,
    checks: await listChecks(newsletter.id),
  }));
  const database = await findDatabaseVersion();
  const log = await readLog();
  return await copyText(
    listReport({ versions: readVersions(), database, newsletters: await Promise.all(checked), log }),
  );
}
