import { keepGeneration } from '../../backup/file/keep-generation.ts';
import { saveMonthlyCopy } from '../../backup/file/save-monthly-copy.ts';
import { mirrorMissing } from '../../backup/mirror-missing.ts';
import { finishViews } from '../../derived/finish-views.ts';
import { indexWords } from '../../derived/index-words.ts';
import { paintBadge } from '../../derived/paint-badge.ts';
import { newsletter } from '../../newsletter.ts';
import { ensureCheckAlarm, ensureRinging } from '../../platform/alarms.ts';
import { colorBadge } from '../../platform/badge.ts';
import { withSingleFlight } from '../../platform/locks.ts';
import { stayAwake } from '../../platform/stay-awake.ts';
import { openDatabase } from '../../store/open-database.ts';
import { continueBackfills } from '../backfill/continue-backfills.ts';
import { announceAll } from '../check/announce.ts';
import { checkAll } from '../check/check-all.ts';
import { loadEntities } from '../check/load-entities.ts';
import { understandAnew } from '../check/understand-anew.ts';
import { resumeGuides } from '../guides/resume-guides.ts';
import { ensureMenus } from '../menus/ensure-menus.ts';
import { ensureVisitsOf } from '../reading/ensure-visits.ts';
import { ensureHome } from '../subscriptions/ensure-home.ts';
import { purgeRemoved } from '../subscriptions/purge-removed.ts';
import { runExchange } from '../sync/run-exchange.ts';
import { beginSession } from './begin-session.ts';
import { ensureAlarm } from './ensure-alarm.ts';
import { startJobs } from './run-job.ts';

/** Pieces of the mirror between two notes of how far it has come. */
const mirroredAtATime = 100;
/** Where a session's notes can be written but not read, each part would be the first. */
const mostParts = 200;
const soonMs = 60_000;

/**
 * What every start of the worker does, whatever woke it: cold and warm start are the same path. Puts back what browsers
 * forget (badge, menus, alarm), finishes what a stopped worker left (telling, older issues, saving guides) and looks for issues
 * where that is due.
 *
 * The alarm is made to ring again before anything that can fail. One run at a time: a start that comes while one is under way
 * makes it look once more at its end. Each job stands alone (run-job.ts).
 *
 * Takes the lock `run`; rejects never.
 */
export async function resumeWork(): Promise<void> {
  await ensureRinging(Date.now());
  await loadEntities();
  await withSingleFlight('run', runJobs);
  await Promise.all([saveGuides(), index()]);
  await keepBackup();
}

/** After the run as well: ten thousand issues take a minute, which no check waits for. */
async function index(): Promise<void> {
  const run = await startJobs();
  await run('index', null, () => stayAwake(indexWords));
}

/** Last, once a day: it reads all there is. */
async function keepBackup(): Promise<void> {
  const run = await startJobs();
  await run('backup', null, () => stayAwake(() => keepGeneration(Date.now())));
  await run('copy', null, () => stayAwake(() => saveMonthlyCopy(Date.now())));
}

/** After the run and outside its lock: a download may take minutes, which no check waits for. */
async function saveGuides(): Promise<void> {
  const run = await startJobs();
  await run('guides', null, () => stayAwake(() => resumeGuides(run)));
}

async function runJobs(): Promise<void> {
  const run = await startJobs();
  const isOpen = await run('open', null, () => stayAwake(openDatabase));
  await run('session', null, () => stayAwake(beginSession));
  await run('home', null, ensureHome);
  await run('purge', null, purgeRemoved);
  await run('sync', null, () => runExchange());
  await run('views', null, finishViews);
  await run('badge', null, paintBadge);
  await run('colour', null, () => colorBadge(newsletter.accent.light));
  await run('menus', null, ensureMenus);
  await run('tell', null, () => announceAll(run));
  await run('checks', null, () => checkAll(run));
  // What came now may have been read on another machine.
  await run('sync', null, () => runExchange());
  await run('backfills', null, () => continueBackfills(run));
  await run('understand', null, understandAnew);
  await run('visits', null, () => ensureVisitsOf(null));
  await run('mirror', null, () => stayAwake(mirrorAll));
  await run('alarm', null, () => (isOpen ? ensureAlarm() : ringSoon()));
}

/** What is due next stands in a database that does not open: whether it does is looked at again soon. */
async function ringSoon(): Promise<void> {
  const now = Date.now();
  await ensureCheckAlarm(now + soonMs, now);
}

/** Writes what the mirror lacks, as after an upgrade: once a session, and a start that is stopped in it goes on there. */
async function mirrorAll(): Promise<void> {
  for (let part = 0; part < mostParts; part += 1) {
    if (!(await mirrorMissing(mirroredAtATime))) return;
  }
}
