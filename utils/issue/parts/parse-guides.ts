import { linksOf, loneLink } from '../blocks/block-text.ts';
import type { Block, Link } from '../blocks/types.ts';
import type { Found, Outline } from '../outline.ts';
import type { OfferedGuide } from '../types.ts';
import { classifyHeading } from './classify-heading.ts';
import { offersFile } from './offers-file.ts';

/** "3.79 MB • PDF File", "412KB ∙ PDF-Datei", "1 MB", "PDF File" */
const fileLine =
  /^(?:(\d[\d.,]*\s?(?:bytes|octets|[KMG]?i?B|[KMG]o)))?(?:\s*[•·∙|]\s*)?(?:\b(\p{L}{3,4})\b(?:[ -]\p{L}{2,10})?)?$/iu;
const pdf = /\.pdf$/i;

/** The files this issue offers: file cards, and links alone under a heading that offers; the same file twice is one. */
export function parseGuides(outline: Outline): Found<OfferedGuide[]> {
  const guides = new Map<string, OfferedGuide>();
  const used: number[] = [];
  for (const section of outline.sections) {
    const at = section.headingAt;
    const heading = at === null ? undefined : outline.blocks[at];
    const isOffer = section.kind === 'guide' || offersFile(outline, section, isFile);
    for (const index of at === null ? section.body : [at, ...section.body]) {
      const block = outline.blocks[index];
      if (!block) continue;
      const found =
        block.kind === 'card'
          ? [fromCard(block)]
          : fromLinks(block, isOffer || announcesItself(block, outline), heading);
      for (const guide of found) {
        if (!guide) continue;
        used.push(index, ...(isOffer && at !== null ? [at] : []));
        const key = guide.url.split('?')[0] ?? guide.url;
        if (!guides.has(key)) guides.set(key, guide);
      }
    }
  }
  return { value: [...guides.values()], blocks: used, confidence: 1 };
}

function fromCard({
  title,
  pieces,
  fileName: printed,
  link,
}: Extract<Block, { kind: 'card' }>): OfferedGuide | undefined {
  if (!link) return undefined;
  const file = pieces.map(asFileLine).find((match) => match !== undefined);
  const fileName = printed ?? fileNameOf(link);
  if (file?.type ? file.type.toUpperCase() !== 'PDF' : !pdf.test(fileName)) return undefined;
  const texts = pieces.filter((piece) => !asFileLine(piece));
  return {
    title: title || (texts.shift() ?? fileName.replace(pdf, '')),
    description: texts.join(' ').trim() || null,
    fileName,
    type: 'PDF',
    sizeText: file?.size ?? null,
    url: link.url,
  };
}

/** Size and kind of a file as a card prints them; undefined for any other line. */
function asFileLine(piece: string): { size: string | undefined; type: string | undefined } | undefined {
  const [, size, type] = fileLine.exec(piece.trim()) ?? [];
  return size || type?.toUpperCase() === 'PDF' ? { size, type } : undefined;
}

/** "Download the nail handout (PDF)" alone on its line needs no heading. */
function announcesItself(block: Block, { patterns }: Outline): boolean {
  const links = aloneIn(block) ? linksOf(block) : [];
  return links.some(({ text }) => classifyHeading(text, patterns) === 'guide');
}

/** A link that is all of its block, but for an arrow, an emoji, or a button beside it to the same place: the title comes first. */
function aloneIn(block: Block): Link | undefined {
  const lone = loneLink(block);
  if (lone || block.kind !== 'paragraph') return lone;
  const [link, button = link, ...others] = block.links;
  if (!link || others.length > 0 || button?.url !== link.url) return undefined;
  const around = block.text.replace(link.text, '').replace(button.text, '');
  return /[\p{L}\p{N}]/u.test(around) ? undefined : link;
}

function isFile(block: Block | undefined): boolean {
  if (!block) return false;
  if (block.kind === 'card') return fromCard(block) !== undefined;
  const link = aloneIn(block);
  return link !== undefined && pdf.test(fileNameOf(link));
}

/** The items of a list that are nothing but a link. */
const loneItems = (block: Block) =>
  block.kind === 'list'
    ? block.items.flatMap(({ text, links }) => links.filter((link) => link.text === text))
    : [];

function fromLinks(block: Block, announced: boolean, heading: Block | undefined): OfferedGuide[] {
  if (!announced && block !== heading) return [];
  const lone = aloneIn(block);
  const wanted = lone ? [lone] : block.kind === 'image' ? linksOf(block) : loneItems(block);
  return wanted.filter((link) => pdf.test(fileNameOf(link))).map(fromLink);
}

function fromLink(link: Link): OfferedGuide {
  const fileName = fileNameOf(link);
  return {
    title: link.text || fileName.replace(pdf, ''),
    description: null,
    fileName,
    type: 'PDF',
    sizeText: null,
    url: link.url,
  };
}

/** The `download` attribute, else the last segment of the path, decoded. */
function fileNameOf({ url, download }: Link): string {
  if (download) return download;
  const segment = new URL(url).pathname.split('/').at(-1) ?? '';
  try {
    return decodeURIComponent(segment);
  } catch {
    // A stray "%": the segment as it is.
    return segment;
  }
}
