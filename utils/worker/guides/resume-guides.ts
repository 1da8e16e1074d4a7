import { hasHost } from '../../platform/permissions.ts';
import { readSetting, saveGuidesSetting } from '../../platform/settings.ts';
import { listGuidesToTry, listUnfinishedGuides, postponeGuides } from '../../store/guides.ts';
import { embargoOf } from '../check/host-embargoes.ts';
import type { RunJob } from '../start/run-job.ts';
import { saveGuide } from './save-guide.ts';

/** What one start of the worker saves at most; the others wait for the next. */
const atATime = 20;
/** When a guide whose host was not granted, or asked to wait, is looked at again. */
const laterMs = 15 * 60_000;

/**
 * Saves, one after another, the guides whose download a stopped worker left behind and, unless the person has turned that
 * off, those of new issues that were not tried yet or are worth another try by now. A guide on a host that was not granted
 * stays offered: asking for it takes a click.
 *
 * @param newsletterId of one newsletter only
 */
export async function resumeGuides(run: RunJob, newsletterId?: string, now = Date.now()): Promise<void> {
  const save = (id: string) => run('guide', id, () => saveGuide(id));
  for (const guide of await listUnfinishedGuides()) await save(guide.id);
  if (!(await readSetting(saveGuidesSetting))) return;
  const waiting: string[] = [];
  for (const guide of await listGuidesToTry(now, atATime)) {
    if (newsletterId !== undefined && guide.newsletterId !== newsletterId) continue;
    if (await mayAsk(guide.url, now)) await save(guide.id);
    else waiting.push(guide.id);
  }
  if (waiting.length > 0) await postponeGuides(waiting, now + laterMs);
}

async function mayAsk(url: string, now: number): Promise<boolean> {
  return (await hasHost(url)) && (await embargoOf(url, now)) === null;
}
