import { readerAddress } from '../../../record/reader-address.ts';
import { guideAddress } from '../parse-guide-hash.ts';
import type { FoundItem } from './types.ts';

/** Where what was found is read: an issue at the piece of text, a guide at its page. */
export function resultAddress({
  id,
  kind,
  at,
  page,
}: Pick<FoundItem, 'id' | 'kind' | 'at' | 'page'>): string {
  if (kind === 'issue') return readerAddress({ issueId: id, at });
  return guideAddress({ id, page });
}
