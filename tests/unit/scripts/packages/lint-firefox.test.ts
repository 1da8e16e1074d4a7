import { describe, expect, it } from 'vitest';
import { judgeReport } from '../../../../scripts/packages/lint-firefox.ts';
import { filesOf } from './files-of.ts';

const files = filesOf({
  'preact.js': `${' '.repeat(500)}e.innerHTML=t.__html`,
  'ours.js': 'first()\nb.innerHTML=words',
  'pdf.js': 'await import(this.workerSrc)',
  'worker.js': 'await import(\n/* a comment */\nfolder + this._noWasmFilename)',
});
const html = { code: 'UNSAFE_VAR_ASSIGNMENT', message: 'Unsafe assignment to innerHTML' };
const judge = (...warnings: object[]) =>
  judgeReport({ errors: [], warnings: warnings as never, notices: [] }, files);

describe('judgeReport', () => {
  it('knows what others do, by their code', () => {
    const { known, faults } = judge(
      { ...html, file: 'preact.js', line: 1, column: 500 },
      { ...html, message: 'Unsafe call to import for argument 0', file: 'pdf.js', line: 1, column: 6 },
      { ...html, message: 'Unsafe call to import for argument 0', file: 'worker.js', line: 1, column: 6 },
    );
    expect(faults).toEqual([]);
    expect(known).toEqual([
      expect.stringMatching(/^preact\.js: Unsafe assignment to innerHTML \(UNSAFE_VAR_ASSIGNMENT\): Preact/),
      expect.stringMatching(/^pdf\.js: .*: pdfjs-dist/),
      expect.stringMatching(/^worker\.js: .*: pdfjs-dist/),
    ]);
  });

  it('takes nothing for it that is said of other code, or is something else', () => {
    const { known, faults } = judge(
      { ...html, file: 'ours.js', line: 2, column: 0 },
      { ...html, file: 'preact.js', line: 1, column: 0 },
      { ...html, message: 'Unsafe call to eval', file: 'preact.js', line: 1, column: 500 },
    );
    expect(known).toEqual([]);
    expect(faults).toHaveLength(3);
  });

  it('tells errors and notices too, also those of no file', () => {
    const error = { code: 'DANGEROUS_EVAL', message: 'No', file: 'ours.js' };
    const notice = { code: 'MANIFEST_FIELD', message: 'Unknown field' };
    expect(judgeReport({ errors: [error], warnings: [], notices: [notice] }, files).faults).toEqual([
      'ours.js: No (DANGEROUS_EVAL)',
      'the package: Unknown field (MANIFEST_FIELD)',
    ]);
  });
});
