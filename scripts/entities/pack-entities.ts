import type { Entity } from './list-entities.ts';

/**
 * Entities as text that compresses well, in the order of what they stand for: how far each character is from the one before
 * (nothing for the same one, `.` for the next), the name, `!` where it needs no semicolon. Those of two characters follow after
 * a line break, each with its characters. `unpackEntities` reads it.
 */
export function packEntities(entities: readonly Entity[]): string {
  const ordered = entities.map((entity) => ({ ...entity, code: entity.text.codePointAt(0) ?? 0 }));
  ordered.sort((a, b) => a.code - b.code || (a.name < b.name ? -1 : 1));
  const [single, double]: [string[], string[]] = [[], []];
  let last = 0;
  for (const { name, text, isLoose, code } of ordered) {
    const mark = isLoose ? '!' : '';
    if (String.fromCodePoint(code) !== text) {
      double.push(`${name}${mark}:${text}`);
      continue;
    }
    const step = code - last;
    last = code;
    single.push(`${step === 0 ? '' : step === 1 ? '.' : step}${name}${mark}`);
  }
  return `${single.join(' ')}\n${double.join(' ')}`;
}
