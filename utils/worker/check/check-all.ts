import { readAskedHosts, writeAskedHosts } from '../../platform/asked-hosts.ts';
import { listDue } from '../../store/check-states.ts';
import { findNewsletter } from '../../store/newsletters.ts';
import type { Newsletter } from '../../store/types.ts';
import { ensureVisitsOf } from '../reading/ensure-visits.ts';
import type { RunJob } from '../start/run-job.ts';
import { checkNewsletter } from './check-newsletter.ts';
import { sourceAddress } from './source-address.ts';

/** Servers that keep us waiting must not keep the others from being asked. */
const lanes = 4;
/** A host is left alone for this long after a scheduled check, whichever newsletter is read there. */
const hostGapMs = 30_000;

/**
 * Looks at each newsletter whose time has come, the one that has waited longest first, some at a time; paused ones rest. Of
 * several on one host only one is looked at: the others stay due, and the alarm, half a minute later, brings the next.
 */
export async function checkAll(run: RunJob, now: () => number = Date.now): Promise<void> {
  const asked = await readAskedHosts(now() - hostGapMs, now());
  const due = await Promise.all(
    (await listDue(now())).map(({ newsletterId }) => findNewsletter(newsletterId)),
  );
  const byHost = Map.groupBy(
    due.filter((newsletter) => newsletter !== undefined),
    hostOf,
  );
  const queue = [...byHost].filter(([host]) => !asked.has(host));

  async function next(): Promise<void> {
    for (let host = queue.shift(); host; host = queue.shift()) await lookAtHost(...host);
  }

  /** One that rests, or whose check throws, must not keep the others of its host from being asked. */
  async function lookAtHost(host: string, newsletters: readonly Newsletter[]): Promise<void> {
    for (const newsletter of newsletters) {
      if (asked.has(host)) return;
      const before = now();
      await run('check', newsletter.id, async () => {
        // Nothing was asked of the host: it was not its time, or the host had asked to wait.
        if (!(await checkNewsletter(newsletter.id, 'scheduled'))) return;
        asked.set(host, before);
        await writeAskedHosts(asked, now() - hostGapMs);
      });
      await run('visits', newsletter.id, () => ensureVisitsOf(newsletter.id, now()));
    }
  }

  await Promise.all(Array.from({ length: lanes }, next));
}

const hostOf = (newsletter: Newsletter) =>
  URL.parse(sourceAddress(newsletter))?.host ?? sourceAddress(newsletter);
