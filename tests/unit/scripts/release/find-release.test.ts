import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findRelease } from '../../../../scripts/release/find-release.ts';
import { root } from '../../../../scripts/run-tool.ts';

const changelog =
  '# Changelog\n\nAll of it.\n\n## 1.10.0 (2026-11-30)\n\n### Added\n\n- Ten\n\n## 1.1.0\n\n- One\n\n## 1.0.0\n';

describe('findRelease', () => {
  it.each([
    ['1.10.0', '### Added\n\n- Ten'],
    ['1.1.0', '- One'],
    ['1.0.0', undefined],
    ['1.1', undefined],
    ['2.0.0', undefined],
  ])('of %s is %j', (version, notes) => {
    expect(findRelease(changelog, version)).toBe(notes);
  });
});

describe('the version', () => {
  const read = (file: string) => JSON.parse(readFileSync(join(root, file), 'utf8'));
  const { version } = read('package.json');

  it('stands in package.json, and what else names it says the same', () => {
    expect(version).toMatch(/^\d+\.\d+\.\d+$/);
    const lock = read('package-lock.json');
    expect([lock.version, lock.packages[''].version]).toEqual([version, version]);
    expect(readFileSync(join(root, 'wxt.config.ts'), 'utf8')).not.toMatch(/\bversion\b\s*:/);
  });

  it('is the newest of which the changelog speaks', () => {
    const text = readFileSync(join(root, 'CHANGELOG.md'), 'utf8');
    expect(/^## (\S+)/m.exec(text)?.[1]).toBe(version);
    expect(findRelease(text, version)).toContain('- ');
  });
});
