import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { judgeAddresses } from './packages/judge-addresses.ts';
import { judgeLicences } from './packages/judge-licences.ts';
import { judgePermissions } from './packages/judge-permissions.ts';
import { lintFirefox } from './packages/lint-firefox.ts';
import { measureZip } from './packages/measure-zip.ts';
import { readZip } from './packages/read-zip.ts';
import { rebuildSources } from './packages/rebuild-sources.ts';
import { zipCompanion } from './packages/zip-companion.ts';
import { readProfile } from './profile/read-profile.ts';
import { runCommand } from './run-command.ts';
import { privacyFile } from './store/privacy-file.ts';
import { writtenPrivacy } from './store/written-privacy.ts';

/** Kilobytes that a package may have, without what reads PDFs and in all (docs/dependencies.md, "What a package weighs"). */
const most = { withoutPdf: 850, whole: 1200 };
const kilobytes = (bytes: number) => Math.round(bytes / 1000);

/**
 * `npm run check:packages`: makes the packages for the stores and holds them to what the listings promise: no address but those on
 * a list, no permission that is not used and told of, licences, sizes, the rules of addons.mozilla.org, and that the same bytes come
 * out of the package of the sources. Exit code 1 unless all holds.
 */
runCommand(async (args) => {
  parseArgs({ args, options: {} });
  const packages = await zipCompanion();
  const profileFile = process.env.COMPANION_PROFILE;
  const { newsletter } = await readProfile(profileFile);
  const files = { chrome: readZip(packages.chrome), firefox: readZip(packages.firefox) };
  const faults: string[] = [];
  const add = (of: string, found: readonly string[]) =>
    faults.push(...found.map((fault) => `${of}: ${fault}`));
  for (const target of ['chrome', 'firefox'] as const) {
    const size = measureZip(packages[target]);
    const addresses = judgeAddresses(files[target], newsletter.hosts);
    const permissions = judgePermissions(files[target]);
    const licences = judgeLicences(files[target]);
    for (const [name, bytes] of Object.entries(most) as [keyof typeof most, number][])
      if (size[name] > bytes * 1000)
        add(target, [
          `${name === 'whole' ? 'in all' : 'without PDF'} ${kilobytes(size[name])} kB, at most ${bytes} are meant`,
        ]);
    for (const judged of [addresses, permissions, licences]) add(target, judged.faults);
    console.log(
      `${basename(packages[target])}: ${kilobytes(size.whole)} kB, ${kilobytes(size.withoutPdf)} kB without PDF; ` +
        `${addresses.count} addresses, ${permissions.count} permissions and hosts, ${licences.count} licences`,
    );
  }
  if (readFileSync(privacyFile(profileFile), 'utf8') !== writtenPrivacy(newsletter, Object.values(files)))
    add('PRIVACY.md', ['says something else than the packages do: npm run docs:privacy']);
  const lint = await lintFirefox(packages.firefox);
  for (const line of lint.known) console.log(`known: ${line}`);
  add('addons.mozilla.org', lint.faults);
  console.log(`rules of addons.mozilla.org: ${lint.faults.length} of ours, ${lint.known.length} known`);
  const rebuilt = await rebuildSources(packages);
  add('from the sources', rebuilt.faults);
  console.log(`${basename(packages.sources)}: ${rebuilt.count} files built again, byte for byte`);
  for (const fault of faults) console.log(`FAULT ${fault}`);
  console.log(`packages: ${faults.length} faults`);
  return faults.length === 0;
});
