import { chance, pick } from './draw.ts';
import type { Random, Style } from './types.ts';

/** A publisher whose issues can be told apart by somebody who sees the answers alone. */
export function drawStyle(random: Random): Style {
  for (;;) {
    const style = drawAny(random);
    if (isTellable(style)) return style;
  }
}

function drawAny(random: Random): Style {
  const might = (share: number) => chance(random, share);
  return {
    everyHours: pick(random, [6, 24, 24, 168, 168, 720, 8766]),
    titles: pick(random, ['own', 'own', 'daily', 'yearly', 'date', 'none']),
    guids: pick(random, ['address', 'uuid', 'tag', 'number', 'none', 'shared', 'fresh']),
    urls: pick(random, ['slug', 'slug', 'slug', 'home', 'none']),
    holds: pick(random, [1, 5, 20]),
    dates: pick(random, ['exact', 'exact', 'day', 'none']),
    texts: pick(random, ['long', 'long', 'short', 'none']),
    does: {
      edits: might(0.7),
      rewrites: might(0.3),
      changesGuids: might(0.3),
      changesPaths: might(0.2),
      changesHost: might(0.3),
      copiesGuids: might(0.6),
      drops: might(0.4),
      servesStale: might(0.4),
      repeats: might(0.3),
    },
  };
}

/**
 * Left out is only what looks the same from outside, whether it is one issue or two. Each line says what would be needed to
 * tell. "Own" is a guid or an address that one issue has and keeps.
 */
function isTellable(style: Style): boolean {
  const { everyHours, titles, guids, urls, holds, dates, texts, does } = style;
  const isStrong = titles === 'own' || titles === 'yearly';
  const onlyKeyAtATime = holds === 1 && (guids === 'shared' || urls === 'home');
  const keepsGuid = !['none', 'shared', 'fresh'].includes(guids);
  const losesAll = losesAllKeys(style);
  const rules: Array<readonly [when: boolean, needed: boolean]> = [
    // A yearly title is one of its own once a year.
    [titles === 'yearly', everyHours === 8766],
    // Whose keys are lost is known by title and text alone: they must not change in the same moment, nor be missing.
    [losesAll, !does.rewrites && !does.copiesGuids && (isStrong || !does.edits)],
    [losesAll && !isStrong, texts === 'long'],
    // Of an issue without title and day nothing is left to look it up by.
    [losesAll && titles === 'none', dates !== 'none'],
    // One key for whatever is newest: an edit with another title, or another issue? Hours and words must lie between.
    [onlyKeyAtATime, everyHours >= 24 && dates !== 'none' && titles !== 'daily' && !does.rewrites],
    [onlyKeyAtATime && texts === 'none', titles === 'own'],
    // The same title the day after and no text: days one apart are one day, in another zone.
    [texts === 'none' && !isStrong, keepsGuid || urls === 'slug'],
    [texts === 'none' && titles === 'daily', holds === 20 && !does.drops],
    // Guids of two kinds are not compared: the evening's issue with the morning's title, when that has left the feed and guids
    // have changed their kind in between, looks like the morning's written anew.
    [titles === 'daily' && everyHours < 24 && does.changesGuids, holds > 1 && !does.drops],
    // A copied guid of which only the copy is left is the old issue with another title, unless a day and the text say no.
    [
      does.copiesGuids,
      keepsGuid && guids !== 'address' && everyHours >= 24 && dates !== 'none' && !does.rewrites,
    ],
    [does.copiesGuids, urls === 'slug' && !does.changesPaths && !does.changesGuids],
    [does.copiesGuids, texts === 'long' || titles === 'own'],
    [does.copiesGuids && titles === 'daily', holds > 1 && !does.drops],
    // One guid or address for all says nothing while two are there to see it; of one alone it is its key.
    [holds > 1 && (guids === 'shared' || urls === 'home'), !does.drops],
  ];
  return rules.every(([when, needed]) => !when || needed);
}

/** Whether there is a moment after which neither guid nor address of an issue is what it was. */
function losesAllKeys({ guids, urls, holds, does }: Style): boolean {
  const keepsGuid = !['none', 'shared', 'fresh'].includes(guids) && !does.changesGuids;
  const keepsPath = urls === 'slug' && !does.changesPaths;
  const keepsOne =
    holds === 1 && ((guids === 'shared' && !does.changesGuids) || (urls === 'home' && !does.changesHost));
  if (guids === 'address') return does.changesPaths || (does.changesGuids && !keepsPath);
  return !keepsGuid && !keepsPath && !keepsOne;
}
