import { expect, it } from 'vitest';
import { ama } from '../../../../utils/learning/schemes/ama.ts';
import { cautionsFor } from '../../../../utils/learning/schemes/cautions-for.ts';
import { gmc } from '../../../../utils/learning/schemes/gmc.ts';
import { nmc } from '../../../../utils/learning/schemes/nmc.ts';
import { makeEntry } from '../log/any-entry.ts';

const sponsored = makeEntry();
sponsored.source.sponsor = 'Acme Creams';

it('points at a sponsor where nothing promotional may be logged', () => {
  expect(cautionsFor(ama, sponsored)).toEqual(['sponsored']);
  expect(cautionsFor(gmc, sponsored)).toEqual([]);
});

it('says what is rounded to nothing', () => {
  const short = makeEntry({ minutes: 7 });
  expect(cautionsFor(ama, short)).toEqual(['too-short']);
  expect(cautionsFor(nmc, short)).toEqual([]);
  expect(cautionsFor(gmc, short)).toEqual([]);
});

it('has nothing to say of others', () => {
  expect(cautionsFor(ama, makeEntry())).toEqual([]);
});
