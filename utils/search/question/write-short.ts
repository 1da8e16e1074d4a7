import { perUnits, strokes, units } from '../tables/units.ts';
import { nameLetter } from './vary-word.ts';

/** A number with its unit, "to" and another number. */
const range = /(?<=\d)(\s?(?:%|[\p{L}/]{1,10}))?\s+(?:to|bis)\s+(?=\d)/giu;
/** A number with its unit, "per" and another unit; once more for mg per kg per day. */
const per = new RegExp(
  `(?<=\\d\\s?[\\p{L}/]{1,12})\\s+(?:${strokes.join('|')})\\s+(\\p{L}{1,8})(?!\\p{L})`,
  'giu',
);
const perCent = /(?<=\d\s*)per\s+cent(?!\p{L})/giu;
const beforeCapital = /(?<!\p{L})\p{L}{2,7}(?=\p{Lu}(?!\p{L}))/gu;

function writeStroke(all: string, unit: string): string {
  const term = unit.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return units.has(term) || perUnits.some((same) => same.includes(term)) ? `/${unit}` : all;
}

/**
 * What is one thing but is typed as several, or as a word of its own, in the short form that the other forms are made of: `6 to 8 weeks`,
 * `5 per cent`, `40 mg per day`, `NF-kappaB`.
 */
export function writeShort(text: string): string {
  return text
    .replace(range, (all, unit = '') => {
      const [first = ''] = unit.normalize('NFKC').trim().toLowerCase().split('/');
      return first === '' || units.has(first) ? `${unit}–` : all;
    })
    .replace(perCent, 'percent')
    .replace(per, writeStroke)
    .replace(per, writeStroke)
    .replace(beforeCapital, (name) => (nameLetter(name.toLowerCase()).length > 0 ? `${name}-` : name));
}
