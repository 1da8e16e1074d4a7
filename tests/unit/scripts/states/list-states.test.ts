import { expect, it } from 'vitest';
import { listStates } from '../../../../scripts/states/list-states.ts';

const named = (pages: string[]) => [...listStates(pages).values()].flat();

it('knows states of the pages a build has, in each world', () => {
  const worlds = listStates(['popup.html', 'library.html']);
  expect([...worlds.keys()]).toEqual(['usual', 'several', 'trouble']);
  for (const [name, states] of worlds) {
    expect(states.length, name).toBeGreaterThan(0);
    expect(new Set(states.map(({ page }) => page))).toEqual(new Set(['popup.html', 'library.html']));
  }
});

it('looks at a page of which no state is known, as it opens', () => {
  expect(named(['newer.html'])).toEqual([{ name: 'newer', page: 'newer.html', world: 'usual' }]);
});

it('gives each state a name of its own', () => {
  const names = named(['popup.html', 'library.html', 'reader.html', 'guide.html', 'options.html']).map(
    ({ name }) => name,
  );
  expect(new Set(names).size).toBe(names.length);
});
