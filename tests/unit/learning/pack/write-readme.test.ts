import { expect, it } from 'vitest';
import { writeReadme } from '../../../../utils/learning/pack/write-readme.ts';
import { allSchemes } from '../../../../utils/learning/schemes/all-schemes.ts';
import { englishWords } from '../exports/english-words.ts';
import { makeEntry } from '../log/any-entry.ts';
import { makeContent } from './make-content.ts';

const guide = { title: 'A guide', path: 'guides/a.pdf', sha256: '' };
const gone = { title: 'Another\nguide', path: null, sha256: '' };
const linesOf = (text: string) => text.split('\r\n');

it('says what is in the pack, whose boxes it fills and how old the rule is', () => {
  const nmc = allSchemes.filter(({ key }) => key === 'nmc');
  const content = makeContent({ entries: [makeEntry({ minutes: 90 })] });
  expect(linesOf(writeReadme(content, nmc, [guide, gone], englishWords))).toEqual([
    'Learning log, 2026-01-01 to 2026-12-31',
    '',
    '1 entry, 90 minutes. Made on 2026-11-30 (UTC).',
    'All of it is self-recorded: written by the person who read it, checked by nobody else.',
    '',
    'Files',
    '  log.json: the log, for programs; this pack can be imported again',
    '  log.schema.json: what an entry of it holds',
    '  log.csv: the log as a table',
    '  reflections.md: the log to be read',
    '  citations.txt: references of what was read',
    '  citations.ris: the same for reference managers',
    '  notes.md: notes and highlights',
    '  schemes/: a table for each scheme named below',
    '  guides/: guides that were kept: 1',
    '',
    'Guides that are not in it: their files were gone, or it was full',
    '  Another guide',
    '',
    'UK: NMC, revalidation (rule looked up 2026-11)',
    '  Boxes filled: Dates; Method; Topic; How it relates to my practice; Link to Code; Number of hours; Number of participatory hours; Evidence',
    '  1 entry; 1.5 hours; participatory hours: 0',
    '  Entries with a box still empty: 1',
    '  Rule: https://www.nmc.org.uk/revalidation/requirements/cpd/',
    '',
  ]);
});

it('names no file that is not there', () => {
  const content = makeContent({ notes: '', citations: { text: '', ris: '' } });
  const text = writeReadme(content, [], [], englishWords);
  for (const name of ['notes', 'citations', 'schemes/', 'guides/']) expect(text).not.toContain(name);
});

it('promises nothing, whatever the scheme', () => {
  const text = writeReadme(makeContent(), allSchemes, [guide], englishWords);
  expect(text).not.toMatch(/credit|\bpoints?\b|certif/i);
  expect(text).toContain('2026: 1 entry');
  expect(text).toContain('No entry from 2026-01-01 to 2026-11-04');
});

it('explains no gap that is still to come', () => {
  const hcpc = allSchemes.filter(({ key }) => key === 'hcpc');
  const range = { from: '2026-11-01', to: '2027-12-31' };
  expect(writeReadme(makeContent({ range }), hcpc, [], englishWords)).not.toContain('No entry from');
});
