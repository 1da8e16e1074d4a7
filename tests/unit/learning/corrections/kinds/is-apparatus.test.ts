import { describe, expect, it } from 'vitest';
import { isApparatus } from '../../../../../utils/learning/corrections/kinds/is-apparatus.ts';

describe('isApparatus', () => {
  it.each([
    '6 min read',
    'Reading time: about 5 minutes',
    'Lesezeit: 4 Minuten',
    'Tiempo de lectura: 6 min.',
    'Temps de lecture : 4 min',
    '1,234 readers · 56 comments',
    'Published on 5 November 2026',
    'Last updated: Nov 5, 2026',
    'Aktualisiert am 5. November 2026',
    'View this email online: https://mail.example/v/123',
    'View in your browser',
    'This issue is sponsored by Dermalux.',
    'Hi all,',
    'Dear colleagues and friends!',
    'Queridos lectores:',
    'Liebe Leserinnen und Leser,',
    'Chères consœurs, chers confrères,',
  ])('of "%s" says yes', (sentence) => {
    expect(isApparatus(sentence)).toBe(true);
  });

  it.each([
    'Wait 6 minutes',
    'Wait 6 min, read on.',
    '1,234 patients · 56 controls',
    'Updated weekly.',
    'Updated on 5 November 2026: the dose is 5 mg',
    'Published data on 5 patients',
    'View in good light',
    'Sponsored by Dermalux.',
    'This issue is sponsored by Dermalux, whose cream cleared 40 %.',
    'Read https://derm.example/a',
    'Dear Anna,',
    'All readers',
    'Good scars',
    `Hi ${'all '.repeat(40)}`,
    '',
  ])('of "%s" says no', (sentence) => {
    expect(isApparatus(sentence)).toBe(false);
  });
});
