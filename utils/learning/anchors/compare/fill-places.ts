import type { Draft } from './draft.ts';

/**
 * Notes what took the place of sentences that are gone: what stands between the same neighbours. The place of a sentence is
 * told by what leads to it, its heading too, or by what follows it in its section; where all of these are gone, so is the place.
 */
export function fillPlaces(draft: Draft): void {
  const { standings } = draft;
  for (let from = 0; from < standings.length; from += 1) {
    if (standings[from] !== 'gone') continue;
    let to = from;
    while (standings[to] === 'gone') to += 1;
    fillRun(draft, from, to);
    from = to;
  }
}

/** A run of sentences that are gone. As many as there were take their places one by one; else only the ends are told. */
function fillRun(draft: Draft, from: number, to: number): void {
  const { standings, places, taken } = draft;
  const [leads, follows] = [isLed(draft, from), isFollowed(draft, to)];
  const free = findFree(
    draft,
    leads ? places[from - 1]?.[1] : undefined,
    follows ? places[to]?.[0] : undefined,
  );
  const [first, last] = [free[0], free.at(-1)];
  if (first === undefined || last === undefined) return;
  const fill = (at: number, place: number, end: number) => {
    standings[at] = 'replaced';
    places[at] = [place, end + 1];
  };
  if (free.length === to - from) for (const [step, place] of free.entries()) fill(from + step, place, place);
  else if (to - from === 1) fill(from, first, last);
  else {
    if (leads) fill(from, first, first);
    if (follows) fill(to - 1, last, last);
  }
  for (const at of free) taken[at] = true;
}

/** What stands ahead of it, in its section or as its heading, is there. Nothing leads to a heading. */
function isLed({ before, headings, places }: Draft, at: number): boolean {
  const [own, ahead] = [before.sentences[at]?.line, before.sentences[at - 1]?.line];
  if (own === undefined || ahead === undefined || !places[at - 1]) return false;
  if (headings.before[own + 1] === own) return false;
  return headings.before[own] === headings.before[ahead] || headings.before[own] === ahead;
}

/** What stands behind it, in its section or under it, is there. */
function isFollowed({ before, headings, places }: Draft, behind: number): boolean {
  const [own, next] = [before.sentences[behind - 1]?.line, before.sentences[behind]?.line];
  if (own === undefined || next === undefined || !places[behind]) return false;
  // The next section.
  if (headings.before[next + 1] === next) return false;
  return headings.before[own] === headings.before[next] || headings.before[next] === own;
}

/** Sentences that are nobody's place, behind the one that leads or ahead of the one that follows. */
function findFree(
  { taken, quoting }: Draft,
  behind: number | undefined,
  ahead: number | undefined,
): number[] {
  const isFree = (at: number) => taken[at] === false && quoting[at] === undefined;
  const free: number[] = [];
  if (behind !== undefined) {
    const end = ahead !== undefined && ahead > behind ? ahead : taken.length;
    for (let at = behind; at < end && isFree(at); at += 1) free.push(at);
  } else if (ahead !== undefined) for (let at = ahead - 1; isFree(at); at -= 1) free.push(at);
  return free.sort((a, b) => a - b);
}
