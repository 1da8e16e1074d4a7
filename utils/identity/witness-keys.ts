import { guidKind } from './guid-kind.ts';
import { shortHash } from './hash-text.ts';
import type { Witnesses } from './types.ts';

/**
 * The keys an issue is looked up by: short texts for an index of several entries a row, one for each guid, each address, each
 * title with its day, and each title alone, so that a title the newsletter repeats is noticed. A guid that is an address has
 * an address' key. Equal keys are a reason to compare, no more.
 */
export function witnessKeys(newsletterId: string, { guids, urls, titles }: Witnesses): string[] {
  const keys = [
    ...guids.map((guid) => guidKey(newsletterId, guid)),
    ...urls.map((url) => urlKey(newsletterId, url)),
    ...titles.flatMap(({ title, day }) => titleKeys(newsletterId, title, [day])),
  ];
  // What has no name at all can only be found among the others without one.
  if (keys.length === 0) keys.push(namelessKey(newsletterId));
  return [...new Set(keys)];
}

const key = (newsletterId: string, kind: string, text: string) =>
  `${newsletterId} ${kind}${shortHash(`${kind}${text}`)}`;

export const urlKey = (newsletterId: string, url: string) => key(newsletterId, 'u', url);

export const guidKey = (newsletterId: string, guid: string) =>
  guidKind(guid) === 'address' ? urlKey(newsletterId, guid) : key(newsletterId, 'g', guid);

/** An untitled issue is looked up by its day; that it has no title is no key, it would find all others without one. */
export function titleKeys(newsletterId: string, title: string, days: ReadonlyArray<string | null>): string[] {
  const dated = days.map((day) => key(newsletterId, 'd', `${day} ${title}`));
  return title === '' ? dated : [...dated, key(newsletterId, 't', title)];
}

export const namelessKey = (newsletterId: string) => key(newsletterId, 'd', 'null ');
