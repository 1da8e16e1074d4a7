import type { GuideRow } from '../types.ts';
import { formatBytes } from './format-bytes.ts';

/** How large a guide's file is: as it was measured, else as its newsletter says; null where neither is known. */
export function guideSize({ bytes, sizeText }: Pick<GuideRow, 'bytes' | 'sizeText'>): string | null {
  return bytes === null ? sizeText : formatBytes(bytes);
}
