import { decodeText } from '../text/decode-text.ts';

/** A chosen file as text, in the encoding it declares: `Blob.text()` takes everything for UTF-8. */
export async function readFile(file: Blob): Promise<string> {
  return decodeText(new Uint8Array(await file.arrayBuffer()), null);
}
