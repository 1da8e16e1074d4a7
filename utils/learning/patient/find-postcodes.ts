import { matchAll } from './match-all.ts';
import type { Finding } from './types.ts';

/** Postcode areas of the United Kingdom. https://en.wikipedia.org/wiki/List_of_postcode_areas_in_the_United_Kingdom */
const areas = new Set(
  (
    'AB AL B BA BB BD BF BH BL BN BR BS BT CA CB CF CH CM CO CR CT CV CW DA DD DE DG DH DL DN DT DY E EC EH EN EX FK FY G GL GU GY ' +
    'HA HD HG HP HR HS HU HX IG IM IP IV JE KA KT KW KY L LA LD LE LL LN LS LU M ME MK ML N NE NG NN NP NR NW OL OX PA PE PH PL PO ' +
    'PR RG RH RM S SA SE SG SK SL SM SN SO SP SR SS ST SW SY TA TD TF TN TQ TR TS TW UB W WA WC WD WF WN WR WS WV YO ZE'
  ).split(' '),
);
const states =
  'AL|AK|AZ|AR|CA|CO|CT|DE|FL|GA|HI|ID|IL|IN|IA|KS|KY|LA|ME|MD|MA|MI|MN|MS|MO|MT|NE|NV|NH|NJ|NM|NY|NC|ND|OH|OK|OR|PA|RI|SC|SD|TN|TX|UT|VT|VA|WA|WV|WI|WY|DC';
const town = String.raw`\d{5} \p{Lu}[\p{L}-]+`;
const streets =
  'rue|avenue|boulevard|impasse|chemin|quai|calle|c/|avda\\.?|avenida|plaza|paseo|lives|wohnt|wohnhaft|habite|domicili\\p{L}*|vive|reside';

/** Postcodes: those with letters by their form, five digits where an address is being told. */
export function findPostcodes(text: string): Finding[] {
  return [
    ...matchAll(
      text,
      /(?<![\w-])([A-Z]{1,2})\d[A-Z\d]? ?(\d[ABD-HJLNP-UW-Z]{2})(?![\w-])/g,
      'postcode',
      ([, area = '', inward = '']) =>
        areas.has(area) && !(area.length === 1 && /^(?:1ST|2ND|3RD|\dTH)$/.test(inward)),
    ),
    // In small letters no space may divide it: "b2 2nd line".
    ...matchAll(
      text,
      /(?<![\w-])([a-z]{1,2})\d[a-z\d]?\d[abd-hjlnp-uw-z]{2}(?![\w-])/g,
      'postcode',
      (match) => (/^[a-z]{2}\d[a-z\d]\d/.test(match[0]) ? areas.has((match[1] ?? '').toUpperCase()) : false),
    ),
    ...matchAll(
      text,
      /(?<![\w-])[ABCEGHJ-NPR-TVXY]\d[ABCEGHJ-NPR-TV-Z][ -]\d[ABCEGHJ-NPR-TV-Z]\d(?![\w-])/g,
      'postcode',
    ),
    ...matchAll(
      text,
      new RegExp(`\\p{L}, ?(?<hit>(?:${states}) \\d{5}(?:-\\d{4})?)(?![\\d-])`, 'dgu'),
      'postcode',
    ),
    ...matchAll(
      text,
      /(?<![\p{L}\d])(?:PLZ|Postleitzahl|C\.?P\.?|código postal|code postal|postal code|zip(?: code)?|postcode)[ :]{1,3}(?<hit>\d{4,5})(?!\d)/dgiu,
      'postcode',
    ),
    ...matchAll(text, /(?<![\w-])(?:D|F|E|A|CH)-(?<hit>\d{4,5})(?= \p{Lu})/dgu, 'postcode'),
    ...matchAll(
      text,
      new RegExp(`(?:straße|strasse|str\\.|weg|platz|allee|gasse) \\d{1,4} ?[a-z]?,? (?<hit>${town})`, 'dgu'),
      'postcode',
    ),
    ...matchAll(
      text,
      new RegExp(`(?<!\\p{L})(?:${streets})[^\\n.;]{1,50}? (?<hit>${town})`, 'dgu'),
      'postcode',
    ),
  ];
}
