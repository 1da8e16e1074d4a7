import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { afterAll, describe, expect, it } from 'vitest';
import { measureZip } from '../../../../scripts/packages/measure-zip.ts';
import { readFolder } from '../../../../scripts/packages/read-folder.ts';
import { readManifest } from '../../../../scripts/packages/read-manifest.ts';
import { readZip } from '../../../../scripts/packages/read-zip.ts';
import { filesOf } from './files-of.ts';

const folder = mkdtempSync(join(tmpdir(), 'zips-'));
afterAll(() => rmSync(folder, { recursive: true }));
const path = join(folder, 'a.zip');
const files = filesOf({
  'manifest.json': '{"name":"A","version":"1.2.3"}',
  'chunks/pdf-x.js': 'p'.repeat(5000),
  'assets/pdf.worker-y.js': 'w'.repeat(9000),
  'chunks/pdfless.js': 'no',
});
writeFileSync(path, zipSync(Object.fromEntries(files), { level: 0 }));

describe('a zip', () => {
  it('is read as its files', () => {
    expect([...readZip(path).keys()].sort()).toEqual([...files.keys()].sort());
    expect(readManifest(readZip(path))).toEqual({ name: 'A', version: '1.2.3' });
  });

  it('is measured with and without what reads PDFs', () => {
    const { whole, withoutPdf } = measureZip(path);
    expect(whole).toBe(statSync(path).size);
    expect(whole - withoutPdf).toBe(14_000);
  });

  it('and a folder are the same where their files are', () => {
    const built = join(folder, 'built');
    for (const [name, bytes] of files) {
      mkdirSync(join(built, name, '..'), { recursive: true });
      writeFileSync(join(built, name), bytes);
    }
    const found = readFolder(built);
    expect([...found.keys()].sort()).toEqual([...files.keys()].sort());
    expect(Buffer.from(found.get('chunks/pdfless.js') ?? []).toString()).toBe('no');
  });
});
