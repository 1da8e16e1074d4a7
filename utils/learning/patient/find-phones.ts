import { matchAll } from './match-all.ts';
import type { Finding } from './types.ts';

const cue =
  'tel|tele?phone|phone|mobile|cell|ring|call|contact|text|fax|reach|telefon|handy|mobil|rufnummer|festnetz|anrufen|zurückrufen|' +
  'teléfono|tfno|tlf|tf|móvil|llamar|llame|teléf|téléphone|tél|portable|rappeler|appeler|joindre';
const digits = String.raw`\(?\d(?:[ ./()-]{0,2}\d){5,13}(?!\d)`;
/** Whatever has six digits or more, behind a word for it. */
const cued = new RegExp(`(?<!\\p{L})(?:${cue})\\p{L}{0,3}\\b[^\\d\\n!?;+]{0,24}?(?<hit>${digits})`, 'dgiu');

/** Call on 12/03/2026. */
const day = /^(?:\d{1,2}[ ./-]\d{1,2}[ ./-](?:19|20)\d\d|(?:19|20)\d\d[./-]\d{1,2}[./-]\d{1,2})(?!\d)/;

/** The forms in which numbers are written where nothing is said of them. */
const forms: readonly RegExp[] = [
  /(?<![\w+])(?:\+|00(?=[1-9][\d ]{9}))[1-9](?:[ ./()-]{0,2}\d){6,13}(?!\d)/g,
  // United Kingdom, Australia.
  /(?<![\w.,+-])(?:\(0\d{1,4}\)|0\d{2,4})[ -]?\d{3,4}[ -]?\d{3,4}(?![\d-])(?![.,]\d)/g,
  // France.
  /(?<![\w.,+-])0[1-9](?:[ .-]?\d{2}){4}(?!\d)/g,
  // Germany: the area from the rest by a stroke, a space or a dash.
  /(?<![\w.,+-])(?:\(0\d{2,5}\) ?|0\d{2,5} ?[ /-] ?)\d{3,9}(?:[ -]\d{1,4}){0,3}(?![\d-])(?![.,]\d)/g,
  // North America.
  /(?<![\w.,+-])(?:\([2-9]\d{2}\) ?|[2-9]\d{2}[-.])[2-9]\d{2}[-. ]\d{4}(?!\d)/g,
  // Spain.
  /(?<![\w.,+-]|\d )[6-9]\d{2} (?:\d{3} \d{3}|\d{2} \d{2} \d{2})(?! ?\d)(?![.,]\d)/g,
  /(?<![\w.,+-]|\d )[89][1-8]([ -])\d{3}\1\d{2}\1\d{2}(?![ -]?\d)(?![.,]\d)/g,
  /(?<![\w.,+-])[67]\d{8}(?!\d)(?![.,]\d)/g,
];

/** Numbers of phones, written as in English-, Spanish-, German- and French-speaking countries, or behind a word for them. */
export function findPhones(text: string): Finding[] {
  return [
    ...matchAll(text, cued, 'phone', ({ groups }) => {
      const written = groups?.hit ?? '';
      return !isYears(written) && !isSeries(written) && !day.test(written);
    }),
    ...forms.flatMap((form) =>
      matchAll(
        text,
        form,
        'phone',
        ([written]) => written.replace(/\D/g, '').length >= 8 && !isSeries(written),
      ),
    ),
  ];
}

/** 01 02 03 04 05. */
function isSeries(text: string): boolean {
  const groups = text.split(' ').map(Number);
  const step = (groups[1] ?? 0) - (groups[0] ?? 0);
  return groups.length > 2 && groups.every((group, at) => at === 0 || group - (groups[at - 1] ?? 0) === step);
}

function isYears(text: string): boolean {
  return (text.match(/\d+/g) ?? []).every((group) => /^(?:19|20)\d\d$/.test(group));
}
