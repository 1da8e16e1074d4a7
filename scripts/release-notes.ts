import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findRelease } from './release/find-release.ts';
import { runCommand } from './run-command.ts';
import { root } from './run-tool.ts';

/** `npm run release:notes [-- v1.2.3]`: what the changelog says of the version of package.json, and that a tag is that version's. */
runCommand(([tag]) => {
  const { version }: { version: string } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  if (tag !== undefined && tag !== `v${version}`)
    throw new Error(`The tag is ${tag}, and package.json says ${version}.`);
  const notes = findRelease(readFileSync(join(root, 'CHANGELOG.md'), 'utf8'), version);
  if (!notes) throw new Error(`CHANGELOG.md says nothing of ${version}.`);
  console.log(notes);
  return true;
});
