import { entriesIn } from '../log/entries-in.ts';
import { countMinutes } from '../log/write-entry-markdown.ts';
import { missingFor } from '../schemes/missing-for.ts';
import { sumScheme } from '../schemes/sum-scheme.ts';
import type { Scheme } from '../schemes/types.ts';
import { guidesFolder, packNames, schemesFolder } from './pack-names.ts';
import type { PackContent, PackedGuide } from './types.ts';

/** What is in the pack, which scheme's boxes it fills and how its rule was when it was looked up. Plain text, CRLF. */
export function writeReadme(
  content: Pick<PackContent, 'entries' | 'range' | 'notes' | 'kept' | 'citations' | 'madeAt'>,
  schemes: readonly Scheme[],
  guides: readonly PackedGuide[],
): string {
  const { entries, range } = content;
  const within = entriesIn(entries, range);
  const minutes = within.reduce((sum, entry) => sum + entry.minutes, 0);
  const held = guides.filter(({ path }) => path !== null);
  const gone = guides.filter(({ path }) => path === null);
  const files: [name: string, what: string, isThere: boolean][] = [
    [packNames.log, 'the log, for programs; this pack can be imported again', true],
    [packNames.schema, 'what an entry of it holds', true],
    [packNames.table, 'the log as a table', true],
    [packNames.reflections, 'the log to be read', true],
    [packNames.references, 'references of what was read', content.citations.text !== ''],
    [packNames.ris, 'the same for reference managers', content.citations.ris !== ''],
    [packNames.notes, 'notes and highlights', content.notes !== ''],
    [
      packNames.kept,
      'notes and the places of guides, for programs',
      content.kept.notes.length + content.kept.guides.length > 0,
    ],
    [schemesFolder, 'a table for each scheme named below', schemes.length > 0],
    [guidesFolder, `guides that were kept: ${held.length}`, held.length > 0],
  ];
  const lines = [
    `Learning log, ${range.from} to ${range.to}`,
    '',
    `Entries: ${within.length}, ${countMinutes(minutes)}. Made on ${new Date(content.madeAt).toISOString().slice(0, 10)} (UTC).`,
    'All of it is self-recorded: written by the person who read it, checked by nobody else.',
    '',
    'Files',
    ...files.flatMap(([name, what, isThere]) => (isThere ? [`  ${name}: ${what}`] : [])),
    ...(gone.length === 0
      ? []
      : [
          '',
          'Guides that are not in it: their files were gone, or it was full',
          ...gone.map(({ title }) => `  ${title}`),
        ]),
    ...schemes.flatMap((scheme) => ['', ...describe(scheme, content)]),
  ];
  return `${lines.map((line) => line.replace(/[\r\n]+/g, ' ')).join('\r\n')}\r\n`;
}

function describe(scheme: Scheme, { entries, range }: Pick<PackContent, 'entries' | 'range'>): string[] {
  const sum = sumScheme(scheme, entries, range);
  const missing = entriesIn(entries, range).filter((entry) => missingFor(scheme, entry).length > 0);
  const { participatoryHours } = sum;
  return [
    `${scheme.name} (rule looked up ${scheme.lookedUp})`,
    `  Boxes filled: ${scheme.boxes.map(({ label }) => label).join('; ')}`,
    `  Entries: ${sum.entries}${sum.hours === null ? '' : `; hours: ${sum.hours}`}${participatoryHours === null ? '' : `; participatory hours: ${participatoryHours}`}`,
    ...(missing.length === 0 ? [] : [`  Entries with a box still empty: ${missing.length}`]),
    ...sum.years.map(({ year, entries: count, hours }) =>
      hours === null ? `  ${year}: entries: ${count}` : `  ${year}: entries: ${count}; hours: ${hours}`,
    ),
    ...sum.gaps.map(({ from, to }) => `  No entry from ${from} to ${to}`),
    `  Rule: ${scheme.sources[0] ?? ''}`,
  ];
}
