import { siteHosts } from '../address/site-patterns.ts';
import { normaliseText } from '../text/normalise-text.ts';
import { splitSentences } from '../text/split-sentences.ts';
import { loneLink, textOfBlock } from './blocks/block-text.ts';
import type { Block } from './blocks/types.ts';
import { footer, readMore } from './patterns/feed-tails.ts';
import { splitTail } from './split-tail.ts';
import type { IssueSource } from './types.ts';

/** Dots at the end of a longer letter are its author's. */
const mostExcerptWords = 120;
const longestFooter = 500;
const longestLinkText = 60;

/**
 * A letter without what publishing software put behind it: "The post … appeared first on …", a link to the whole post. Where
 * that says that the letter is cut off, the sentence that has no end goes with it.
 */
export function withoutFeedTail(
  blocks: readonly Block[],
  source: Pick<IssueSource, 'title' | 'url'>,
): readonly Block[] {
  let end = blocks.length;
  let isCut = false;
  for (; end > 0; end -= 1) {
    const block = blocks[end - 1];
    const leadsOn = block !== undefined && isReadMore(block, source.url);
    if (!block || !(leadsOn || isFooter(block, source))) break;
    isCut ||= leadsOn;
  }
  const last = blocks[end - 1];
  const kept = last?.kind === 'paragraph' ? withoutCut(last, isCut, blocks, source.url) : last;
  if (end === blocks.length && kept === last) return blocks;
  return [...blocks.slice(0, Math.max(0, end - 1)), ...(kept ? [kept] : [])];
}

function isReadMore(block: Block, url: string | null): boolean {
  const link = loneLink(block);
  if (!link || link.text.length > longestLinkText) return false;
  const words = readMore.exec(link.text);
  if (words?.index !== 0 || url === null) return false;
  return link.url === url || (words[0].length === link.text.length && isOfSite(link.url, url));
}

const isOfSite = (address: string, url: string) =>
  siteHosts(new URL(url).hostname).includes(URL.parse(address)?.hostname ?? '');

/** In a language the patterns do not know, by its links: the post's title to the post, then the site's name. */
function isFooter(block: Block, { title, url }: Pick<IssueSource, 'title' | 'url'>): boolean {
  if (block.kind !== 'paragraph' || block.text.length > longestFooter) return false;
  if (footer.exec(block.text)?.index === 0) return true;
  const [post, site, ...more] = block.links;
  if (!post || !site || more.length > 0 || post.url !== url || title === '') return false;
  const isTitle = normaliseText(post.text) === normaliseText(title);
  return isTitle && block.text.replace(/\s*\.$/, '').endsWith(site.text);
}

/** The letter's last paragraph, without the sentence that was cut off; undefined when nothing is left. */
function withoutCut(
  block: Extract<Block, { kind: 'paragraph' }>,
  leadsOn: boolean,
  blocks: readonly Block[],
  url: string | null,
): Block | undefined {
  const link = block.links.at(-1);
  // A shop's "Read more" does not say that the letter goes on.
  if (link && url !== null && block.text.endsWith(link.text) && !isOfSite(link.url, url)) return block;
  const isOwn =
    link && link.url === url && link.text.length <= longestLinkText && block.text.endsWith(link.text);
  const text = isOwn ? block.text.slice(0, -link.text.length) : block.text;
  const { bare, mark } = splitTail(text);
  const isDots = mark === 'dots' && !isOwn && !leadsOn;
  if (mark === null && !isOwn && !leadsOn) return block;
  if (isDots && wordsIn(blocks) > mostExcerptWords) return block;
  const sentences = splitSentences(bare);
  const last = sentences.at(-1) ?? '';
  const whole = bare.slice(0, /[.!?]["'”’»)\]]*$/u.test(last) ? undefined : -last.length || undefined).trim();
  if (whole === '') return undefined;
  const links = block.links.filter((one) => whole.includes(one.text));
  return { ...block, text: whole, runs: [{ text: whole, bold: false, italic: false }], links };
}

const wordsIn = (blocks: readonly Block[]) =>
  blocks.reduce((sum, block) => sum + textOfBlock(block).split(/\s+/).length, 0);
