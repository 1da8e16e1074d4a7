import { describe, expect, it } from 'vitest';
import { parseAuthorLine, parseBook, parseCatalogued } from '../../../../utils/issue/parts/parse-book.ts';
import { german } from '../../../../utils/issue/patterns/de.ts';
import { english } from '../../../../utils/issue/patterns/en.ts';
import { spanish } from '../../../../utils/issue/patterns/es.ts';
import { french } from '../../../../utils/issue/patterns/fr.ts';
import { portuguese } from '../../../../utils/issue/patterns/pt.ts';

const plain = (text: string) => ({ text, runs: [], links: [] });

describe('parseBook', () => {
  it.each([
    ['“Deep Work” by Cal Newport', 'Deep Work', 'Cal Newport'],
    ['“Deep Work” — Cal Newport', 'Deep Work', 'Cal Newport'],
    ['Deep Work by Cal Newport.', 'Deep Work', 'Cal Newport'],
    ['Side by Side by Ann Lee', 'Side by Side', 'Ann Lee'],
    ['Cal Newport: “Deep Work”', 'Deep Work', 'Cal Newport'],
    ['“Deep Work”', 'Deep Work', null],
  ])('%s', (text, title, author) => {
    expect(parseBook(plain(text), english)).toEqual({ title, author });
  });

  it.each([
    ['My pick this month: Deep Work by Cal Newport', 'Deep Work'],
    ['Make it a slim book about quiet, Deep Work by Cal Newport', 'Deep Work'],
    [
      'For long nights, I recommend a strange novel: Salt Roads: A History by Cal Newport',
      'Salt Roads: A History',
    ],
    ['Deep Work: Rules for Focused Success by Cal Newport', 'Deep Work: Rules for Focused Success'],
    ['My Brilliant Friend: A Novel by Cal Newport', 'My Brilliant Friend: A Novel'],
    ['Eat, Pray, Love by Cal Newport', 'Eat, Pray, Love'],
    ['“Creativity, Inc.” by Cal Newport', 'Creativity, Inc.'],
  ])('begins the title of %s', (text, title) => {
    expect(parseBook(plain(text), english)).toEqual({ title, author: 'Cal Newport' });
  });

  it.each([
    [english, 'Photo by Ann Lee'],
    [english, 'Cover illustration by Ann Lee'],
    [english, 'Join us on Tuesday by Zoom'],
    [english, 'Join us for an evening by Ann Lee'],
    [english, 'Send your questions by Friday.'],
    [english, 'Order now by May and save.'],
    [english, 'As a partner of the shop, Skin Notes earns from purchases by Readers.'],
    [english, 'Thursday evening, hosted by Ann Lee.'],
    [german, 'Foto von Ann Lee'],
    [german, 'Titelbild von Ann Lee'],
    [french, 'Photo de Ann Lee'],
    [spanish, 'Ilustración de Ann Lee'],
    [portuguese, 'Imagem de Ann Lee'],
  ])('takes no credit and no call for a book: %#', (patterns, text) => {
    expect(parseBook(plain(text), patterns)).toBeUndefined();
  });

  it.each([
    'Ann Lee: „Die Lampe“, Nachtverlag, 24 Euro.',
    'Ann Lee: „Die Lampe“ (Nachtverlag)',
    'Ann Lee: „Die Lampe“. 2012',
  ])('leaves out who published it: %s', (text) => {
    expect(parseBook(plain(text), german)).toEqual({ title: 'Die Lampe', author: 'Ann Lee' });
  });

  it('takes no speech for a title', () => {
    expect(parseBook(plain('Ann Lee: „Das Licht ist weg“, sagt sie.'), german)).toBeUndefined();
  });

  it.each(['It was recommended by Dr. Brook.', 'No book today.', 'Sit by the lake.', ''])(
    'finds none in %j',
    (text) => {
      expect(parseBook(plain(text), english)).toBeUndefined();
    },
  );

  it('leaves it open where "de" could part title and author in two places', () => {
    expect(parseBook(plain('Historia de España de Juan Fusi'), spanish)).toBeUndefined();
    expect(parseBook(plain('Nada de Carmen Laforet'), spanish)?.author).toBe('Carmen Laforet');
  });
});

describe('parseAuthorLine', () => {
  it.each([
    ['by Cal Newport', 'Cal Newport'],
    ['— Cal Newport', 'Cal Newport'],
    ['Cal Newport', 'Cal Newport'],
    ['Nineteen short chapters.', null],
  ])('%s', (text, author) => {
    expect(parseAuthorLine(text, english)).toBe(author);
  });
});

describe('parseCatalogued', () => {
  it.each([
    'Ann Lee: Die Lampe',
    'Ann Lee: Die Lampe. Nachtverlag, 2012. 24 Euro.',
    'Ann Lee: Die Lampe (2012)',
  ])('%s', (text) => {
    expect(parseCatalogued(text, german)).toEqual({ title: 'Die Lampe', author: 'Ann Lee' });
  });

  it.each([
    [german, 'Homo Deus: Eine Geschichte von Morgen'],
    [german, 'Die Lampe: Roman'],
    [german, 'Unser Tipp: Die Lampe'],
    [german, 'Lampen: Die Kunst'],
    [english, 'Being Mortal: Medicine and What Matters'],
  ])('takes no subtitle for a title: %#', (patterns, text) => {
    expect(parseCatalogued(text, patterns)).toBeUndefined();
  });
});
