import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { resumeWork } from '../../../../utils/worker/start/resume-work.ts';
import { prose } from '../../issue/patterns/prose.ts';
import { listIssues, makeWorld, nextCheck, publish } from './world.ts';

const body = `<![CDATA[${prose.de}<h2>Zitat der Woche</h2><p>„Gut begonnen.“ – Aristoteles</p>${prose.de}]]>`;
const quotes = async () => (await listIssues()).map(({ parts }) => parts.quote?.text ?? null);

it('an issue met while the patterns of its language cannot be read is understood in the next session', async () => {
  const world = await makeWorld();
  const { patterns } = world;
  world.patterns = () => new Response(null, { status: 404 });
  publish(world, [{ title: 'Haut', body }]);
  expect(await nextCheck()).toMatchObject({ newIssues: 1, error: null });
  await resumeWork();
  expect(await quotes()).toEqual([null]);

  world.patterns = patterns;
  await fakeBrowser.storage.session.clear();
  await resumeWork();
  expect(await quotes()).toEqual(['Gut begonnen.']);
  expect(world.requests.every(({ url }) => url.startsWith('https://'))).toBe(true);
});
