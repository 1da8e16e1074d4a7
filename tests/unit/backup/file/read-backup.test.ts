import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { readBackup } from '../../../../utils/backup/file/read-backup.ts';
import type { OutgoingRow } from '../../../../utils/backup/file/types.ts';
import { newsletter } from '../../../../utils/newsletter.ts';
import { backupOf, bytesOf, fileOf, guideOf, gzip, madeAt, placeOf, readAll } from './backup-rows.ts';

const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
const heading = (change: object = {}) =>
  `${JSON.stringify({ format: 'newsletter-companion-backup', version: 1, ...change })}\n`;
const some: OutgoingRow[] = [
  { row: placeOf(1) },
  { row: { kind: 'guide', row: guideOf(1) } },
  fileOf(1, '%PDF\n{"kind":"file"}\n'),
  fileOf(2, ''),
];

/** Rows of any order and words, with files that hold line ends. */
const rowsArbitrary = fc.array(
  fc.oneof(
    fc.nat(1_000_000).map((n): OutgoingRow => ({ row: placeOf(n) })),
    fc.string({ unit: 'grapheme' }).map(
      (title): OutgoingRow => ({
        row: { kind: 'guide', row: guideOf(1, { title: title.toWellFormed() }) },
      }),
    ),
    fc.string({ maxLength: 300 }).map((content) => fileOf(3, content)),
  ),
  { maxLength: 30 },
);

describe('a backup', () => {
  it('gives back what was written, in its order', async () => {
    await fc.assert(
      fc.asyncProperty(rowsArbitrary, async (rows) => {
        const read = await readAll(await backupOf(rows));
        expect(read.result).toMatchObject({ ok: true, value: { madeAt, rows: rows.length } });
        expect(read.rows.map(({ row }) => row)).toEqual(rows.map(({ row }) => row));
        const files = await Promise.all(
          read.rows.map(async ({ readFile }) => readFile && (await readFile().text())),
        );
        expect(files).toEqual(rows.map(({ file }) => (file ? text(file) : null)));
      }),
      { numRuns: 40 },
    );
  });

  it('is found out wherever it was cut', async () => {
    const whole = await backupOf(some);
    for (let size = 0; size < whole.size; size += 1) {
      const { result } = await readAll(whole.slice(0, size));
      expect([size, result.ok]).toEqual([size, false]);
      if (!result.ok) expect([size, result.error.kind]).toEqual([size, size < 2 ? 'foreign' : 'damaged']);
    }
  });

  it('is found out wherever a byte of it is another', async () => {
    const whole = new Uint8Array(await (await backupOf(some)).arrayBuffer());
    // Behind its ten bytes of a heading, of which some may be anything (RFC 1952, 2.3).
    for (let at = 10; at < whole.length; at += 1) {
      // Bits that fill the last byte ahead of the trailer say nothing (RFC 1951, 3.1.1).
      if (at === whole.length - 9) continue;
      const changed = Uint8Array.from(whole);
      changed[at] = (whole[at] ?? 0) ^ 0x10;
      const { result } = await readAll(new Blob([changed]));
      expect([at, result.ok]).toEqual([at, false]);
    }
  });

  it('is found out where it was changed and compressed again', async () => {
    const whole = text(await bytesOf([{ row: placeOf(1) }, { row: placeOf(22) }]));
    const without = whole.replace(/^.*"i22".*\n/m, '');
    const other = whole.replace('"position":22', '"position":23');
    for (const changed of [without, other, `${whole}more`]) {
      const { result } = await readAll(await gzip(changed));
      expect(result).toMatchObject({ ok: false, error: { kind: 'damaged' } });
    }
  });

  it('says how far it could be read', async () => {
    const rows = Array.from(
      { length: 2000 },
      (_, n): OutgoingRow => ({ row: placeOf((n * 7919) % 100_003) }),
    );
    const whole = await backupOf(rows);
    const { result, rows: read } = await readAll(whole.slice(0, whole.size / 2));
    expect(result).toEqual({ ok: false, error: { kind: 'damaged', rows: read.length, at: 'place' } });
    expect(read.length).toBeGreaterThan(500);
    expect(read.length).toBeLessThan(1500);
  });
});

describe('rows that cannot be', () => {
  const file = fileOf(3, '%PDF');
  const odd: [string, OutgoingRow][] = [
    ['a date that is none', { row: { kind: 'guide', row: guideOf(2, { publishedAt: Number.NaN }) } }],
    ['another website', { row: { kind: 'guide', row: guideOf(2, { url: 'ftp://files.example/one.pdf' }) } }],
    ['no kind that is known', { row: { kind: 'later', row: {} } as never }],
    ['a file', { ...file, row: { kind: 'file', row: { ...file.row.row, sha256: 'none' } } as never }],
  ];

  it.each(odd)('are passed over where they were written so, and counted: %s', async (_name, row) => {
    const { result, rows } = await readAll(await backupOf([...some, row, { row: placeOf(7) }]));
    expect(result).toMatchObject({ ok: true, unfit: 1, value: { rows: some.length + 2 } });
    expect(rows.map((one) => one.row)).toEqual([...some, { row: placeOf(7) }].map((one) => one.row));
  });

  it('lose the name and the password of an address, which lead nowhere', async () => {
    const given = guideOf(1, { url: 'https://member:secret@files.example/r.pdf?a=1' });
    const { rows } = await readAll(await backupOf([{ row: { kind: 'guide', row: given } }]));
    expect(rows).toMatchObject([{ row: { row: { url: 'https://files.example/r.pdf?a=1' } } }]);
  });

  it('may be called by a very long name', async () => {
    const given = guideOf(1, { id: `home:i1#${'a'.repeat(4_100)}.pdf` });
    const { result } = await readAll(await backupOf([{ row: { kind: 'guide', row: given } }]));
    expect(result).toMatchObject({ ok: true, unfit: 0 });
  });
});

it('says whose it is', async () => {
  const [first = ''] = text(await bytesOf(some)).split('\n');
  expect(JSON.parse(first)).toMatchObject({ addOnId: newsletter.addOnId });
});

describe('what is no backup', async () => {
  it.each([
    ['nothing', new Blob([]), 'foreign'],
    ['another kind of file', new Blob(['%PDF-1.7 and more']), 'foreign'],
    ['gzip of something else', await gzip('{"format":"another"}\n'), 'foreign'],
    ['gzip without a line', await gzip('x'.repeat(1000)), 'foreign'],
    ['one of a later version', await gzip(heading({ version: 2 })), 'newer'],
    ['one that ends behind its heading', await gzip(heading()), 'damaged'],
    ['one of another newsletter', await gzip(heading({ addOnId: 'companion@other.example' })), 'of-another'],
    [
      'a later one of another newsletter',
      await gzip(heading({ addOnId: 'companion@other.example', version: 2 })),
      'of-another',
    ],
    [
      'one that ends behind a row of no kind',
      await gzip(`${heading()}{"kind":"other","row":{}}\n`),
      'damaged',
    ],
    ['one with a line that is none', await gzip(`${heading()}\u0000\u0001\n`), 'damaged'],
    ['one that says a file is larger than any', await gzip(heading() + oversized()), 'too-large'],
  ])('is refused: %s', async (_name, file, kind) => {
    const { result, rows } = await readAll(file);
    expect(result).toMatchObject({ ok: false, error: { kind } });
    expect(rows).toEqual([]);
  });

  it('is left when a row has no end, long before all of it was unpacked', async () => {
    const zeros = new Uint8Array(1 << 26);
    const bomb = new Blob(Array.from({ length: 3 }, () => zeros));
    const packed = await new Response(
      new Blob([heading(), bomb]).stream().pipeThrough(new CompressionStream('gzip')),
    ).blob();
    const onProgress = vi.fn();
    const result = await readBackup(packed, async () => null, onProgress);
    expect(result).toEqual({ ok: false, error: { kind: 'too-large', rows: 0, at: null } });
    const read = Math.max(...onProgress.mock.calls.map(([done]) => Number(done)));
    expect(read).toBeLessThan(packed.size * 0.75);
  });

  it('is left when it holds more than can be taken', async () => {
    const file = await backupOf([{ row: placeOf(1) }, { row: placeOf(2) }]);
    let taken = 0;
    const result = await readBackup(
      file,
      async () => (++taken < 2 ? null : 'too-large'),
      () => undefined,
    );
    expect(result).toEqual({ ok: false, error: { kind: 'too-large', rows: 1, at: 'place' } });
  });

  it('is told apart from what the browser does not hand out', async () => {
    const file = await backupOf(some);
    vi.spyOn(file, 'slice').mockImplementation(() => {
      throw new DOMException('gone', 'NotReadableError');
    });
    const { result } = await readAll(file);
    expect(result).toMatchObject({ ok: false, error: { kind: 'unreadable' } });
  });
});

function oversized(): string {
  const { row } = fileOf(1, '').row;
  return `${JSON.stringify({ kind: 'file', row: { ...row, bytes: 2 ** 40 } })}\n`;
}
