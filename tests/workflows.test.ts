import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../scripts/run-tool.ts';

const folder = join(root, '.github', 'workflows');
const workflows = readdirSync(folder).map((file): [string, string] => [
  file,
  readFileSync(join(folder, file), 'utf8'),
]);
const { scripts }: { scripts: Record<string, string> } = JSON.parse(
  readFileSync(join(root, 'package.json'), 'utf8'),
);

/** https://docs.github.com/en/actions/reference/security/secure-use#using-third-party-actions */
function findFaults(text: string): string[] {
  const uses = [...text.matchAll(/^\s*(?:- )?uses: *(.*)$/gm)].map(([, action = '']) => action);
  const unpinned = uses.filter((action) => !/^actions\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(action));
  // Of the whole workflow, ahead of its jobs.
  const [top = ''] = text.split(/^jobs:$/m);
  const isReadOnly = /^permissions:\n {2}contents: read\n(?! )/m.test(top);
  const checkouts = text.split('actions/checkout@').slice(1);
  const keeping = checkouts.filter(
    (rest) => !/^[^\n]*\n\s+with:\n\s+persist-credentials: false\n/.test(rest),
  );
  // What a title or a branch is called would be run as code.
  const runs = text.match(/^\s*(?:- )?run:.*\$\{\{.*$/gm) ?? [];
  return [
    ...unpinned.map((action) => `${action} is not pinned to a commit with its version beside it`),
    ...(isReadOnly ? [] : ['the token may do more than read']),
    ...keeping.map(() => 'a checkout leaves the token behind'),
    ...runs.map((line) => `${line.trim()} puts a text of others into a command`),
    ...(/pull_request_target|workflow_run/.test(text) ? ['a stranger’s change runs with rights'] : []),
  ];
}

describe.each(workflows)('.github/workflows/%s', (_file, text) => {
  it('runs nothing that could be another thing tomorrow, with no more rights than it needs', () => {
    expect(findFaults(text)).toEqual([]);
  });

  it('runs commands that are there', () => {
    const commands = [...text.matchAll(/npm (?:run (?:--silent )?([\w:-]+)|(test))/g)];
    expect(commands.length).toBeGreaterThan(0);
    for (const [, script, test] of commands) expect(scripts).toHaveProperty([script ?? test ?? '']);
  });

  it('gives the right to write to one job at most, which checks nothing out', () => {
    const writing = text.split(/^ {2}(?=[\w-]+:$)/m).filter((job) => /: write$/m.test(job));
    expect(writing.length).toBeLessThanOrEqual(1);
    for (const job of writing) expect(job).not.toMatch(/actions\/checkout|npm /);
  });
});

describe('a workflow', () => {
  const [, whole = ''] = workflows.find(([file]) => file === 'ci.yml') ?? [];

  it.each([
    ['a version for a commit', whole.replace(/@[0-9a-f]{40} # /, '@'), /is not pinned/],
    ['a commit without its version', whole.replace(/ # v[\d.]+/, ''), /is not pinned/],
    ['another maker’s action', whole.replace('actions/setup-node@', 'someone/setup@'), /is not pinned/],
    ['no rights named', whole.replace('permissions:\n  contents: read\n', ''), /more than read/],
    [
      'further rights',
      whole.replace('contents: read\n', 'contents: read\n  packages: write\n'),
      /more than read/,
    ],
    [
      'a token left behind',
      whole.replace('persist-credentials: false', 'fetch-depth: 1'),
      /leaves the token/,
    ],
    [
      'a title as code',
      `${whole}      - run: echo \${{ github.event.head_commit.message }}\n`,
      /text of others/,
    ],
    ['strangers’ rights', whole.replace('pull_request:', 'pull_request_target:'), /stranger/],
  ])('is found to have %s', (_name, text, fault) => {
    expect(text).not.toBe(whole);
    expect(findFaults(text)).toEqual([expect.stringMatching(fault)]);
  });
});
