import { existsSync, readFileSync, statSync } from 'node:fs';

/** The part of vitest's JSON report that is counted. */
interface Report {
  testResults: { status: string; assertionResults: { status: string }[] }[];
}

/**
 * Counts a vitest run. What is no test but went wrong counts as one failure each: a file that did not load, no
 * report, no tests at all, a run that ended badly for a reason no test shows.
 *
 * @param file the JSON report
 * @param ok whether vitest itself ended well
 * @param since epoch ms; a report from before is of another run
 */
export function countTests(file: string, ok: boolean, since: number): { passed: number; failed: number } {
  if (!existsSync(file) || statSync(file).mtimeMs < since) return { passed: 0, failed: 1 };
  const { testResults } = JSON.parse(readFileSync(file, 'utf8')) as Report;
  let passed = 0;
  let failed = 0;
  for (const { status, assertionResults } of testResults) {
    const bad = assertionResults.filter((test) => test.status === 'failed').length;
    passed += assertionResults.filter((test) => test.status === 'passed').length;
    failed += bad;
    if (assertionResults.length === 0 || (status === 'failed' && bad === 0)) failed += 1;
  }
  if (failed === 0 && (passed === 0 || !ok)) failed = 1;
  return { passed, failed };
}
