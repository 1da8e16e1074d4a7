import { expect, it } from 'vitest';
import { seededRandom } from '../../../../scripts/simulate/seeded-random.ts';
import { drawStyle } from '../../../../scripts/simulate-identity/draw-style.ts';
import { publish } from '../../../../scripts/simulate-identity/publish.ts';
import type { Deeds } from '../../../../scripts/simulate-identity/types.ts';

const styles = Array.from({ length: 300 }, (_, seed) => drawStyle(seededRandom(seed)));

it('drawn publishers do everything, under every sort of title, guid and address', () => {
  const deeds = Object.keys(styles[0]?.does ?? {}) as Array<keyof Deeds>;
  for (const deed of deeds) expect(styles.filter(({ does }) => does[deed]).length, deed).toBeGreaterThan(5);
  const count = (of: (style: (typeof styles)[number]) => unknown) => new Set(styles.map(of)).size;
  expect(count(({ titles }) => titles)).toBe(5);
  expect(count(({ guids }) => guids)).toBe(7);
  expect(count(({ urls }) => urls)).toBe(3);
  expect(count(({ texts, dates, holds }) => `${texts} ${dates} ${holds}`)).toBeGreaterThan(20);
});

it('publish serves what the style says, of issues that have their own addresses', () => {
  for (const [at, style] of styles.slice(0, 60).entries()) {
    const served = publish(seededRandom(at), style, 'n').flatMap(({ entries }) => entries);
    expect(served.length).toBeGreaterThan(0);
    expect(served.every(({ url }) => (url === null) === (style.urls === 'none'))).toBe(true);
    expect(served.every(({ publishedAt }) => (publishedAt === null) === (style.dates === 'none'))).toBe(true);
    if (style.urls !== 'slug') continue;
    const owners = new Map<string, Set<number>>();
    for (const { url, truth } of served) {
      const path = new URL(url ?? '').pathname;
      owners.set(path, (owners.get(path) ?? new Set()).add(truth));
    }
    expect([...owners.values()].every((truths) => truths.size === 1)).toBe(true);
  }
});
