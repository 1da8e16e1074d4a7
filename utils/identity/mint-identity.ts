import { guidKind } from './guid-kind.ts';
import { shortHash } from './hash-text.ts';
import type { Witnesses } from './types.ts';

/**
 * A new issue's identity within its newsletter: a hash of the first it was seen by (guid, else address, else title and day), so
 * that the same issue found on another device gets the same. Where that is taken, of one more of them, at last with a number.
 *
 * @param isTaken whether another issue of the newsletter has that identity
 */
export function mintIdentity(
  { guids, urls, titles }: Witnesses,
  isTaken: (identity: string) => boolean,
): string {
  const [guid] = guids;
  const [url] = urls;
  const [name] = titles;
  const seen = [
    ...(guid === undefined ? [] : [guidKind(guid) === 'address' ? `url ${guid}` : `guid ${guid}`]),
    ...(url === undefined ? [] : [`url ${url}`]),
    ...(name === undefined ? [] : [`title ${name.day} ${name.title}`]),
  ];
  const texts = seen.map((_, at) => seen.slice(0, at + 1).join('\n'));
  for (const text of texts) if (!isTaken(shortHash(text))) return shortHash(text);
  const all = texts.at(-1) ?? '';
  for (let number = 2; ; number++) {
    const identity = shortHash(`${all}\n${number}`);
    if (!isTaken(identity)) return identity;
  }
}
