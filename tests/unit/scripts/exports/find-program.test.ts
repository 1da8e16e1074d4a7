import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { expect, it } from 'vitest';
import { findProgram } from '../../../../scripts/exports/find-program.ts';

it('finds what may be called, in the first folder that has it', () => {
  const folders = [0, 1, 2].map(() => mkdtempSync(join(tmpdir(), 'find-program-')));
  try {
    const [none, plain, callable] = folders;
    for (const folder of [plain, callable]) writeFileSync(join(`${folder}`, 'office'), '#!/bin/sh\n');
    chmodSync(join(`${plain}`, 'office'), 0o644);
    chmodSync(join(`${callable}`, 'office'), 0o755);
    expect(findProgram('office', folders.join(delimiter))).toBe(join(`${callable}`, 'office'));
    expect(findProgram('office', none)).toBeNull();
    expect(findProgram('office', undefined)).toBeNull();
  } finally {
    for (const folder of folders) rmSync(folder, { recursive: true });
  }
});
