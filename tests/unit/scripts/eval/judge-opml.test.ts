import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { encodeText } from '../../../../scripts/eval/encode-text.ts';
import { judgeOpml } from '../../../../scripts/eval/judge-opml.ts';

const list = (address: string, text: string) =>
  `<?xml version="1.0" encoding="koi8-r"?><opml version="2.0"><body><outline text="${text}" xmlUrl="${address}"/></body></opml>`;

it('judgeOpml reads several lists, each in the charset that it declares', async () => {
  const feeds = ['Чай', 'Хлеб'].map((title, at) => ({ title, address: `https://a.example/${at}` }));
  const files = feeds.map(({ title, address }) => encodeText(list(address, title)));
  expect(await judgeOpml(files, { feeds, left: [] })).toEqual([]);
  expect((await judgeOpml(files.toReversed(), { feeds, left: [] })).map(({ key }) => key)).toEqual(['feeds']);
});

it('judgeOpml looks for passwords that are given away', async () => {
  const judge = async (address: string) => {
    const left = [{ title: 'Oolong', reason: '' }];
    const differences = await judgeOpml([encodeText(list(address, 'Oolong'))], { feeds: [], left });
    return differences.map(({ found }) => found).filter((found) => typeof found === 'string');
  };
  expect(await judge('ftp://reader:Oolong@a.example')).toEqual(['Oolong']);
  expect(await judge('ftp://Oolong@a.example')).toEqual([]);
});

it('judgeOpml says what is no list', async () => {
  expect((await judgeOpml([encodeText('<p>')], { feeds: [] })).map(({ key }) => key)).toEqual(['list']);
});
