import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { allSchemes } from '../../../../utils/learning/schemes/all-schemes.ts';

const learning = fileURLToPath(new URL('../../../../utils/learning', import.meta.url));
const files = ['log', 'pack', 'schemes'].flatMap((folder) =>
  readdirSync(`${learning}/${folder}`).map((name) => `${learning}/${folder}/${name}`),
);
/** What is self-recorded earns nothing and is confirmed by nobody; in addresses such words are others'. */
const promising = /\bcredit|\bpoints?\b|\bcertif/i;

it.each(files)('%s promises nothing', (path) => {
  const text = readFileSync(path, 'utf8').replace(/https?:\/\/\S+/g, '');
  expect(promising.exec(text)?.[0]).toBeUndefined();
});

it('would find a promise', () => {
  for (const word of ['CME credits', '2 points', 'Certified']) expect(promising.test(word)).toBe(true);
  expect(promising.test('accredited')).toBe(false);
});

it('has each scheme once', () => {
  expect(new Set(allSchemes.map(({ key }) => key)).size).toBe(allSchemes.length);
  expect(allSchemes).toHaveLength(9);
});

describe.each(allSchemes.map((scheme) => [scheme.key, scheme] as const))('%s', (_key, scheme) => {
  it('names its sources and when they were looked up', () => {
    expect(scheme.sources.length).toBeGreaterThan(0);
    expect(scheme.sources.every((source) => URL.canParse(source))).toBe(true);
    expect(scheme.lookedUp).toMatch(/^20\d\d-(?:0[1-9]|1[0-2])$/);
    // What a person reads first says nothing that is not promised here.
    expect(scheme.sources[0]).not.toMatch(promising);
  });

  it('has boxes with keys and labels of their own', () => {
    for (const part of ['key', 'label'] as const)
      expect(new Set(scheme.boxes.map((box) => box[part])).size).toBe(scheme.boxes.length);
    expect(new Set(scheme.choices.map(({ key }) => key)).size).toBe(scheme.choices.length);
  });

  it('has what its boxes are filled from', () => {
    const sources = scheme.boxes.map(({ source }) => source);
    expect(sources.includes('hours')).toBe(scheme.hours !== null);
    expect(sources.includes('choice')).toBe(scheme.choices.length > 0);
    expect(sources.includes('category')).toBe(scheme.category !== null);
    expect(sources.some((source) => source === 'day' || source === 'days')).toBe(true);
  });

  it('helps where somebody must do something', () => {
    const byItself = scheme.boxes.filter(({ help }) => help === 'by-itself').map(({ source }) => source);
    for (const source of ['learned', 'change', 'impact', 'reflection', 'choice', 'evidence'] as const)
      expect(byItself).not.toContain(source);
  });
});

it('counts no hours where none are asked for, and quarters in the United States', () => {
  const parts = Object.fromEntries(allSchemes.map(({ key, hours }) => [key, hours?.partsOfHour ?? null]));
  expect(parts).toEqual({
    ...{ gmc: null, hcpc: null, mainport: null },
    ...{ nmc: 100, racgp: 100, racp: 100, mba: 100, ama: 4, aafp: 4 },
  });
});
