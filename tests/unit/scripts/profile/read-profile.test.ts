import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readProfile } from '../../../../scripts/profile/read-profile.ts';
import { newsletter } from '../../../../utils/newsletter.ts';

const folder = mkdtempSync(join(tmpdir(), 'profile-'));
afterAll(() => rmSync(folder, { recursive: true }));

function write(name: string, code: string): string {
  const file = join(folder, name);
  writeFileSync(file, code);
  return file;
}
const other = JSON.stringify({ ...newsletter, name: 'Hearts and Lungs' });

describe('readProfile', () => {
  it('gives that of the repository unless one is named', async () => {
    expect(await readProfile(undefined)).toEqual({ newsletter, icons: undefined });
    expect(await readProfile('')).toEqual({ newsletter, icons: undefined });
  });

  it('gives the one in the file named, with the icons beside it', async () => {
    const file = write('hearts.ts', `export const newsletter = ${other};`);
    expect(await readProfile(file)).toMatchObject({
      newsletter: { name: 'Hearts and Lungs' },
      icons: undefined,
    });
    mkdirSync(join(folder, 'icon'));
    expect((await readProfile(file)).icons).toBe(join(folder, 'icon'));
  });

  it('says what a file lacks', async () => {
    await expect(readProfile(write('none.ts', 'export const letter = 1;'))).rejects.toThrow(
      'exports no `newsletter`',
    );
    const bad = other.replace(/"hour":\d+/, '"hour":30');
    await expect(readProfile(write('bad.ts', `export const newsletter = ${bad};`))).rejects.toThrow(
      'hour: 0 to 23.',
    );
  });
});
