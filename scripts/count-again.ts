import type { CountedTests } from './count-tests.ts';

/** More files than these failing is no bad luck. */
const most = 3;

/** The files that are worth another run: a few that failed in a run that itself went well. */
export function filesToRepeat({ failures, failedFiles }: CountedTests): string[] {
  const isExplained = failures.every((failure) =>
    failedFiles.some(({ name }) => failure.startsWith(`${name}: `)),
  );
  return isExplained && failedFiles.length <= most ? failedFiles.map(({ name }) => name) : [];
}

/**
 * What two runs come to, the second being of the files alone that failed in the first. What passes there is not counted
 * as failed, but named: real browsers on a busy machine make a test unsteady, and nobody mends what nobody sees.
 */
export function countAgain(
  first: CountedTests,
  second: CountedTests,
): { passed: number; failures: string[]; unsteady: string[] } {
  const inThose = first.failedFiles.reduce((sum, { passed }) => sum + passed, 0);
  const again = (failure: string) => second.failedFiles.some(({ name }) => failure.startsWith(`${name}: `));
  const isWhole = second.failures.length === 0 || second.failedFiles.length > 0;
  return {
    passed: first.passed - inThose + second.passed,
    failures: second.failures,
    unsteady: isWhole ? first.failures.filter((failure) => !again(failure)) : [],
  };
}
