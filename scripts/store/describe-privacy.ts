import type { NewsletterHost, NewsletterProfile } from '../../utils/newsletter.ts';
import type { Manifest } from '../packages/types.ts';
import type { Listing } from './types.ts';

export interface PrivacyFacts {
  newsletter: Pick<NewsletterProfile, 'name' | 'publisher' | 'hosts'>;
  /** The English one: its reasons are the policy's. */
  listing: Listing;
  /** Those of the packages for all browsers. */
  manifests: readonly Manifest[];
  /** Whether code of them puts anything into the browser's own synchronisation. */
  isSynced: boolean;
}

const givenBy: Readonly<Record<NewsletterHost['gives'], string>> = {
  site: 'its site: posts, the archive, and where its feed is',
  feed: 'its feed',
  pictures: 'the pictures of its issues, when you read one here',
  guides: 'its guides, to keep them',
};

/**
 * PRIVACY.md: what the companion does with what, from the manifests of its packages and the newsletter's profile, so that it says
 * no less and no more than what is asked for.
 *
 * @throws where the listing gives no reason for a permission
 */
export function describePrivacy({ newsletter, listing, manifests, isSynced }: PrivacyFacts): string {
  const { name, publisher, hosts } = newsletter;
  const all = (part: 'permissions' | 'optional_permissions' | 'optional_host_permissions') =>
    [...new Set(manifests.flatMap((manifest) => manifest[part] ?? []))].sort();
  const reasonOf = (permission: string): string => {
    const reason = listing.permissions.get(permission);
    if (!reason) throw new Error(`store/en.md gives no reason for the permission ${permission}.`);
    return reason;
  };
  const order = [...listing.permissions.keys()];
  const reasons = [...all('permissions'), ...all('optional_permissions')]
    .sort((a, b) => order.indexOf(a) - order.indexOf(b))
    .map((one) => `- \`${one}\`: ${reasonOf(one)}`);
  const listed = hosts.map(({ origin, gives }) => `- \`${origin}/*\`: ${givenBy[gives]}`);
  const further = all('optional_host_permissions').map((one) => `\`${one}\``);
  return `# Privacy

<!-- Written by \`npm run docs:privacy\` from the manifest and the newsletter's profile. -->

${name} Companion is a browser extension for readers of ${name}, by ${publisher}.
It has no server and no account, and sends nothing about you to its makers or to ${publisher}.
Nothing is counted, sold, or shared.

## What stays in your browser

Issues, guides, what you read, your notes and highlights, your learning log, the newsletters you follow and your settings are kept
in your browser's own storage, on your device. They are deleted when you remove the extension.

${isSynced ? syncedText : unsyncedText}

## Who is asked for what

The companion fetches what it shows you, as your browser would: over the addresses below and those of newsletters that you add. A
request carries no cookies, no referrer and nothing that tells who you are. The server sees what any visit shows it: your network
address, your browser's name, and which edition of a page you had last, so that an unchanged one need not be sent again.

${listed.join('\n')}

${reasonOf('optional hosts')}
In the manifest that is ${further.join(' and ')}: the sites you may be asked for, one at a time.

Reading aloud uses the voices of your device. A voice that speaks over the network is used only if you allow it; its maker then
gets the text that is read.

What you share, copy, export or print goes where you send it, when you do.

## What each permission is for

${reasons.join('\n')}

## Patients

Notes and the learning log are yours to write; do not write down what identifies a patient. Before anything you wrote is exported,
it is looked through for what may name one, and you are shown what was found. That happens on your device.

## Questions

Ask in the public issue tracker of this repository, or privately as [SECURITY.md](SECURITY.md) says.
`;
}

const unsyncedText = 'Nothing of it is copied to another device.';

const syncedText = `If you turn on the exchange with your other machines, the newsletters you follow, your settings and which issues you have read go
through the synchronisation of your browser, into the account you have with its maker. Texts, notes, guides and the learning log do
not. It is off until you turn it on, and can be taken out again.`;
