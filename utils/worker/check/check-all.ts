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
  const queue = (await listDue(now())).map(({ newsletterId }) => newsletterId);

  async function next(): Promise<void> {
    for (let id = queue.shift(); id !== undefined; id = queue.shift()) {
      const newsletter = await findNewsletter(id);
      if (newsletter) await lookAt(newsletter);
    }
  }

  async function lookAt(newsletter: Newsletter): Promise<void> {
    const host = hostOf(newsletter);
    if (asked.has(host)) return;
    const before = now();
    asked.set(host, before);
    await run('check', newsletter.id, async () => {
      const answer = await checkNewsletter(newsletter.id, 'scheduled');
      // Nothing was asked of the host: it was not its time, or the host had asked to wait.
      if (!answer) asked.delete(host);
      else await writeAskedHosts(asked, now() - hostGapMs);
    });
    await run('visits', newsletter.id, () => ensureVisitsOf(newsletter.id, now()));
  }

  await Promise.all(Array.from({ length: lanes }, next));
}

const hostOf = (newsletter: Newsletter) =>
  URL.parse(sourceAddress(newsletter))?.host ?? sourceAddress(newsletter);
