import { describe, expect, it } from 'vitest';
import { judgePermissions } from '../../../../scripts/packages/judge-permissions.ts';
import { filesOf } from './files-of.ts';

const manifest = {
  permissions: ['storage', 'alarms'],
  optional_permissions: ['downloads'],
  host_permissions: ['https://letters.example/*'],
  optional_host_permissions: ['https://*/*'],
};
const code = [
  'b.storage.local.get(1)',
  'b.alarms.create(2)',
  'b.downloads.download(3)',
  '"https://letters.example"',
  'b.permissions.request(4)',
];
const judge = (lines: readonly string[], more: object = {}) =>
  judgePermissions(
    filesOf({ 'manifest.json': JSON.stringify({ ...manifest, ...more }), 'a.js': lines.join(';') }),
  );

describe('judgePermissions', () => {
  it('finds nothing where all that is asked for is used', () => {
    expect(judge(code)).toEqual({ count: 5, faults: [] });
  });

  it.each(code.map((line, at) => [line, at] as const))('misses %s where it is gone', (_line, at) => {
    expect(judge(code.toSpliced(at, 1)).faults).toHaveLength(1);
  });

  it('knows no use of a permission it has not met', () => {
    expect(judge(code, { permissions: ['storage', 'alarms', 'history'] }).faults).toEqual([
      'history is asked for and used by no code (scripts/packages/permission-uses.ts)',
    ]);
  });

  it('takes no word of another file than code for a use', () => {
    const files = filesOf({
      'manifest.json': JSON.stringify({ permissions: ['alarms'] }),
      'licences.txt': 'b.alarms.create(1)',
      'a.js': 'const alarms = { create: 1 }',
    });
    expect(judgePermissions(files).faults).toHaveLength(1);
  });
});
