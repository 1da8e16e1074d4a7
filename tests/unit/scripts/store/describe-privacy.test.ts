import { describe, expect, it } from 'vitest';
import { describePrivacy } from '../../../../scripts/store/describe-privacy.ts';
import { readListings } from '../../../../scripts/store/read-listings.ts';
import type { NewsletterProfile } from '../../../../utils/newsletter.ts';

const newsletter: Pick<NewsletterProfile, 'name' | 'publisher' | 'hosts'> = {
  name: 'Hautpost',
  publisher: 'Haus Hof',
  hosts: [
    { origin: 'https://letters.example', gives: 'site' },
    { origin: 'https://files.example', gives: 'guides' },
  ],
};
const listing = readListings({ ...newsletter } as NewsletterProfile).get('en');
const manifest = (permissions: string[], optional: string[] = []) => ({
  ...{ name: 'A', version: '1', permissions, optional_permissions: optional },
  optional_host_permissions: ['https://*/*', 'http://*/*'],
});
function write(manifests: ReturnType<typeof manifest>[], isSynced = false): string {
  if (!listing) throw new Error('There is no English listing.');
  return describePrivacy({ newsletter, listing, manifests, isSynced });
}

describe('describePrivacy', () => {
  it('names each permission and host of any of the packages, with its reason', () => {
    const text = write([manifest(['storage', 'sidePanel']), manifest(['storage', 'alarms'], ['downloads'])]);
    const named = [...text.matchAll(/^- `([^`]+)`: \S+/gm)].map(([, name]) => name);
    expect(named).toEqual([
      ...['https://letters.example/*', 'https://files.example/*'],
      ...['storage', 'alarms', 'sidePanel', 'downloads'],
    ]);
    expect(text).toContain('`http://*/*` and `https://*/*`');
    expect(text).toContain('readers of Hautpost, by Haus Hof');
  });

  it('cannot be written of a permission nobody has given a reason for', () => {
    expect(() => write([manifest(['history'])])).toThrow(
      'store/en.md gives no reason for the permission history.',
    );
  });

  it('says what the browser’s own synchronisation gets, where there is any', () => {
    expect(write([manifest([])])).toContain('Nothing of it is copied to another device.');
    const synced = write([manifest([])], true);
    expect(synced).not.toContain('Nothing of it is copied');
    expect(synced).toContain('into the account you have with its maker');
  });
});
