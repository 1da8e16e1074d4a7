import type { NewsletterHost } from '../../utils/newsletter.ts';
import type { Known } from './types.ts';

/**
 * Addresses that may stand in a package, and why. Nothing is loaded from any of them but those of the profile: they are names of
 * formats, words of error messages, or sources that a person can look up.
 */
const always: readonly Known[] = [
  { fits: /^http:\/\/www\.w3\.org\//, why: 'names of formats: SVG, HTML, MathML, XSLT, annotations' },
  { fits: /^http:\/\/json-schema\.org\//, why: 'the name of the format in which the log is described' },
  {
    fits: /^http:\/\/tools\.ietf\.org\/rfc\/rfc3778$/,
    why: 'the name by which a note says which page of a PDF it is on',
  },
  {
    fits: /^https?:\/\/(?:foo\.bar|example\.com)$/,
    why: 'bases against which pdfjs-dist reads relative links',
  },
  { fits: /^https:\/\/tinyurl\.com\/y2uuvskb$/, why: 'words of an error message (dexie)' },
  { fits: /^http:\/\/bit\.ly\/2kdckMn$/, why: 'words of an error message (dexie)' },
];

/** Where the learning log's schemes say what they ask: links a person may open (`utils/learning/schemes`). */
const schemes = [
  ...[
    'aafp.org',
    'ama-assn.org',
    'appraisal.nes.scot.nhs.uk',
    'dermcoll.edu.au',
    'gmc-uk.org',
    'hcpc-uk.org',
  ],
  ...['iaafp.org', 'medicalboard.gov.au', 'medicine.wright.edu', 'newsroom.royalcollege.ca', 'nmc.org.uk'],
  ...['racgp.org.au', 'racp.edu.au', 'royalcollege.ca'],
];

/** All that may stand in a package of the companion whose profile has these hosts. */
export function knownAddresses(hosts: readonly NewsletterHost[]): Known[] {
  return [
    ...always,
    ...schemes.map((host) => ({
      fits: startsAt(`https://(?:www\\.)?${escapeDots(host)}`),
      why: 'what a scheme of the learning log asks, to be looked up',
    })),
    ...hosts.map(({ origin, gives }) => ({
      fits: startsAt(escapeDots(origin)),
      why: `the newsletter’s ${gives}`,
    })),
  ];
}

const escapeDots = (text: string) => text.replaceAll('.', '\\.');
const startsAt = (pattern: string) => new RegExp(`^${pattern}(?:/|$)`);
