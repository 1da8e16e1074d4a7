import { addOpening, findLeave } from '../../../learning/find-leave.ts';
import { readOpenings, writeOpenings } from '../../../platform/openings.ts';
import { listReadingTimes } from '../../../store/readings.ts';
import { keepReturn, type Return, readReturn } from './kept-return.ts';

/** As many acts as somebody does on the first day back; further back than these nothing is looked up. */
const actsRead = 300;

/**
 * Notes that a page is opened, and tells whether somebody has come back with it, or did earlier in this session of the browser.
 *
 * @returns null for whoever was not away
 */
export async function noteOpening(now = Date.now()): Promise<Return | null> {
  const [opened, read] = await Promise.all([
    readOpenings(),
    // Without the database there is nothing to be told of.
    listReadingTimes(actsRead).catch(() => []),
  ]);
  const leave = findLeave(opened, read, now);
  // First what was found, then the opening: of two pages that open at once each finds it, or finds it written down.
  if (leave) await keepReturn({ ...leave, isOffered: true });
  await writeOpenings(addOpening(opened, now));
  return await readReturn();
}
