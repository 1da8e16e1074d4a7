import type { Citable } from './types.ts';

/** Enough digits to tell editions apart by eye. */
const digits = 12;

/** Which file it was, in a reference for people; empty where it is not known. */
export function shortHash({ hash }: Pick<Citable, 'hash'>): string {
  return hash === null || hash === '' ? '' : `SHA-256 ${hash.slice(0, digits)}`;
}
