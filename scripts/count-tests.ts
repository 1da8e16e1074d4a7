import { existsSync, readFileSync, statSync } from 'node:fs';
import { relative } from 'node:path';
import { root } from './run-tool.ts';

/** The part of vitest's JSON report that is counted. */
interface Report {
  testResults: {
    name: string;
    status: string;
    assertionResults: { status: string; fullName: string; failureMessages: string[] }[];
  }[];
}

/** What a run of vitest came to. */
export interface CountedTests {
  passed: number;
  /** A line for each failure, so that the end of a long output says what it was. */
  failures: string[];
  /**
   * The files the failures are in, with what passed of each; none where the run itself failed. A file that several projects run is
   * one, with what passed in all: it is run again by its name.
   */
  failedFiles: { name: string; passed: number }[];
}

/**
 * Counts a vitest run. What is no test but went wrong counts as one failure each: a file that did not load, no
 * report, no tests at all, a run that ended badly for a reason no test shows.
 *
 * @param file the JSON report
 * @param ok whether vitest itself ended well
 * @param since epoch ms; a report from before is of another run
 */
export function countTests(file: string, ok: boolean, since: number): CountedTests {
  if (!existsSync(file) || statSync(file).mtimeMs < since) {
    return { passed: 0, failures: [`${relative(root, file)}: the run left no report`], failedFiles: [] };
  }
  const { testResults } = JSON.parse(readFileSync(file, 'utf8')) as Report;
  let passed = 0;
  const failures: string[] = [];
  const passedOf = new Map<string, number>();
  const failed = new Set<string>();
  for (const { name, status, assertionResults } of testResults) {
    const of = relative(root, name);
    const bad = assertionResults.filter((test) => test.status === 'failed');
    const good = assertionResults.filter((test) => test.status === 'passed').length;
    passed += good;
    passedOf.set(of, (passedOf.get(of) ?? 0) + good);
    const told = failures.length;
    failures.push(
      ...bad.map(
        (test) =>
          `${of}: ${test.fullName}: ${test.failureMessages[0]?.split('\n', 1)[0] ?? 'no reason given'}`,
      ),
    );
    if (assertionResults.length === 0) failures.push(`${of}: no test ran`);
    else if (status === 'failed' && bad.length === 0) failures.push(`${of}: failed outside its tests`);
    if (failures.length > told) failed.add(of);
  }
  const failedFiles = [...failed].map((name) => ({ name, passed: passedOf.get(name) ?? 0 }));
  if (failures.length === 0 && passed === 0) failures.push(`${relative(root, file)}: no tests`);
  else if (failures.length === 0 && !ok)
    failures.push(`${relative(root, file)}: the run failed outside its tests`);
  return { passed, failures, failedFiles };
}
