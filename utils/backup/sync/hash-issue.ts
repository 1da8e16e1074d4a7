import { hashText } from '../../identity/hash-text.ts';
import { mintIdentity } from '../../identity/mint-identity.ts';
import type { Witnesses } from '../../identity/types.ts';
import { toDigits } from './digits.ts';

/** Six bytes that stand for an issue: the same on every machine that calls newsletter and issue the same. */
export function hashIssue(newsletterId: string, identity: string): string {
  const [first, second] = hashText(`${newsletterId}\n${identity}`);
  return toDigits((second & 0xffff) * 2 ** 32 + first, 8);
}

/**
 * All that another machine may call an issue: its identity here, and those that would have been minted from any one of its
 * witnesses, had that been the first to be seen.
 */
export function listIdentities(identity: string, { guids, urls, titles }: Witnesses): string[] {
  const alone = [
    ...guids.map((guid): Witnesses => ({ guids: [guid], urls: [], titles: [] })),
    ...urls.map((url): Witnesses => ({ guids: [], urls: [url], titles: [] })),
    ...titles.map((title): Witnesses => ({ guids: [], urls: [], titles: [title] })),
  ];
  return [...new Set([identity, ...alone.map((witnesses) => mintIdentity(witnesses, () => false))])];
}
