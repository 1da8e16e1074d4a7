/** Bytes that grow. Numbers are written seven bits a byte, the lowest first; the last byte has its highest bit clear. */
export class ByteWriter {
  bytes = new Uint8Array(1024);
  length = 0;

  number(value: number): void {
    if (this.length + 5 > this.bytes.length) this.#grow(5);
    let rest = value;
    while (rest > 127) {
      this.bytes[this.length++] = (rest & 127) | 128;
      rest >>>= 7;
    }
    this.bytes[this.length++] = rest;
  }

  copy(from: Uint8Array, start: number, end: number): void {
    if (this.length + end - start > this.bytes.length) this.#grow(end - start);
    if (end - start > 32) this.bytes.set(from.subarray(start, end), this.length);
    else for (let at = start; at < end; at += 1) this.bytes[this.length + at - start] = from[at] ?? 0;
    this.length += end - start;
  }

  #grow(by: number): void {
    const larger = new Uint8Array(Math.max(this.bytes.length * 2, this.length + by));
    larger.set(this.bytes.subarray(0, this.length));
    this.bytes = larger;
  }
}
