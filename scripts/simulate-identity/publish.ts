import { chance, drawWords } from './draw.ts';
import type { Answer, Random, Served, Style } from './types.ts';
import { type Issue, type Place, serve, writeIssue } from './write-issue.ts';

const hourMs = 60 * 60_000;
const start = Date.UTC(2026, 0, 5, 7);

/**
 * Some forty looks at one newsletter: what each look was answered, with what each entry truly is. Several things happen between
 * two looks, or nothing.
 */
export function publish(random: Random, style: Style, newsletterId: string): Answer[] {
  const issues: Issue[] = [];
  const place: Place = { host: `${newsletterId}.example`, prefix: '', generation: 0 };
  const answers: Answer[] = [];
  let dueAt = start;
  const back = 3 + Math.floor(random() * 6);
  const add = () => {
    const issue = writeIssue(random, style, issues.length + 1, dueAt, issues);
    const last = issues.at(-1);
    if (style.does.copiesGuids && last && chance(random, 0.2)) issue.guid = last.guid;
    issues.push(issue);
    dueAt += style.everyHours * hourMs;
  };
  for (let n = 0; n < back; n++) add();
  let now = dueAt - style.everyHours * hourMs + hourMs;

  for (let look = 0; look < 40; look++) {
    now += Math.floor(style.everyHours * hourMs * random() * random() * 3);
    while (dueAt <= now) add();
    alter(random, style, issues, place);
    const inFeed = issues
      .filter((issue) => issue.inFeed)
      .slice(-style.holds)
      .toReversed();
    const entries = repeat(
      random,
      style,
      inFeed.map((issue) => serve(issue, style, place, random)),
    );
    const stale =
      style.does.servesStale && chance(random, 0.15) ? answers[Math.floor(random() * answers.length)] : null;
    answers.push({ newsletterId, at: now, entries: stale?.entries ?? entries });
  }
  return answers;
}

function alter(
  random: Random,
  { does, holds, everyHours, texts }: Style,
  issues: Issue[],
  place: Place,
): void {
  const might = (may: boolean, share: number) => may && chance(random, share);
  const recent = issues.slice(-Math.max(holds, 3));
  const one = recent[Math.floor(random() * recent.length)];
  if (one && might(does.edits, 0.3)) edit(random, one, { moves: everyHours >= 24, texts });
  if (one && might(does.rewrites, 0.1)) {
    one.title = one.title === '' ? '' : drawWords(random, 4).join(' ');
    one.words = drawWords(random, one.words.length);
  }
  if (one && might(does.drops, 0.2)) one.inFeed = false;
  if (might(does.drops, 0.1)) for (const issue of issues) issue.inFeed = true;
  if (might(does.changesGuids, 0.05)) place.generation++;
  if (might(does.changesPaths, 0.05)) place.prefix = `/moved${place.prefix.length}`;
  if (might(does.changesHost, 0.1)) place.host = `moved.${place.host}`.slice(-60).replace(/^[^a-z]+/, '');
}

/** One word in eight at most, once, and up to three hours, so that the issue stays what it is. */
function edit(
  random: Random,
  issue: Issue,
  { moves, texts }: { moves: boolean; texts: Style['texts'] },
): void {
  const at = Math.floor(random() * issue.words.length);
  if (texts !== 'none' && !issue.words.includes('edited')) issue.words[at] = 'edited';
  if (moves && chance(random, 0.3)) issue.publishedAt += Math.floor(random() * 3 * hourMs);
}

function repeat(random: Random, { does }: Style, entries: Served[]): Served[] {
  const copied = entries[Math.floor(random() * entries.length)];
  if (!copied || !does.repeats || !chance(random, 0.2)) return entries;
  return [...entries, { ...copied }];
}
