import { describe, expect, it } from 'vitest';
import { countAgain, filesToRepeat } from '../../../scripts/count-again.ts';

const first = {
  passed: 10,
  failures: ['a.ts: one: why', 'b.ts: two: why'],
  failedFiles: [
    { name: 'a.ts', passed: 3 },
    { name: 'b.ts', passed: 1 },
  ],
};

describe('files to repeat', () => {
  it('are those that failed', () => {
    expect(filesToRepeat(first)).toEqual(['a.ts', 'b.ts']);
  });

  it('are none where much failed, where nothing did, or where the run itself failed', () => {
    const failedFiles = ['a.ts', 'b.ts', 'c.ts', 'd.ts'].map((name) => ({ name, passed: 0 }));
    const failures = failedFiles.map(({ name }) => `${name}: one: why`);
    expect(filesToRepeat({ passed: 1, failures, failedFiles })).toEqual([]);
    expect(filesToRepeat({ passed: 1, failures: [], failedFiles: [] })).toEqual([]);
    expect(filesToRepeat({ passed: 1, failures: ['results.json: no report'], failedFiles: [] })).toEqual([]);
  });
});

describe('counted again', () => {
  it('what passes at its second run is counted once, and named', () => {
    const second = { passed: 6, failures: [], failedFiles: [] };
    expect(countAgain(first, second)).toEqual({ passed: 12, failures: [], unsteady: first.failures });
  });

  it('what fails again has failed', () => {
    const second = { passed: 5, failures: ['b.ts: two: why'], failedFiles: [{ name: 'b.ts', passed: 2 }] };
    expect(countAgain(first, second)).toEqual({
      passed: 11,
      failures: ['b.ts: two: why'],
      unsteady: ['a.ts: one: why'],
    });
  });

  it('a second run that itself fails proves nothing', () => {
    const second = { passed: 0, failures: ['results.json: no report'], failedFiles: [] };
    expect(countAgain(first, second)).toEqual({ passed: 6, failures: second.failures, unsteady: [] });
  });
});
