import { allSchemes } from './all-schemes.ts';

const names: ReadonlyMap<string, string> = new Map(
  allSchemes.flatMap(({ key, name, choices }) =>
    choices.map((choice) => [`${key}:${choice.key}`, `${choice.label} (${name})`] as const),
  ),
);

/** What a person calls one of `LogEntry.domains`; itself, where no scheme has it. */
export function nameDomain(domain: string): string {
  return names.get(domain) ?? domain;
}
