import { writeFileSync } from 'node:fs';
import { buildCompanion } from './build-companion.ts';
import { readFolder } from './packages/read-folder.ts';
import { readProfile } from './profile/read-profile.ts';
import { runCommand } from './run-command.ts';
import { privacyFile } from './store/privacy-file.ts';
import { writtenPrivacy } from './store/written-privacy.ts';

/** `npm run docs:privacy`: writes PRIVACY.md anew from a build for each browser; `npm run check:packages` tells when that is due. */
runCommand(async () => {
  const profileFile = process.env.COMPANION_PROFILE;
  const { newsletter } = await readProfile(profileFile);
  const builds = [];
  for (const target of ['chrome', 'firefox'] as const) builds.push(readFolder(await buildCompanion(target)));
  const path = privacyFile(profileFile);
  writeFileSync(path, writtenPrivacy(newsletter, builds));
  console.log(`written: ${path}`);
  return true;
});
