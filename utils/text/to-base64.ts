/** Arguments that a call takes in any browser. A multiple of three, so that the pieces are one text. */
const pieceLength = 8190;

/** Bytes in base64, however many. */
export function toBase64(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += pieceLength)
    pieces.push(btoa(String.fromCharCode(...bytes.subarray(at, at + pieceLength))));
  return pieces.join('');
}
