import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { readOpml } from '../../../../utils/worker/subscriptions/read-opml.ts';
import { makeWorld } from './world.ts';

beforeEach(async () => {
  await makeWorld();
});

describe('a list of another reader', () => {
  const listOf = (...outlines: string[]) => `<opml version="2.0"><body>${outlines.join('')}</body></opml>`;
  const read = async (...outlines: string[]) => {
    const answer = await readOpml(listOf(...outlines));
    return answer.ok ? answer.entries : [];
  };
  const stateOf = async (address: string) => {
    const [entry] = await read(`<outline text="A" xmlUrl="${address}"/>`);
    return [entry?.state, entry?.why, entry?.address];
  };

  it('[address] is read as a form is', async () => {
    expect(await stateOf('feed://http://a.example/rss')).toEqual(['new', undefined, 'http://a.example/rss']);
    expect(await stateOf('a.example/my rss')).toEqual(['new', undefined, 'https://a.example/my%20rss']);
    expect(await stateOf('newsletter:7:desk@a.example')).toEqual([
      'invalid',
      'mail',
      'newsletter:7:desk@a.example',
    ]);
    expect(await stateOf('javascript:void')).toEqual(['invalid', 'no-address', 'javascript:void']);
    expect(await stateOf('feed:http://reader:hush@a.example/rss')).toEqual([
      ...['invalid', 'credentials', 'http://a.example/rss'],
    ]);
  });

  it('[names] names what nobody named by its host, and takes an address for no name', async () => {
    const entries = await read(
      '<outline xmlUrl="https://a.example/rss"/>',
      '<outline text="https://b.example/rss" xmlUrl="https://b.example/rss"/>',
      '<outline text="c.example" xmlUrl="https://c.example/rss"/>',
      '<outline text="Mine" xmlUrl="https://d.example/rss"/>',
    );
    expect(entries.map(({ name, isNamed }) => [name, isNamed])).toEqual([
      ...[
        ['a.example', false],
        ['b.example', false],
        ['c.example', false],
        ['Mine', true],
      ],
    ]);
  });

  it('[address] tells pages from feeds, and what is switched off', async () => {
    const entries = await read(
      '<outline text="A" type="HTML+XPath" xmlUrl="https://a.example/"/>',
      '<outline text="B" type="rss" xmlUrl="https://b.example/" xmlns:m="https://m.example" m:disabled="true"/>',
      '<outline text="C" type="rss" xmlUrl="https://c.example/" m:disabled="false"/>',
    );
    expect(entries.map(({ isPage, isOff }) => [isPage, isOff])).toEqual([
      ...[
        [true, false],
        [false, true],
        [false, false],
      ],
    ]);
  });
});
