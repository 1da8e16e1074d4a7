import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { compress } from '../../../../utils/backup/file/compress.ts';
import { estimateSize } from '../../../../utils/backup/file/estimate-size.ts';
import { gatherRows } from '../../../../utils/backup/file/gather-rows.ts';
import { writeBackup } from '../../../../utils/backup/file/write-backup.ts';
import { database } from '../../../../utils/store/database.ts';
import { saveGuideFile } from '../../../../utils/store/guide-files.ts';
import { check, entry, guide, startAfresh, thursday } from '../../../browser/store/fixtures.ts';

const minute = 60_000;

beforeEach(async () => {
  fakeBrowser.reset();
  await startAfresh();
});

it('is near what a backup takes, by some of its issues', async () => {
  for (let from = 0; from < 300; from += 50) {
    const found = Array.from({ length: 50 }, (_, n) => {
      const slug = `issue-${from + n}`;
      const text = Array.from({ length: 200 }, (_, at) =>
        ((at * 7919 + (from + n) * 104_729) % 5003).toString(36),
      );
      return entry(slug, thursday - (from + n) * minute, { text: text.join(' ') });
    });
    await check(found, { now: thursday });
  }
  let bytes = 0;
  await compress(writeBackup(gatherRows(false), 1), async (piece) => {
    bytes += piece.length;
  });
  const { plain } = await estimateSize();
  expect(plain / bytes).toBeGreaterThan(0.7);
  expect(plain / bytes).toBeLessThan(1.3);
});

it('tells what the files of guides add', async () => {
  await check([entry('rosacea', thursday, { guides: [guide] })]);
  const [offered] = await database.guides.toArray();
  await saveGuideFile(offered?.id ?? '', new Blob(['%PDF words']), 'ab'.repeat(32), 1);
  expect(await estimateSize()).toMatchObject({ guides: 10, guideCount: 1 });
});
