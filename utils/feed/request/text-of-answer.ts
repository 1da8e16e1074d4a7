import { decodeText } from '../../text/decode-text.ts';
import type { Fetched } from '../types.ts';

/** The body of an answer as text; empty when it has none. */
export function textOfAnswer({ bytes, headers }: Fetched): string {
  return bytes ? decodeText(bytes, headers.get('content-type')) : '';
}
