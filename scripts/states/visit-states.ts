import { readdirSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { listStates } from './list-states.ts';
import { openState } from './open-state.ts';
import { startWorld, type World } from './start-world.ts';
import type { Build, State } from './types.ts';

/**
 * Opens every page of a build in every state, one after the other, and closes it when `look` is done with it.
 *
 * @param wants tells which states are meant; a world without any is not started
 */
export async function visitStates(
  build: Build,
  look: (page: Page, state: State, world: World) => Promise<void>,
  wants: (state: State) => boolean = () => true,
): Promise<void> {
  const pages = readdirSync(build.extensionDir).filter((file) => file.endsWith('.html'));
  for (const [name, all] of listStates(pages)) {
    const states = all.filter(wants);
    if (states.length === 0) continue;
    const world = await startWorld(name, build);
    try {
      for (const state of states) {
        const page = await openState(world, state);
        await look(page, state, world);
        await page.close();
      }
    } finally {
      await world.close();
    }
  }
}
