import 'fake-indexeddb/auto';
import { judgeCase } from './eval/judge-case.ts';
import { listCaseFolders } from './eval/list-case-folders.ts';
import { runCommand } from './run-command.ts';

/**
 * `npm run eval:cases -- DIR`: puts each case of a folder through the doors that the worker uses, on an empty database in
 * memory, and says of each whether what comes out is what its `expected.json` wants. Exit code 1 unless all are right.
 * docs/extraction.md says how the folder looks.
 */
async function main(args: string[]): Promise<boolean> {
  const [folder, ...more] = args;
  if (folder === undefined || more.length > 0) throw new Error('Name one folder of cases.');
  const cases = listCaseFolders(folder);
  let right = 0;
  for (const { name, path } of cases) {
    const differences = await judgeCase(path);
    if (differences.length === 0) right += 1;
    console.log(`${differences.length === 0 ? 'right' : 'wrong'}  ${name}`);
    for (const { key, expected, found } of differences) {
      console.log(
        `  ${key}\n    wanted ${JSON.stringify(expected)}\n    got    ${JSON.stringify(found ?? null)}`,
      );
    }
  }
  console.log(`cases: ${right} of ${cases.length}`);
  return right === cases.length;
}

await runCommand(main);
