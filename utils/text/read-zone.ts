import { zones } from './date-words.ts';

const offsetPattern = /(?:\b(?:gmt|utc?))?([+-])(\d{1,2}):?(\d{2})z?$/i;
/** ISO 8601 lets an offset be its hours alone; databases print it so. */
const hoursPattern = /(?:^|\s)(?:z|gmt|utc?)?([+-])(\d{1,2})$/i;
/** An offset, and behind it what its zone is called: `+0100 CET`, `+01:00[Europe/Berlin]`, `+0300 +03`. */
const namedPattern =
  /^((?:gmt|utc?)?[+-]\d{1,2}(?::?\d{2})?|z)(?:\s*\[[\w/+-]+\]|(?:\s[\p{L}_/]+)+|\s[+-]\d{2,4})$/iu;
const areaPattern = /\b[a-z]+\/[a-z_]+$/i;

/** Minutes east of UTC, or the name of an area; undefined where it is neither. */
type Zone = number | string | undefined;

/**
 * The zone at the end of a date, and what is left of the text.
 *
 * @param after what follows the time; empty without a time
 * @param whole the text where there is no time
 */
export function readZone(after: string, whole: string): { rest: string; zone: Zone } {
  // Whatever the zone is called, its offset says what is meant.
  const text = after.replace(namedPattern, '$1');
  const offset = offsetPattern.exec(text) ?? hoursPattern.exec(text);
  if (offset) {
    const [matched, sign, hours, minutes = '0'] = offset;
    const zone = Number(hours) * 60 + Number(minutes);
    const isValid = Number(hours) <= 15 && Number(minutes) <= 59;
    return {
      rest: text.slice(0, -matched.length),
      zone: isValid ? (sign === '-' ? -zone : zone) : undefined,
    };
  }
  const area = areaPattern.exec(text);
  if (area) return { rest: text.slice(0, area.index), zone: area[0] };
  const named = text || whole;
  const name = /(?:^|\s)([a-z]{1,4})$/i.exec(named);
  const zone = name?.[1] ? zones.get(name[1].toLowerCase()) : undefined;
  if (name && zone !== undefined) return { rest: named.slice(0, name.index), zone };
  // Zones nobody knows count as UTC: https://www.rfc-editor.org/rfc/rfc5322#section-4.3
  if (/^[A-Z]{1,5}$/.test(text)) return { rest: '', zone: 0 };
  return { rest: named, zone: 0 };
}
