import type { NewsletterProfile } from '../../utils/newsletter.ts';
import { contrastOf } from './contrast-of.ts';

/** The pages' background, light and dark (`components/shared/styles.css`). */
const surface = { light: '#ffffff', dark: '#14191a' };
/** What text needs, https://www.w3.org/TR/WCAG22/#contrast-minimum */
const leastContrast = 4.5;

/** What a profile lacks to make a companion of it, in sentences; none where it will do. */
export function findProfileFaults(profile: NewsletterProfile): string[] {
  const { id, name, addOnId, keyword, homePage, hosts, weekday, hour, timeZone, accent } = profile;
  const origins = hosts.map(({ origin }) => origin);
  const faults: [string, boolean][] = [
    ['id: one word, as `home`.', /^\w+$/.test(id)],
    ['name: the newsletter’s name, of 64 characters at most with “ Companion”.', isName(name)],
    ['addOnId: as `name@your-domain.example`, of 80 characters at most.', isAddOnId(addOnId)],
    ['keyword: one short word in small letters, without blanks.', /^[a-z0-9]{1,16}$/.test(keyword)],
    [
      'homePage: an address as `https://letters.example`.',
      URL.canParse(homePage) && homePage.startsWith('https:'),
    ],
    ['hosts: each an origin as `https://letters.example`, once, and without a path.', areOrigins(origins)],
    ['hosts: the home page’s is among them.', origins.includes(URL.parse(homePage)?.origin ?? '')],
    ['weekday: 0 for Sunday to 6 for Saturday.', isWhole(weekday, 6)],
    ['hour: 0 to 23.', isWhole(hour, 23)],
    ['timeZone: an IANA name as `Europe/Lisbon`.', isTimeZone(timeZone)],
    ...(['light', 'dark'] as const).map((scheme): [string, boolean] => [
      `accent.${scheme}: a colour as #0f5c63 that can be read on ${surface[scheme]} (${leastContrast} to 1).`,
      contrastOf(accent[scheme], surface[scheme]) >= leastContrast,
    ]),
  ];
  return faults.filter(([, isRight]) => !isRight).map(([sentence]) => sentence);
}

/** Chrome takes 75 characters, Firefox shows some 50: https://developer.chrome.com/docs/extensions/reference/manifest/name */
const isName = (name: string) => name.trim() !== '' && `${name} Companion`.length <= 64;

/** https://extensionworkshop.com/documentation/develop/extensions-and-the-add-on-id/ */
const isAddOnId = (id: string) => /^[\w.-]+@[\w.-]+$/.test(id) && id.length <= 80;

const areOrigins = (origins: readonly string[]) =>
  new Set(origins).size === origins.length && origins.every((one) => URL.parse(one)?.origin === one);

const isWhole = (value: number, most: number) => Number.isInteger(value) && value >= 0 && value <= most;

function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}
