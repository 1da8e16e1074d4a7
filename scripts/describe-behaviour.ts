import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './run-tool.ts';

interface Proof {
  tag: string;
  /** What a test says of the rule. */
  text: string;
  /** Of the test, from the project's root. */
  path: string;
}

/** The rules by the tags in the titles of tests; a number where the rule has one. */
const sections: [title: string, rules: [tag: string, rule: string][]][] = [
  [
    'Requests',
    [
      ['001', 'Ask conditionally'],
      ['002', 'A 304 may renew validators'],
      ['003', 'Validators follow what is stored'],
      ['012', 'None on first contact'],
      ['013', 'None invented, none altered'],
      ['014', 'ETag and Last-Modified are one set'],
      ['016', 'Kept through errors'],
      ['033', 'One host at a time'],
      ['034', 'No bursts'],
      ['037', 'A restart fetches nothing again'],
      ['051', 'GET only'],
      ['130', 'Follow what has moved for good'],
      ['131', 'but not in a hurry'],
      ['132', 'and not blindly'],
      ['address', 'One reading of an address'],
      ['requests', 'No request without need'],
    ],
  ],
  [
    'When',
    [
      ['020', 'Retry-After'],
      ['021', 'Bare 429 and 503'],
      ['022', 'Caching headers and ttl'],
      ['024', 'skipHours and skipDays'],
      ['110', 'Not found, gone'],
      ['when 4', 'Failures and offline'],
      ['when 5', '"Check now" and expired links'],
      ['when', 'One alarm'],
      ['reach', 'Nobody answers, or always the same'],
      ['clock', 'A clock that was wrong'],
    ],
  ],
  [
    'What counts as new',
    [
      ['new', 'Identity and news'],
      ['identity', 'Titles and addresses that come again'],
      ['extractor', 'Stored issues understood anew'],
    ],
  ],
  [
    'The jobs of the worker',
    [
      ['runner', 'Alarm first, one run, each job alone'],
      ['store', 'Writes that fail'],
      ['restore', 'What was lost'],
      ['cost', 'What an act costs'],
    ],
  ],
  ['Faults of feeds', [['fault', 'Told, survived']]],
  [
    'What a person sees',
    [
      ['101', "The server's own words"],
      ['seen', 'Badge, status, permission'],
      ['grants', 'Grants, asked and given back'],
      ['words', 'Words of others'],
      ['names', 'Names'],
      ['open', 'Opening an issue'],
      ['undo', 'Undo'],
    ],
  ],
  ['All of it together', [['long run', 'A month of mishaps']]],
];

/** The conformance table, as Markdown, made from the titles of the tests: `[tag] what we do`. */
export function describeBehaviour(): string {
  const proofs = listTestFiles().flatMap(readProofs);
  const known = new Set(sections.flatMap(([, rules]) => rules.map(([tag]) => tag)));
  const unknown = proofs.find(({ tag }) => !known.has(tag));
  if (unknown)
    throw new Error(`"[${unknown.tag}]" in ${unknown.path} is no rule of scripts/describe-behaviour.ts`);
  const parts = sections.map(([title, rules]) => {
    const rows = rules.flatMap(([tag, rule]) => toRows(rule, tag, proofs));
    return `## ${title}\n\n${table(['rule', 'what we do', 'proved by'], rows)}\n`;
  });
  return `${head}\n${parts.join('\n')}`;
}

const head = `# How the companion looks for issues

Each rule with what is done about it and the test that proves it. Made from the titles of the tests by
\`npm run docs:behaviour\`; a test fails when this page is older than they are.

Numbers are those of the Feed Reader Behavior rules, the words are ours.
`;

/** A table as the formatter of the project writes it: columns as wide as their widest cell. */
function table(titles: string[], rows: string[][]): string {
  const widths = titles.map((title, column) =>
    Math.max(title.length, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  const line = (cells: string[]) =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  const rule = widths.map((width) => '-'.repeat(width));
  return [titles, rule, ...rows].map(line).join('\n');
}

function toRows(rule: string, tag: string, proofs: readonly Proof[]): string[][] {
  const ofRule = proofs.filter((proof) => proof.tag === tag);
  if (ofRule.length === 0) throw new Error(`No test proves "[${tag}]"`);
  const name = /^\d/.test(tag) ? `[${tag}] ${rule}` : rule;
  return ofRule.map(({ text, path }, place) => {
    const file = path.split('/').at(-1);
    return [place === 0 ? name : '', text, `[${file}](../${path})`];
  });
}

function listTestFiles(): string[] {
  return readdirSync(join(root, 'tests'), { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(?:test|spec)\.tsx?$/.test(path))
    .map((path) => `tests/${path.replaceAll('\\', '/')}`)
    .sort((a, b) => (a < b ? -1 : 1));
}

function readProofs(path: string): Proof[] {
  const text = readFileSync(join(root, path), 'utf8');
  const titles = text.matchAll(/(['"])\[([a-z\d ]+)\] (.+?)(?<!\\)\1,/g);
  return Array.from(titles, ({ index, 2: tag = '', 3: title = '' }) => ({
    ...{ tag, path },
    text: asSentence(title.replace(/%[a-z]/, () => listCases(text.slice(0, index)))),
  }));
}

/** The names of the cases that `it.each` gives to the title at the end of `before`: the first value of each. */
function listCases(before: string): string {
  const cases = before.slice(before.lastIndexOf('it.each'));
  const named = Array.from(cases.matchAll(/\[\s*(['"])(.+?)\1,/g), ([, , name = '']) => name);
  const numbers = /\(\[([\d, ]+)\]\)/.exec(cases)?.[1]?.split(', ');
  return (numbers ?? named).join(' / ');
}

function asSentence(title: string): string {
  const plain = title
    .replaceAll('\\', '')

    .replaceAll('|', '\\|')
    .replace(/ \(seed \)$/, '');
  return `${plain.charAt(0).toUpperCase()}${plain.slice(1)}.`;
}
