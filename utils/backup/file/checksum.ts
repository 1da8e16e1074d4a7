import { sha256 } from '../../text/sha256.ts';

/** Bytes that are hashed at once: browsers hash no stream, so each piece is hashed together with the hash of those before. */
const pieceBytes = 1 << 20;
/** Of a hash, as hexadecimal digits. */
const hashBytes = 64;

export interface Checksum {
  add(bytes: Uint8Array): Promise<void>;
  /** Of all that was added: 64 hexadecimal digits, the same however it was cut when it was added. */
  end(): Promise<string>;
}

/** A checksum over bytes that come one after another; a megabyte of them is kept at a time. */
export function startChecksum(): Checksum {
  const piece = new Uint8Array(hashBytes + pieceBytes);
  let filled = hashBytes;

  const close = async (): Promise<string> => {
    const hash = await sha256(piece.subarray(0, filled));
    new TextEncoder().encodeInto(hash, piece);
    filled = hashBytes;
    return hash;
  };
  return {
    async add(bytes) {
      for (let at = 0; at < bytes.length; ) {
        const some = bytes.subarray(at, at + piece.length - filled);
        piece.set(some, filled);
        filled += some.length;
        at += some.length;
        if (filled === piece.length) await close();
      }
    },
    end: close,
  };
}
