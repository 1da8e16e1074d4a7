import { existsSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { extractIssue } from '../utils/issue/extract-issue.ts';
import { comparable } from './eval/compare-issue.ts';
import { readSources } from './eval/read-sources.ts';

/**
 * `npm run propose-expected -- tests/fixtures/issues/NAME/source.html …`: writes beside each document what the extractor
 * finds in it now, as an `expected.json` for a person to correct. One that is there is left alone.
 */
function propose(file: string): string {
  const path = join(dirname(file), 'expected.json');
  if (existsSync(path)) return `${path} is there already`;
  const [source] = readSources(file);
  if (!source) return `${file} holds no issue`;
  const { summary, readingMinutes, ...parts } = extractIssue(source);
  const keys = Object.keys(parts) as (keyof typeof parts)[];
  const proposal = {
    ...Object.fromEntries(keys.map((key) => [key, comparable({ ...parts, summary, readingMinutes }, key)])),
    summaryMustMention: [summary ?? ''],
    summaryMustNotContain: [],
  };
  writeFileSync(path, `${JSON.stringify(proposal, null, 2)}\n`);
  return `${path} is proposed: correct it by hand`;
}

const files = process.argv.slice(2);
if (files.length === 0) console.log('Which documents? npm run propose-expected -- FILE …');
for (const file of files) console.log(propose(file));
