import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { countTests } from '../../../scripts/count-tests.ts';
import { root } from '../../../scripts/run-tool.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'count-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

interface File {
  name: string;
  status: string;
  tests: string[];
}

function count(files: File[], ok: boolean, since = 0) {
  const path = join(folder, 'results.json');
  const testResults = files.map(({ name, status, tests }) => ({
    name: join(root, name),
    status,
    assertionResults: tests.map((one, i) => ({
      status: one,
      fullName: `test ${i}`,
      failureMessages: one === 'failed' ? ['Expected 1\n  at a place'] : [],
    })),
  }));
  writeFileSync(path, JSON.stringify({ testResults }));
  return countTests(path, ok, since);
}

test('counts tests that passed or failed, not those skipped, and says which failed', () => {
  const files = [
    { name: 'a.ts', status: 'passed', tests: ['passed', 'passed', 'skipped'] },
    { name: 'b.ts', status: 'failed', tests: ['failed', 'passed'] },
  ];
  expect(count(files, false)).toEqual({
    passed: 3,
    failures: ['b.ts: test 0: Expected 1'],
    failedFiles: [{ name: 'b.ts', passed: 1 }],
  });
});

test('has a file that two projects run once among those that failed, with what passed in both', () => {
  const files = [
    { name: 'a.ts', status: 'passed', tests: ['passed', 'passed'] },
    { name: 'a.ts', status: 'failed', tests: ['failed', 'passed'] },
  ];
  expect(count(files, false)).toMatchObject({ passed: 3, failedFiles: [{ name: 'a.ts', passed: 3 }] });
});

test('counts a file that did not load, or failed outside its tests, as one failure', () => {
  const files = [
    { name: 'a.ts', status: 'passed', tests: ['passed'] },
    { name: 'b.ts', status: 'failed', tests: [] },
    { name: 'c.ts', status: 'failed', tests: ['passed'] },
  ];
  expect(count(files, false)).toEqual({
    passed: 2,
    failures: ['b.ts: no test ran', 'c.ts: failed outside its tests'],
    failedFiles: [
      { name: 'b.ts', passed: 0 },
      { name: 'c.ts', passed: 1 },
    ],
  });
});

test('counts a run that ended badly though every test passed as one failure', () => {
  const { passed, failures, failedFiles } = count(
    [{ name: 'a.ts', status: 'passed', tests: ['passed'] }],
    false,
  );
  expect([passed, failedFiles]).toEqual([1, []]);
  expect(failures).toEqual([expect.stringContaining('the run failed outside its tests')]);
});

test('counts a run without tests as a failure', () => {
  expect(count([], true)).toEqual({
    passed: 0,
    failures: [expect.stringContaining('no tests')],
    failedFiles: [],
  });
});

test('counts no report, or one of an earlier run, as a failure', () => {
  const noReport = { passed: 0, failures: [expect.stringContaining('left no report')], failedFiles: [] };
  expect(countTests(join(folder, 'none.json'), true, 0)).toEqual(noReport);
  const later = Date.now() + 60_000;
  expect(count([{ name: 'a.ts', status: 'passed', tests: ['passed'] }], true, later)).toEqual(noReport);
});
