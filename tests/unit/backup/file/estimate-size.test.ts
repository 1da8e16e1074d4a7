import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { compress } from '../../../../utils/backup/file/compress.ts';
import { estimateSize } from '../../../../utils/backup/file/estimate-size.ts';
import { gatherRows } from '../../../../utils/backup/file/gather-rows.ts';
import { writeBackup } from '../../../../utils/backup/file/write-backup.ts';
import { putAnnotation } from '../../../../utils/store/annotations.ts';
import { database } from '../../../../utils/store/database.ts';
import { saveGuideFile } from '../../../../utils/store/guide-files.ts';
import { putLogEntry } from '../../../../utils/store/log-entries.ts';
import { check, entry, guide, startAfresh, thursday } from '../../../browser/store/fixtures.ts';
import { annotationOf, logEntryOf } from '../kept-rows.ts';

const minute = 60_000;

beforeEach(async () => {
  fakeBrowser.reset();
  await startAfresh();
});

async function sizeOfBackup(): Promise<number> {
  let bytes = 0;
  await compress(writeBackup(gatherRows(false), 1), async (piece) => {
    bytes += piece.length;
  });
  return bytes;
}

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
  const { plain } = await estimateSize();
  const share = plain / (await sizeOfBackup());
  expect(share).toBeGreaterThan(0.85);
  expect(share).toBeLessThan(1.15);
});

it('is near it too where issues differ, and much was noted, logged and corrected', async () => {
  const textOf = (words: number, seed: number) =>
    Array.from({ length: words }, (_, at) => ((at * 7919 + seed * 104_729) % 50_021).toString(36)).join(' ');
  // In the order of their names, short ones come first.
  const found = Array.from({ length: 160 }, (_, n) =>
    entry(`${n < 80 ? 'a' : 'b'}-${n}`, thursday - n * minute, { text: textOf(n < 80 ? 20 : 900, n) }),
  );
  for (let from = 0; from < found.length; from += 40)
    await check(found.slice(from, from + 40), { now: thursday });
  const rows = Array.from({ length: 200 }, (_, n) => n);
  for (const n of rows) {
    await putAnnotation(`note-${n}`, annotationOf(`note-${n}`, { note: textOf(80, n) }), n);
    await putLogEntry(`entry-${n}`, logEntryOf(`entry-${n}`, { learned: textOf(120, n) }), n);
  }
  const { plain } = await estimateSize();
  const share = plain / (await sizeOfBackup());
  expect(share).toBeGreaterThan(0.85);
  expect(share).toBeLessThan(1.15);
});

it('tells what the files of guides add', async () => {
  await check([entry('rosacea', thursday, { guides: [guide] })]);
  const [offered] = await database.guides.toArray();
  await saveGuideFile(offered?.id ?? '', new Blob(['%PDF words']), 'ab'.repeat(32), 1);
  expect(await estimateSize()).toMatchObject({ guides: 10, guideCount: 1 });
});
