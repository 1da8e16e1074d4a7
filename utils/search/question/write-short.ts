import { units } from '../tables/units.ts';
import { nameLetter } from './vary-word.ts';

/** A number with its unit, "to" and another number. */
const range = /(?<=\d)(\s?(?:%|[\p{L}/]{1,10}))?\s+(?:to|bis)\s+(?=\d)/giu;
const perCent = /(?<=\d\s*)per\s+cent(?!\p{L})/giu;
const beforeCapital = /(?<!\p{L})\p{L}{2,7}(?=\p{Lu}(?!\p{L}))/gu;

/**
 * What is one thing but is typed as several, or as a word of its own, in the short form that the other forms are made of: `6 to 8 weeks`,
 * `5 per cent`, `NF-kappaB`.
 */
export function writeShort(text: string): string {
  return text
    .replace(range, (all, unit = '') => {
      const [first = ''] = unit.normalize('NFKC').trim().toLowerCase().split('/');
      return first === '' || units.has(first) ? `${unit}–` : all;
    })
    .replace(perCent, 'percent')
    .replace(beforeCapital, (name) => (nameLetter(name.toLowerCase()).length > 0 ? `${name}-` : name));
}
