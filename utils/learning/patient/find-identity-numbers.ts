import { isAhv, isDni, isKvnr, isNhsNumber, isNir } from './check-digits.ts';
import { matchAll } from './match-all.ts';
import type { Finding } from './types.ts';

const bare = ([text]: RegExpExecArray) => text.replace(/[ -]/g, '');

/** NHS numbers, in one piece or as they are printed. */
export function findNhsNumbers(text: string): Finding[] {
  const form = /(?<![\w.,+-])\d{3}[ -]?\d{3}[ -]?\d{4}(?![\d-])(?![.,]\d)/g;
  return matchAll(text, form, 'nhs-number', (match) => isNhsNumber(bare(match)));
}

/** Numbers that other countries give a person, as far as they check themselves; and the form of an SSN. */
export function findIdentityNumbers(text: string): Finding[] {
  return [
    ...matchAll(text, /(?<![\w-])(?:\d{8}|[XYZ][ -]?\d{7})[ -]?[A-Z](?![\w-])/g, 'identity-number', (match) =>
      isDni(bare(match)),
    ),
    ...matchAll(
      text,
      /(?<![\w.,])[12] ?\d{2} ?\d{2} ?(?:\d{2}|2[AB]) ?\d{3} ?\d{3} ?\d{2}(?!\d)/g,
      'identity-number',
      (match) => isNir(bare(match)),
    ),
    ...matchAll(text, /(?<![\w-])[A-Z] ?\d{3} ?\d{3} ?\d{3}(?![\w-])/g, 'identity-number', (match) =>
      isKvnr(bare(match)),
    ),
    ...matchAll(
      text,
      /(?<![\w.-])756[. ]?\d{4}[. ]?\d{4}[. ]?\d{2}(?![\w-]|\.\d)/g,
      'identity-number',
      (match) => isAhv(match[0].replace(/\D/g, '')),
    ),
    ...matchAll(text, /(?<![\w-])(?!000|666|9)\d{3}-(?!00)\d{2}-(?!0000)\d{4}(?![\w-])/g, 'identity-number'),
  ];
}
