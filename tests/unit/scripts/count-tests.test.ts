import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { countTests } from '../../../scripts/count-tests.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'count-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function count(files: { status: string; tests: string[] }[], ok: boolean, since = 0) {
  const path = join(folder, 'results.json');
  const testResults = files.map(({ status, tests }) => ({
    status,
    assertionResults: tests.map((one) => ({ status: one })),
  }));
  writeFileSync(path, JSON.stringify({ testResults }));
  return countTests(path, ok, since);
}

test('counts tests that passed or failed, not those skipped', () => {
  const files = [
    { status: 'passed', tests: ['passed', 'passed', 'skipped'] },
    { status: 'failed', tests: ['failed', 'passed'] },
  ];
  expect(count(files, false)).toEqual({ passed: 3, failed: 1 });
});

test('counts a file that did not load, or failed outside its tests, as one failure', () => {
  const files = [
    { status: 'passed', tests: ['passed'] },
    { status: 'failed', tests: [] },
    { status: 'failed', tests: ['passed'] },
  ];
  expect(count(files, false)).toEqual({ passed: 2, failed: 2 });
});

test('counts a run that ended badly though every test passed as one failure', () => {
  expect(count([{ status: 'passed', tests: ['passed'] }], false)).toEqual({ passed: 1, failed: 1 });
});

test('counts a run without tests as a failure', () => {
  expect(count([], true)).toEqual({ passed: 0, failed: 1 });
});

test('counts no report, or one of an earlier run, as a failure', () => {
  expect(countTests(join(folder, 'none.json'), true, 0)).toEqual({ passed: 0, failed: 1 });
  const later = Date.now() + 60_000;
  expect(count([{ status: 'passed', tests: ['passed'] }], true, later)).toEqual({ passed: 0, failed: 1 });
});
