import { readFileSync } from 'node:fs';
import type { Finding } from '../../../../utils/learning/patient/types.ts';

export interface Case {
  language: string;
  text: string;
  expected: Finding[];
}

/** The cases of the fixture; `[[text|kind]]` is what should be found. */
export function readCases(): Case[] {
  const path = new URL('../../../fixtures/learning/patient-data.txt', import.meta.url);
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map(readCase);
}

/** One line: the language, a tab, the text with its marks. */
function readCase(line: string): Case {
  const [language = '', marked = ''] = line.split('\t');
  const expected: Finding[] = [];
  let text = '';
  let last = 0;
  for (const match of marked.matchAll(/\[\[(.+?)\|([a-z-]+)\]\]/g)) {
    const [whole, words = '', kind] = match;
    text += marked.slice(last, match.index);
    expected.push({ start: text.length, end: text.length + words.length, kind: kind as Finding['kind'] });
    text += words;
    last = match.index + whole.length;
  }
  return { language, text: text + marked.slice(last), expected };
}
