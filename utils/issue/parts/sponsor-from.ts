import { foldMarks, normaliseText, trimDecoration } from '../../text/normalise-text.ts';
import { isBoldOnly, linksOf, loneLink, textOfBlock } from '../blocks/block-text.ts';
import type { Block, Link } from '../blocks/types.ts';
import { someMatch } from '../patterns/some-match.ts';
import type { Patterns } from '../patterns/types.ts';
import type { Sponsor } from '../types.ts';
import { withoutStop } from './without-stop.ts';

const longestName = 60;
const mostNameWords = 7;
const longestArticle = 4;

/**
 * The sponsor a marker speaks of: the linked text, else the plain text after the marker, else the logo's alternative text,
 * else the brand in the ad's copy.
 *
 * @param after what follows the marker in its own block
 * @param next the blocks after it
 * @param isOpen whether the marker breaks off before the name: "Together with"
 */
export function sponsorFrom(
  after: string,
  block: Block,
  next: readonly Block[],
  { isOpen, patterns }: { isOpen: boolean; patterns: Patterns },
): Sponsor | undefined {
  const links = linksOf(block);
  const folded = normaliseText(after);
  const link = links.find(({ text }) => isLetters(text) && folded.includes(normaliseText(text)));
  const before = link ? trimDecoration(after.slice(0, after.indexOf(link.text))) : after;
  const isFirst = link && isArticle(before);
  if (link && isFirst && link.text.length <= longestName) {
    return { name: withoutStop(trimDecoration(link.text)), url: link.url };
  }
  const plain = plainName(after, patterns);
  if (isName(plain)) return { name: plain, url: links[0]?.url ?? urlNear(plain, next) };
  if (link && link.text.length <= longestName) return { name: withoutStop(link.text), url: link.url };
  if (after !== '') return undefined;
  return (isOpen ? fromLine(next, links[0], patterns) : undefined) ?? fromAd(next, patterns);
}

const isLetters = (text: string) => /[\p{L}\p{N}]/u.test(text);

/** Nothing, or an article, before the link: the link is the name. */
const isArticle = (text: string) => text.length <= 4 && !/^\p{Lu}/u.test(text);

/** "Brought to you by hormones" names nobody: names begin with a capital, after an article at most. */
const isName = (text: string) =>
  /^(?:\p{Ll}{2,4} )?[\p{Lu}\p{N}]|^[\w-]+\.[a-z]{2,}$/u.test(text) &&
  text.length <= longestName &&
  text.split(/\s+/).length <= mostNameWords;

/** The name that plain text begins with. */
function plainName(after: string, { sponsorEnd }: Patterns): string {
  const [first = ''] = after.split(
    /(?<=(?<!\b(?:Dr|St|Mrs?|Ms|\p{Lu}))[.!?])\s|\s[–—|-]\s|,\s(?!(?:Inc|LLC|Ltd|GmbH|Co)\b|\p{Lu}[\p{L}'’]+ (?:&|and|und|y|et|e) (?:Co|Cie|C[íi]a)\b)|\n|\s\(|:\s|\s[→➡👉»]/u,
  );
  const ends = sponsorEnd.map((pattern) => foldMarks(first).search(pattern)).filter((at) => at > 0);
  return withoutStop(trimDecoration(first.slice(0, Math.min(first.length, ...ends))));
}

/** The address under the sponsor's name, or of its logo, right after the marker. */
function urlNear(name: string, next: readonly Block[]): string | null {
  const [image] = next;
  if (image?.kind === 'image' && image.link) return image.link;
  const isOwn = ({ text }: Link) => normaliseText(text).includes(normaliseText(name));
  return next.flatMap(linksOf).find(isOwn)?.url ?? null;
}

/** A line under the marker that is the name and nothing else. */
function fromLine([line]: readonly Block[], own: Link | undefined, patterns: Patterns): Sponsor | undefined {
  if (line?.kind !== 'paragraph' && line?.kind !== 'heading' && line?.kind !== 'button') return undefined;
  const name = plainName(line.text, patterns);
  const isAll = line.text.length - name.length < 2;
  const isProse = !loneLink(line) && /(?<!\S)\p{Ll}{4,}|[.!?]$/u.test(line.text);
  if (!isAll || !isName(name) || isProse) return undefined;
  return { name, url: (line.links[0] ?? own)?.url ?? null };
}

/** The logo's alternative text, else the brand the ad's copy links or sets in bold. */
function fromAd(next: readonly Block[], patterns: Patterns): Sponsor | undefined {
  const end = next.findIndex(({ kind }) => kind === 'rule');
  const ad = end < 0 ? next : next.slice(0, end);
  const logo = ad.find((block) => block.kind === 'image' && isBrand(brandOf(block.alt), patterns));
  if (logo?.kind === 'image') return { name: brandOf(logo.alt), url: logo.link };
  const addresses = ad.flatMap(linksOf).map(({ url }) => letters(url));
  // A name begins what is said of it, or is at home where the ad leads; else it may be what the ad shouts.
  const isNamed = (name: string, text: string) =>
    isBrand(name, patterns) &&
    (/^\s+\p{Ll}/u.test(restBehind(name, text)) ||
      addresses.some((address) => address.includes(letters(name))));
  for (const block of ad) {
    // All of it bold is the ad's headline.
    if (block.kind !== 'paragraph' || isBoldOnly(block)) continue;
    const bold = block.runs.find((run) => run.bold && isNamed(run.text.trim(), block.text));
    if (bold) return { name: withoutStop(bold.text.trim()), url: linksOf(block)[0]?.url ?? null };
  }
  for (const block of ad) {
    const link = loneLink(block)
      ? undefined
      : linksOf(block).find(({ text }) => isNamed(text, textOfBlock(block)));
    if (link) return { name: withoutStop(link.text), url: link.url };
  }
  return undefined;
}

/** What is said of a name that a text begins with, after an article at most. */
function restBehind(name: string, text: string): string {
  const at = text.indexOf(name);
  const isFirst = at >= 0 && at <= longestArticle && /^(?:\p{L}{1,3}[\s'’])?$/u.test(text.slice(0, at));
  return isFirst ? text.slice(at + name.length) : '';
}

const letters = (text: string) =>
  foldMarks(text)
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');

/** The word is the same in all languages; so are an ad's. */
const logoWord =
  /^(?:the )?logo(?:tipo)? (?:de |von |of )?|^the (?=.* logo$)|[ -]logo(?:tipo)?$|^(?:sponsored|presented) by |^sponsor: /gi;

const brandOf = (alt: string) => withoutStop(alt.replace(logoWord, ''));

/** Few words, each with a capital, that call nobody to do something. */
const isBrand = (text: string, { notBrand }: Patterns) =>
  /^[\p{Lu}\p{N}]/u.test(text) &&
  text.split(/\s+/).length <= 4 &&
  !/[!?]$/.test(text) &&
  !/(?<!\S)\p{Ll}{4,}/u.test(text) &&
  !someMatch(normaliseText(text), notBrand);
