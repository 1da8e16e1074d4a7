import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { saveListing } from '../../../../scripts/store/save-listing.ts';

it('saves each text under its name', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'listing-'));
  const path = await saveListing(join(folder, 'en'), {
    ...{ name: 'A', summary: 'B', description: 'C', purpose: 'D' },
    permissions: new Map([['alarms', 'E']]),
    screenshots: new Map(),
  });
  const text = readFileSync(path, 'utf8');
  rmSync(folder, { recursive: true });
  expect(text).toBe(
    'NAME\n\nA\n\nSUMMARY\n\nB\n\nDESCRIPTION\n\nC\n\nPURPOSE\n\nD\n\nPERMISSIONS\n\nalarms\nE\n',
  );
});
