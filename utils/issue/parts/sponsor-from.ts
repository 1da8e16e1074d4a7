import { foldMarks, normaliseText, trimDecoration } from '../../text/normalise-text.ts';
import { isBoldOnly, linksOf, loneLink } from '../blocks/block-text.ts';
import type { Block, Link } from '../blocks/types.ts';
import type { Patterns } from '../patterns/types.ts';
import type { Sponsor } from '../types.ts';

const longestName = 60;
const mostNameWords = 7;

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
  return (isOpen ? fromLine(next, links[0], patterns) : undefined) ?? fromAd(next);
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
    /(?<=(?<!\b(?:Dr|St|Mrs?|Ms|\p{Lu}))[.!?])\s|\s[–—|-]\s|,\s(?!(?:Inc|LLC|Ltd|GmbH)\b)|\n|\s\(|:\s|\s[→➡👉»]/u,
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
function fromAd(next: readonly Block[]): Sponsor | undefined {
  const end = next.findIndex(({ kind }) => kind === 'rule');
  const ad = end < 0 ? next : next.slice(0, end);
  const logo = ad.find((block) => block.kind === 'image' && isBrand(brandOf(block.alt)));
  if (logo?.kind === 'image') return { name: brandOf(logo.alt), url: logo.link };
  for (const block of ad) {
    // All of it bold is the ad's headline.
    if (block.kind !== 'paragraph' || isBoldOnly(block)) continue;
    const bold = block.runs.find((run) => run.bold && isBrand(run.text.trim()));
    if (bold) return { name: withoutStop(bold.text.trim()), url: linksOf(block)[0]?.url ?? null };
  }
  const link = ad
    .flatMap((block) => (loneLink(block) ? [] : linksOf(block)))
    .find(({ text }) => isBrand(text));
  return link && { name: withoutStop(link.text), url: link.url };
}

/** The word is the same in all languages; so are an ad's. */
const logoWord =
  /^(?:the )?logo(?:tipo)? (?:de |von |of )?|^the (?=.* logo$)|[ -]logo(?:tipo)?$|^(?:sponsored|presented) by |^sponsor: /gi;

const brandOf = (alt: string) => withoutStop(alt.replace(logoWord, ''));

const isBrand = (text: string) =>
  /^[\p{Lu}\p{N}]/u.test(text) && text.split(/\s+/).length <= 4 && !/[!?]$/.test(text);

const withoutStop = (name: string) => name.replace(/(?<![\s.:!,])[\s.:!,]+$/, '').trim();
