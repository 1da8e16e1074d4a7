import { hasHost } from '../../platform/permissions.ts';
import { readSetting, saveGuidesSetting } from '../../platform/settings.ts';
import { listGuidesToTry, listUnfinishedGuides, postponeGuides } from '../../store/guides.ts';
import { embargoOf } from '../check/host-embargoes.ts';
import type { RunJob } from '../start/run-job.ts';
import { saveIdleGuide } from './save-guide.ts';

/** What one start of the worker saves at most; the others wait for the next. */
const atATime = 20;
/** A slow server must not keep the files of others waiting. */
const lanes = 3;
/** When a guide whose host was not granted, or asked to wait, is looked at again. */
const laterMs = 15 * 60_000;

/**
 * Saves, some at a time, the guides whose download a stopped worker left behind and, unless the person has turned that off, those
 * of new issues that were not tried yet or are worth another try by now. What is being saved already is left alone. A guide on
 * a host that was not granted stays offered: asking for it takes a click.
 *
 * @param newsletterId of one newsletter only
 */
export async function resumeGuides(run: RunJob, newsletterId?: string, now = Date.now()): Promise<void> {
  const unfinished = await listUnfinishedGuides();
  const isOn = await readSetting(saveGuidesSetting);
  const toTry = isOn ? await listGuidesToTry(now, atATime) : [];
  const wanted = toTry.filter((guide) => newsletterId === undefined || guide.newsletterId === newsletterId);
  const begun = new Set(unfinished.map(({ id }) => id));
  const queue = [...unfinished, ...wanted.filter(({ id }) => !begun.has(id))];
  const waiting: string[] = [];

  async function saveNext(): Promise<void> {
    for (let guide = queue.shift(); guide !== undefined; guide = queue.shift()) {
      const { id, url } = guide;
      if (begun.has(id) || (await mayAsk(url, now))) await run('guide', id, () => saveIdleGuide(id));
      else waiting.push(id);
    }
  }
  await Promise.all(Array.from({ length: lanes }, saveNext));
  if (waiting.length > 0) await postponeGuides(waiting, now + laterMs);
}

async function mayAsk(url: string, now: number): Promise<boolean> {
  return (await hasHost(url)) && (await embargoOf(url, now)) === null;
}
