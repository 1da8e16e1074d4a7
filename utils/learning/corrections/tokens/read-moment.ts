import { zones } from '../tables/common.ts';
import type { LanguageTable } from '../tables/types.ts';
import type { Atom } from './read-atoms.ts';
import type { Reading } from './token-types.ts';

/** A day, in whole or in part, or a time of day; it begins at an atom. */
export function readMoment(atoms: readonly Atom[], at: number, table: LanguageTable): Reading | undefined {
  const atom = atoms[at];
  if (atom?.kind === 'clock') return readClock(atoms, at);
  if (atom?.kind === 'date') return { kind: 'figure', key: keyOfDate(atom.text, table), length: 1 };
  if (atom?.kind === 'phone') return { kind: 'figure', key: atom.text.replace(/\D/g, ''), length: 1 };
  const weekday = atom?.kind === 'word' ? weekdayOf(atom, table) : undefined;
  if (weekday === undefined) return readDate(atoms, at, table);
  let next = at + 1;
  while (isFiller(atoms[next], table)) next += 1;
  const date = /^[ ,.]*$/.test(atoms[at + 1]?.gap ?? '') ? readDate(atoms, next, table) : undefined;
  const isDay = date?.key.includes('d');
  return {
    ...{ kind: 'figure', key: `w${weekday}${isDay ? ` ${date?.key}` : ''}` },
    length: isDay ? next - at + (date?.length ?? 0) : 1,
  };
}

/** As `readDate` tells it; which of two small numbers is the month is not told in English. */
function keyOfDate(text: string, table: LanguageTable): string {
  const [first = 0, second = 0, third = 0] = text.split(/[-./]/).map(Number);
  if (first > 31) return `d${third} m${second} y${first}`;
  const year = third < 100 ? third + 2000 : third;
  if (table.decimal === '.' && first <= 12 && second <= 12 && first !== second)
    return `${first}/${second} y${year}`;
  return second > 12 ? `d${second} m${first} y${year}` : `d${first} m${second} y${year}`;
}

function weekdayOf(atom: Atom, table: LanguageTable): number | undefined {
  const weekday = table.weekdays.get(atom.text);
  // "sat", "wed": words of their own where they are written small.
  const isAbbreviation = atom.text.length < 6 && table.decimal === '.';
  return weekday !== undefined && isAbbreviation && !/^\p{Lu}/u.test(atom.printed) ? undefined : weekday;
}

const isFiller = (atom: Atom | undefined, table: LanguageTable) =>
  atom !== undefined && table.dateWords.has(atom.text);

/** "5 November 2026", "November 5", "5. November", "el 5 de noviembre", "November 2026", "November". */
function readDate(atoms: readonly Atom[], at: number, table: LanguageTable): Reading | undefined {
  const first = dayAt(atoms, at);
  let next = at + (first?.length ?? 0);
  if (first) while (isFiller(atoms[next], table)) next += 1;
  const month = monthAt(atoms, next, table, first !== undefined);
  if (month === undefined) return undefined;
  if (first && !/^[ .-]*$/.test(atoms[next]?.gap ?? '')) return undefined;
  next += 1;
  let day = first?.value;
  if (day === undefined) {
    const behind = /^[ .]*$/.test(atoms[next]?.gap ?? '-') ? dayAt(atoms, next) : undefined;
    const isDay = behind && !/^:/.test(atoms[next + behind.length]?.gap ?? '');
    if (isDay) {
      day = behind.value;
      next += behind.length;
    }
  }
  if (day === undefined && table.capitalMonths.has(atoms[at]?.text ?? '') && !isYear(atoms[next])) {
    if ((atoms[at]?.text ?? '').length < 5) return undefined;
  }
  let behind = next;
  while (isFiller(atoms[behind], table) && behind < next + 2) behind += 1;
  const year = atoms[behind];
  const hasYear = isYear(year) && /^[ ,.]*$/.test(year?.gap ?? '-');
  if (hasYear) next = behind + 1;
  const key = [day && `d${day}`, `m${month}`, hasYear && `y${year?.text}`].filter(Boolean).join(' ');
  return { kind: 'figure', key, length: next - at };
}

const isYear = (atom: Atom | undefined) => atom?.kind === 'number' && /^(?:19|20)\d{2}$/.test(atom.text);

function dayAt(atoms: readonly Atom[], at: number): { value: string; length: number } | undefined {
  const atom = atoms[at];
  if (atom?.kind !== 'number' || !/^\d{1,2}$/.test(atom.text)) return undefined;
  const value = Number(atom.text);
  if (value < 1 || value > 31) return undefined;
  const next = atoms[at + 1];
  const isOrdinal = next?.gap === '' && /^(?:st|nd|rd|th|er|º)$/.test(next.text);
  // "5–7 November": the first of a range is read with the second.
  return { value: String(value), length: isOrdinal ? 2 : 1 };
}

function monthAt(
  atoms: readonly Atom[],
  at: number,
  table: LanguageTable,
  hasDay: boolean,
): number | undefined {
  const atom = atoms[at];
  if (atom?.kind !== 'word') return undefined;
  const month = table.months.get(atom.text);
  if (month === undefined) return undefined;
  const isCapital = /^\p{Lu}/u.test(atom.printed);
  if (table.capitalMonths.has(atom.text) && !isCapital) return undefined;
  // "sept" is seven, "mar" the sea: an abbreviation stands beside a day.
  return atom.text.length > 3 || hasDay || isCapital ? month : undefined;
}

/** Minutes from midnight, with the zone where one is told. */
function readClock(atoms: readonly Atom[], at: number): Reading {
  const { text = '' } = atoms[at] ?? {};
  const [hours = 0, minutes = 0] = (text.match(/\d+/g) ?? []).map(Number);
  const isAfternoon = /p\.?m/.test(text) && hours < 12;
  const isMidnight = /a\.?m/.test(text) && hours === 12;
  const minute = (hours + (isAfternoon ? 12 : 0) - (isMidnight ? 12 : 0)) * 60 + minutes;
  let next = at + 1;
  if (/^(?:uhr|h)$/.test(atoms[next]?.text ?? '') && atoms[next]?.gap === ' ') next += 1;
  const zone = atoms[next];
  const hasZone =
    zone !== undefined && zone.gap === ' ' && zones.has(zone.text) && /^\p{Lu}{2}/u.test(zone.printed);
  return {
    ...{ kind: 'figure', key: `t${minute}${hasZone ? ` ${zone.text}` : ''}` },
    length: next - at + (hasZone ? 1 : 0),
  };
}
