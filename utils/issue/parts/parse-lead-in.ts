import { foldMarks } from '../../text/normalise-text.ts';
import type { Patterns } from '../patterns/types.ts';

const particle = '(?:van|von|der|den|de|del|della|di|da|du|la|le|el|al|bin|ibn|ten|ter|y)';
const word = "(?:(?:\\p{Lu}\\.)+|\\p{Lu}[\\p{L}\\p{M}'’-]*\\.?)";
const one = `${word}(?:\\s+(?:${particle}\\s+){0,2}${word})*`;
const names = new RegExp(`${one}(?:\\s+(?:and|und|et|y|e|&)\\s+${one})?`, 'gu');
const longest = 300;

/**
 * Whose words follow a line like "Poet and novelist Hermann Hesse on what we all can do:": the first name before "on",
 * without the trades before it. Null when none is named.
 */
export function parseLeadIn(line: string, { roles, afterName, proverb }: Patterns): string | null {
  const folded = foldMarks(line.slice(0, longest));
  const ends = afterName.map((pattern) => folded.search(pattern)).filter((at) => at > 0);
  const before = line.slice(0, Math.min(longest, line.length, ...ends));
  for (const pattern of proverb) {
    const match = pattern.exec(before);
    if (match) return match[0];
  }
  const isRole = (text: string) =>
    roles.some((pattern) => new RegExp(`^(?:${pattern.source})$`, 'i').test(foldMarks(text)));
  const found = before
    .split(/[,:(]|\s?--\s?|\s[–—]\s/)
    .flatMap((segment) => namesIn(segment).map((name) => withoutRoles(name, isRole)))
    .filter((name) => name !== '' && !/['’]s$/.test(name));
  // One word alone at the beginning may be a trade nobody thought of.
  return found.find((name) => name.includes(' ')) ?? found[0] ?? null;
}

/** A capital at the beginning of a line that goes on makes no name: "One thing to remember". */
function namesIn(segment: string): string[] {
  return [...segment.matchAll(names)]
    .filter(({ 0: name, index }) => index > 0 || name.includes(' ') || name === segment.trim())
    .map(([name]) => name);
}

function withoutRoles(name: string, isRole: (text: string) => boolean): string {
  const words = name.split(/\s+/);
  const first = words.findIndex((text) => !isRole(text));
  return first < 0 ? '' : words.slice(first).join(' ');
}
