import type { ExportWords } from '../exports/word-types.ts';
import { entriesIn } from '../log/entries-in.ts';
import type { Day } from '../log/types.ts';
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
  words: ExportWords,
): string {
  const { parts, ...said } = words.pack;
  const { entries, range } = content;
  const within = entriesIn(entries, range);
  const minutes = within.reduce((sum, entry) => sum + entry.minutes, 0);
  const held = guides.filter(({ path }) => path !== null);
  const gone = guides.filter(({ path }) => path === null);
  const files: [name: string, what: string, isThere: boolean][] = [
    [packNames.log, parts.log, true],
    [packNames.schema, parts.schema, true],
    [packNames.table, parts.table, true],
    [packNames.reflections, parts.reflections, true],
    [packNames.references, parts.references, content.citations.text !== ''],
    [packNames.ris, parts.ris, content.citations.ris !== ''],
    [packNames.notes, parts.notes, content.notes !== ''],
    [packNames.kept, parts.kept, content.kept.notes.length + content.kept.guides.length > 0],
    [schemesFolder, parts.schemes, schemes.length > 0],
    [guidesFolder, said.guides(held.length), held.length > 0],
  ];
  const day = new Date(content.madeAt).toISOString().slice(0, 10);
  const lines = [
    said.title(range),
    '',
    said.made(within.length, minutes, day),
    said.selfRecorded,
    '',
    said.files,
    ...files.flatMap(([name, what, isThere]) => (isThere ? [`  ${name}: ${what}`] : [])),
    ...(gone.length === 0 ? [] : ['', said.gone, ...gone.map(({ title }) => `  ${title}`)]),
    ...schemes.flatMap((scheme) => ['', ...describe(scheme, content, day, words)]),
  ];
  return `${lines.map((line) => line.replace(/[\r\n]+/g, ' ')).join('\r\n')}\r\n`;
}

function describe(
  scheme: Scheme,
  { entries, range }: Pick<PackContent, 'entries' | 'range'>,
  day: Day,
  { pack: said }: ExportWords,
): string[] {
  const sum = sumScheme(scheme, entries, range, day);
  const missing = entriesIn(entries, range).filter((entry) => missingFor(scheme, entry).length > 0);
  const sums = [said.entries(sum.entries), sum.hours === null ? '' : said.hours(sum.hours)];
  const { participatoryHours } = sum;
  if (participatoryHours !== null) sums.push(said.participatory(participatoryHours));
  return [
    said.scheme(scheme.name, scheme.lookedUp),
    `  ${said.boxes(scheme.boxes.map(({ label }) => label).join('; '))}`,
    `  ${joined(sums)}`,
    ...(missing.length === 0 ? [] : [`  ${said.stillEmpty(missing.length)}`]),
    ...sum.years.map(
      ({ year, entries: count, hours }) =>
        `  ${said.year(year, joined([said.entries(count), hours === null ? '' : said.hours(hours)]))}`,
    ),
    ...sum.gaps.map(({ from, to }) => `  ${said.gap(from, to)}`),
    `  ${said.rule(scheme.sources[0] ?? '')}`,
  ];
}

const joined = (facts: readonly string[]) => facts.filter(Boolean).join('; ');
