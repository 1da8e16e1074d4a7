import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { trimFile } from '../../../../scripts/pdf/trim-pdf.ts';
import { root } from '../../../../scripts/run-tool.ts';

const build = join(root, 'node_modules/pdfjs-dist/build');
const [main, worker] = ['pdf.mjs', 'pdf.worker.mjs'].map((file) => join(build, file)) as [string, string];
const read = (path: string) => readFileSync(path, 'utf8');

describe('trimFile', () => {
  it('leaves the exports of the package alone, and takes what binds them all together', () => {
    const trimmed = trimFile(read(main), main) ?? '';
    expect(trimmed).not.toMatch(/globalThis\.(?:pdfjsLib|_pdfjsTesting)/);
    expect(trimmed).toMatch(/^export \{ [^}]*\bgetDocument\b/m);
    expect(read(main).length - trimmed.length).toBeLessThan(6000);
  });

  it('takes a decoder and forms in XML from its worker, and no more', () => {
    const trimmed = trimFile(read(worker), worker) ?? '';
    expect(trimmed).not.toContain('makeBrotliDecode');
    expect(trimmed).not.toContain('_createPagesHelper');
    expect(trimmed).toMatch(/^class BrotliStream /m);
    expect(trimmed).toMatch(/^export \{ WorkerMessageHandler \};/m);
    const taken = read(worker).length - trimmed.length;
    expect(taken).toBeGreaterThan(150_000);
    expect(taken).toBeLessThan(250_000);
  });

  it('changes no other file', () => {
    expect(trimFile(read(main), '/somewhere/pdf.mjs')).toBeUndefined();
    expect(trimFile('export default "/pdf.worker.js"', `${worker}?worker&url`)).toBeUndefined();
  });

  it.each([
    ['the package', main, 'globalThis.pdfjsLib = all;'],
    ['its worker', worker, 'class XFAFactory {\n}'],
  ])('stops where %s is made in another way', (_name, id, code) => {
    expect(() => trimFile(code, id)).toThrow('is made in another way now');
  });
});
