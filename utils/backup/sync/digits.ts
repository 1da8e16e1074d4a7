const alphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz-';

/** A whole number in base 64, of exactly `length` digits that each take one byte in JSON. */
export function toDigits(value: number, length: number): string {
  let rest = value;
  let digits = '';
  for (let at = 0; at < length; at += 1) {
    digits = alphabet.charAt(rest % 64) + digits;
    rest = Math.floor(rest / 64);
  }
  return digits;
}

/** The number; null where a digit is none. */
export function parseDigits(digits: string): number | null {
  let value = 0;
  for (const digit of digits) {
    const at = alphabet.indexOf(digit);
    if (at < 0) return null;
    value = value * 64 + at;
  }
  return value;
}
