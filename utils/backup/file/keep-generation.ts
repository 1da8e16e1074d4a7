import { readLocal, writeLocal } from '../../platform/local.ts';
import { withIdleLock } from '../../platform/locks.ts';
import { listPrivateFiles, removePrivateFile, writePrivateFile } from '../../platform/private-files.ts';
import { compress } from './compress.ts';
import { gatherRows } from './gather-rows.ts';
import { type Generation, listGenerations } from './list-generations.ts';
import { nameGeneration, parseGeneration } from './name-generation.ts';
import { writeBackup } from './write-backup.ts';

const key = 'generations';
const dayMs = 24 * 60 * 60_000;
/** So that the browser and a first look at the newsletters come first. */
const afterStartMs = 10 * 60_000;
const keptGenerations = 3;

/** When it was last looked whether something changed, epoch ms, and what the last generation holds. */
interface Looked {
  at: number;
  checksum: string | null;
}

/**
 * Keeps a backup in the browser when a day has passed since the last and something has changed: the last three of them, or, after a
 * loss, two and the last whole one, without files of guides, which would take their room three times. Whether something changed is told by the checksum of what would
 * be kept: nothing else has to be noted when something is done. Takes the lock `backup`, while nobody else does.
 */
export async function keepGeneration(now: number): Promise<void> {
  await withIdleLock('backup', async () => {
    const looked = await readLooked();
    if (!looked) await noteLooked({ at: now - dayMs + afterStartMs, checksum: null });
    // What lies ahead was noted by a clock that was wrong.
    else if (looked.at > now || now - looked.at >= dayMs) await keepIfChanged(looked, now);
  });
}

async function keepIfChanged(looked: Looked, now: number): Promise<void> {
  // First, so that a browser that is stopped in it does not begin anew at each start.
  await noteLooked({ ...looked, at: now });
  let { checksum } = looked;
  await writePrivateFile(nameGeneration(now), async (take) => {
    const end = await compress(writeBackup(gatherRows(false), now), take);
    ({ checksum } = end);
    return end.rows > 0 && end.checksum !== looked.checksum;
  });
  await noteLooked({ at: now, checksum });
  await removeOldest(now);
}

/** And what nobody came to write to its end. */
async function removeOldest(now: number): Promise<void> {
  const kept = new Set(chooseKept(await listGenerations(now)).map(({ madeAt }) => madeAt));
  for (const name of await listPrivateFiles()) {
    const madeAt = parseGeneration(name);
    if (madeAt !== null && !kept.has(madeAt)) await removePrivateFile(name);
  }
}

/** The first, but where most of what there was seems to be lost, the largest has the place of the last of them. */
function chooseKept(generations: readonly Generation[]): Generation[] {
  const kept = generations.slice(0, keptGenerations);
  const [newest] = kept;
  const [largest] = generations.toSorted((a, b) => b.file.size - a.file.size);
  if (!newest || !largest || kept.includes(largest) || newest.file.size * 2 > largest.file.size) return kept;
  return [...kept.slice(0, -1), largest];
}

async function readLooked(): Promise<Looked | null> {
  const { at, checksum } = ((await readLocal(key)) ?? {}) as Partial<Record<string, unknown>>;
  return typeof at === 'number' ? { at, checksum: typeof checksum === 'string' ? checksum : null } : null;
}

const noteLooked = (looked: Looked) => writeLocal(key, looked);
