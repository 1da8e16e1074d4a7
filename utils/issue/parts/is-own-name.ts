import { foldMarks, normaliseText } from '../../text/normalise-text.ts';
import type { IssueSource, Sponsor } from '../types.ts';

/** Shorter names begin another by chance, and are within many hosts. */
const shortestPart = 4;
/** Where a newsletter's letters live within its site. */
const ownParts = /^(?:www|news|newsletters?|mail|email|blog|letters?)\./;
const team =
  /(?:^(?:the|our|das|el|l'|le|la) | (?:team|crew|editors|staff)$|^(?:equipo|equipe|redaktion) (?:de |von )?)/g;

/**
 * Whether a sponsor's name is the newsletter's own or its publisher's: "brought to you by the Skin Notes team". Publishers
 * are known by the address: "Derm Weekly" is at home at news.dermweekly.example.
 */
export function isOwnName(
  { name, url }: Sponsor,
  { publication, url: issue }: Pick<IssueSource, 'publication' | 'url'>,
): boolean {
  const folded = normaliseText(name).toLowerCase();
  const bare = folded.replace(team, '').replace(team, '');
  const isTeam = bare.length < folded.length && / (?:team|crew|editors|staff)$|equip|redaktion/.test(folded);
  const [own, host] = [letters(bare), siteOf(issue)];
  const names = [letters(normaliseText(publication ?? '').toLowerCase()), letters(host.split('.')[0] ?? '')];
  const isSame = names.some((known) => known !== '' && (known === own || known === `the${own}`));
  const isPart = isTeam && own.length >= shortestPart && names.some((known) => known.startsWith(own));
  return isSame || isPart || (host !== '' && siteOf(url) === host);
}

const letters = (text: string) => text.replace(/[^a-z0-9]/g, '');

/** The site an address belongs to: where a newsletter's letters live within it is left out. Empty without an address. */
export const siteOf = (url: string | null): string =>
  url === null ? '' : (URL.parse(url)?.host.replace(ownParts, '') ?? '');

/** Whether a host is named after somebody: "Codex Labs" is at home at codexlabscorp.example. */
export function isHomeOf(host: string, name: string): boolean {
  const folded = foldMarks(name).toLowerCase();
  const whole = letters(folded);
  const words = [whole, ...folded.split(/[^a-z0-9]+/).filter((word) => word.length >= shortestPart)];
  const labels = host.split('.').slice(0, -1).map(letters);
  return labels.some(
    (label) =>
      words.some((word) => word !== '' && label.includes(word)) ||
      (label.length >= shortestPart && whole.includes(label)),
  );
}
