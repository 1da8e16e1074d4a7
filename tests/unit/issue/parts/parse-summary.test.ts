import { describe, expect, it } from 'vitest';
import { parseSummary } from '../../../../utils/issue/parts/parse-summary.ts';
import { asOutline, nothingTaken } from '../as-outline.ts';
import { prose } from '../patterns/prose.ts';

const body =
  '<p>Welcome back, DERM Community!</p><p>Last week, we covered acne.</p><p>Nails tell stories. Read them.</p>';

const taglines = [
  'Skin notes for busy clinicians, every Thursday.',
  'Skin notes for busy clinicians every month.',
  'Plain words on skin, hair and nails for clinicians who have no time to read all the journals, every week.',
  'The letter for people who look at nails.',
  'Nails and hair, straight to your inbox.',
];

describe('parseSummary', () => {
  it('is the subtitle when that speaks of the issue', () => {
    expect(parseSummary('What nails say about iron.', asOutline(body), nothingTaken)?.value).toBe(
      'What nails say about iron.',
    );
  });

  it.each([null, 'Issue #12', 'Vol. 3, No. 7', 'Week 4 | 2026', 'Skin, weekly.', ...taglines])(
    'is the opening where the subtitle is %s',
    (subtitle) => {
      expect(parseSummary(subtitle, asOutline(body), nothingTaken)?.value).toBe(
        'Nails tell stories. Read them.',
      );
    },
  );

  it('may end in how often something happens', () => {
    const subtitle =
      'We sort the evidence from the folklore in warts so that you can stop freezing the same toe every month.';
    expect(parseSummary(subtitle, asOutline(body), nothingTaken)?.value).toBe(subtitle);
  });

  it.each([
    'Photo by Anna Writer on Unsplash',
    'A lamp on a ward in the north of Oslo, seen at night (via Pexels)',
    'Copyright © 2026 Skin Notes. All rights reserved.',
    'You are receiving this email because you signed up on our site.',
    'Listen now (34 mins) | Anna talks about nails with three friends.',
    'This post contains affiliate links.',
    'This article originally appeared in a paper of the north.',
    'If you liked it, tap the heart below.',
    'By Anna Writer, MD, Professor of Dermatology at the University of Basel',
  ])('leaves out what is set around a letter: %s', (line) => {
    expect(parseSummary(null, asOutline(`<p>${line}</p>${body}`), nothingTaken)?.value).toBe(
      'Nails tell stories. Read them.',
    );
  });

  it.each<[keyof typeof prose, string]>([
    ['de', 'Wird diese E-Mail nicht richtig dargestellt?'],
    ['fr', 'Si ce message ne s’affiche pas correctement, cliquez ici.'],
    ['es', '¿No ves bien este correo?'],
    ['pt', 'Recebeu este e-mail porque se inscreveu.'],
    ['de', 'Foto: Anna Schreiber für die Hautpost, aufgenommen im Mai in Basel'],
  ])('leaves it out in %s: %s', (language, line) => {
    const html = `<p>${line}</p>${prose[language]}`;
    expect(parseSummary(null, asOutline(html), nothingTaken)?.value).toBe(prose[language].slice(3, -4));
  });

  it.each([
    'A photo of every mole is the best record there is.',
    'Images help more than words where a rash moves.',
    'You are receiving this patient from a colleague.',
  ])('but keeps: %s', (line) => {
    expect(parseSummary(null, asOutline(`<p>${line}</p>${body}`), nothingTaken)?.value).toContain(line);
  });

  it('leaves out who brings the issue', () => {
    const html = `<p>This issue is brought to you by Derm Weekly.</p>${body}`;
    expect(parseSummary(null, asOutline(html), nothingTaken)?.value).toBe('Nails tell stories. Read them.');
  });

  it('leaves out what stands above an address alone', () => {
    const html = `<p>Nobody knew at first what all of it might mean<br>https://a.example/1</p>${body}`;
    expect(parseSummary(null, asOutline(html), nothingTaken)?.value).toBe('Nails tell stories. Read them.');
  });

  it('skips blocks of other parts', () => {
    expect(parseSummary(null, asOutline(body), new Set([2]))).toBeUndefined();
  });

  it('has whole sentences and at most 300 characters', () => {
    const sentence = `Every ${'word '.repeat(30).trim()}.`;
    const summary = parseSummary(null, asOutline(`<p>${`${sentence} `.repeat(5)}</p>`), nothingTaken)?.value;
    expect(summary).toBe(sentence);
    const endless = parseSummary(null, asOutline(`<p>${'word '.repeat(900)}</p>`), nothingTaken)?.value ?? '';
    expect(endless).toMatch(/^word.*word…$/);
    expect(endless.length).toBeLessThanOrEqual(300);
  });

  it.each(['// By Anna Writer • Nov 5, 2026', 'Von Anna Writer · 5. November 2026'])(
    'leaves out a byline: %s',
    (byline) => {
      const html = `<p>${byline}</p>${body}`;
      expect(parseSummary(null, asOutline(html), nothingTaken)?.value).toBe('Nails tell stories. Read them.');
    },
  );

  const opening = 'Nails tell stories about iron, about zinc and about last winter.';
  const more = 'Hair tells others.';
  it('goes as far as the excerpt of the publisher went', () => {
    const outline = asOutline(`<p>${opening}</p><p>${more}</p>`);
    const upTo = (end: string | null) => parseSummary(null, outline, nothingTaken, () => false, end)?.value;
    expect(upTo(opening)).toBe(opening);
    expect(upTo(null)).toBe(`${opening} ${more}`);
    expect(upTo('not there')).toBe(`${opening} ${more}`);
  });

  it('goes on where that is too little', () => {
    const outline = asOutline(`<p>${more}</p><p>${opening}</p>`);
    expect(parseSummary(null, outline, nothingTaken, () => false, more)?.value).toBe(`${more} ${opening}`);
  });

  const cut = 'What they say of the summer before that is another matter, and nobody has yet';
  it('leaves out what has no end at the end of a text', () => {
    expect(parseSummary(null, asOutline(`<p>${opening} ${cut}</p>`), nothingTaken)?.value).toBe(opening);
    expect(parseSummary(`${opening} ${cut}`, asOutline('<p>x</p>'), nothingTaken)?.value).toBe(opening);
    expect(parseSummary(null, asOutline(`<p>${opening} ${cut}</p><p>${more}</p>`), nothingTaken)?.value).toBe(
      `${opening} ${cut} ${more}`,
    );
    expect(parseSummary('What nails say of iron. And three tips', asOutline(body), nothingTaken)?.value).toBe(
      'What nails say of iron. And three tips',
    );
  });
});
