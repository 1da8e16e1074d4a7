import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { newsletter } from '../utils/newsletter.ts';
import { hourMs, minuteMs, weekHours } from '../utils/schedule/units.ts';
import { parseSimulateArguments } from './parse-simulate-arguments.ts';
import { runCommand } from './run-command.ts';
import { root } from './run-tool.ts';
import { drawWeek } from './simulate/draw-week.ts';
import { foreseeWeek } from './simulate/foresee-week.ts';
import { format, measure } from './simulate/measure.ts';
import { pollEvenly } from './simulate/poll-evenly.ts';
import { readHistories } from './simulate/read-histories.ts';
import { seededRandom } from './simulate/seeded-random.ts';
import { asleepNights, neverAsleep } from './simulate/sleep.ts';
import { walkForward } from './simulate/walk-forward.ts';

/**
 * `npm run simulate -- FILE`: how soon the schedule would have found the issues of real newsletters, and with how many
 * checks, against checks at a fixed interval and against hindsight. See docs/schedule.md.
 */
function simulate(args: string[]): boolean {
  const { file, budget, asleep } = parseSimulateArguments(args);
  const { weekday, hour, timeZone } = newsletter;
  const wake = asleep === 'nights' ? asleepNights(timeZone) : neverAsleep;

  const lived = readHistories(file).map((history) => {
    const walk = walkForward(history.publishedAt, {
      prior: { weekday, hour, timeZone },
      random: seededRandom(1),
      wake,
      weeklyChecks: budget,
    });
    const { checksPerWeek } = measure([walk]);
    const even = pollEvenly(history.publishedAt, walk, (weekHours * hourMs) / checksPerWeek, wake);
    const hourly = pollEvenly(history.publishedAt, walk, 60 * minuteMs, wake);
    const hindsight = { ...walk, delays: foreseeWeek(history.publishedAt, checksPerWeek, timeZone) };
    console.log(`${history.name} (${history.kind}, ${history.publishedAt.length} issues)`);
    for (const [title, one] of Object.entries({
      'this schedule': walk,
      'as many, evenly': even,
      'every 60 min': hourly,
    })) {
      console.log(`  ${title.padEnd(18)} ${format(measure([one]))}`);
    }
    console.log(`  ${'week by hindsight'.padEnd(18)} ${format(measure([hindsight]))}`);
    return { ...history, walk, even };
  });

  const chart = join(root, 'artifacts', 'simulate.svg');
  mkdirSync(join(root, 'artifacts'), { recursive: true });
  const panels = lived.map(({ name, kind, walk, publishedAt }) => ({
    title: name,
    subtitle: `${kind}: ${format(measure([walk]))}`,
    checks: walk.checks,
    issues: publishedAt,
  }));
  writeFileSync(chart, drawWeek(panels, timeZone));
  console.log(`\nChecks and issues over the week: ${chart}\n`);

  const kinds = [...Map.groupBy(lived, (history) => history.kind)].map(([kind, group]) => ({
    kind,
    stats: measure(group.map(({ walk }) => walk)),
    even: measure(group.map((history) => history.even)),
    longest: Math.max(...group.flatMap(({ walk }) => walk.delays)) / hourMs,
  }));
  for (const { kind, stats, even, longest } of kinds) {
    const ratio = (stats.mean / even.mean).toFixed(2);
    console.log(
      `${kind}, longest delay ${longest.toFixed(1)} h, mean ${ratio} of as many checks made evenly`,
    );
  }
  for (const { kind, stats } of kinds) console.log(`${kind}: ${format(stats)}`);
  return true;
}

runCommand(simulate);
