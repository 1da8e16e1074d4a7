import { expect, it } from 'vitest';
import { writeEntryMarkdown } from '../../../../utils/learning/log/write-entry-markdown.ts';
import { englishWords } from '../exports/english-words.ts';
import { makeEntry } from './any-entry.ts';

it('writes all there is', () => {
  const entry = makeEntry({
    startedAt: '2026-11-04',
    topics: ['Skin', 'Gut'],
    domains: ['gmc:knowledge'],
    evidence: ['rosacea.pdf'],
    learned: 'Diet *may* matter.\nSometimes.',
    change: 'Ask about it.',
    impact: 'Fewer flares?',
    followUps: [{ weeks: 4, answeredOn: '2026-12-03', answer: 'It did.' }],
  });
  entry.source.sponsor = 'Acme Creams';
  expect(writeEntryMarkdown(entry, englishWords)).toBe(
    [
      '### 2026-11-05 · Rosacea and the gut',
      '',
      '- Source: The Skin Letter, 2026-11-04',
      '- Web address: <https://letter.example.org/p/rosacea>',
      '- Reference: Rosacea and the gut. The Skin Letter. 2026.',
      '- Version: a1b2',
      '- Sponsor of the source: Acme Creams',
      '- Read: 2026-11-04 to 2026-11-05, 12 minutes (self-recorded)',
      '- Topics: Skin, Gut',
      '- Domain: Knowledge, skills and development (UK: GMC, annual appraisal)',
      '- Evidence: rosacea.pdf',
      '',
      '**What did I learn?**',
      '',
      'Diet \\*may\\* matter.\\',
      'Sometimes.',
      '',
      '**What will I do differently?**',
      '',
      'Ask about it.',
      '',
      '**What next?**',
      '',
      'Fewer flares?',
      '',
      '**2026-12-03. After 4 weeks: did it change anything?**',
      '',
      'It did.',
    ].join('\n'),
  );
});

it('leaves out what is empty', () => {
  const entry = makeEntry({ minutes: 1, method: 'listening', learned: ' \n' });
  entry.source = { ...entry.source, url: null, publishedAt: null, version: null, citation: '', title: '' };
  expect(writeEntryMarkdown(entry, englishWords)).toBe(
    '### 2026-11-05 · Untitled\n\n- Source: The Skin Letter\n- Listened to: 2026-11-05, 1 minute (self-recorded)',
  );
});

it.each(['javascript:alert(1)', 'https://x.example/a> <b', 'ftp://x.example'])(
  'makes no link of %s',
  (url) => {
    const entry = makeEntry();
    entry.source.url = url;
    expect(writeEntryMarkdown(entry, englishWords)).not.toContain(`<${url}>`);
  },
);
