import { normaliseText, trimDecoration } from '../text/normalise-text.ts';
import { parseBlocks } from './blocks/parse-blocks.ts';
import type { Block } from './blocks/types.ts';
import { type CanonicalText, canonicalText } from './canonical-text.ts';
import { type Outline, outline, type Section, textAt } from './outline.ts';
import { parseSponsor } from './parts/parse-sponsor.ts';
import { allTables } from './patterns/all-tables.ts';
import { detectLanguage } from './patterns/detect-language.ts';
import { someMatch } from './patterns/some-match.ts';
import type { HeadingKind, Language } from './patterns/types.ts';
import type { IssueParts } from './types.ts';

/** A heading of the letter, and where it stands in the canonical text. */
interface ContentsEntry {
  text: string;
  start: number;
}

/** An issue as it is read: its blocks, their text, and what is known of them. */
export interface IssueLayout {
  blocks: readonly Block[];
  text: CanonicalText;
  contents: ContentsEntry[];
  /** Blocks of the sponsor's ads. */
  ads: ReadonlySet<number>;
  /** Blocks that are no matter of a patient's: the letter's machinery, what it offers its readers, what they are to learn. */
  furniture: ReadonlySet<number>;
  /** The block that lists what is to be learnt; null without one. */
  pointsAt: number | null;
  language: Language | undefined;
}

/** As much of the text as tells its language. */
const sample = 5000;
const longestHeading = 120;
const longestFurniture = 240;
const notForPatients: ReadonlySet<HeadingKind> = new Set([
  ...(['learn', 'contents', 'guide', 'go-deeper', 'next', 'look-back', 'sponsor'] as const),
  ...(['greeting', 'sign-off', 'furniture'] as const),
]);

/**
 * Lays an issue out for reading, from its stored body. The blocks are those the canonical text is made of: nothing is left out
 * of them, only marked.
 *
 * @param html untrusted
 * @param known what was understood of the issue
 */
export function layOutIssue(
  html: string,
  known: Pick<IssueParts, 'publication' | 'url' | 'learningPoints'>,
): IssueLayout {
  const blocks = parseBlocks(html);
  const text = canonicalText(blocks);
  const beginning = normaliseText(text.text.slice(0, sample));
  const language = detectLanguage(beginning);
  const whole = outline(blocks, { ...allTables[language ?? 'unknown'] });
  const ads = new Set(parseSponsor(whole, known)?.blocks);
  return {
    ...{ blocks, text, ads },
    contents: listContents(whole, text, ads),
    furniture: listFurniture(whole, ads),
    pointsAt: findPoints(blocks, known.learningPoints),
    language,
  };
}

function listContents(whole: Outline, text: CanonicalText, ads: ReadonlySet<number>): ContentsEntry[] {
  const starts = new Map(
    text.lines.filter(({ line }) => line === 0).map(({ block, start }) => [block, start]),
  );
  return whole.sections.flatMap(({ heading, headingAt, kind }) => {
    if (headingAt === null || ads.has(headingAt) || kind === 'greeting') return [];
    const start = starts.get(headingAt);
    const words = trimDecoration(heading).replace(/\s*:$/, '');
    return start === undefined || words === '' || words.length > longestHeading
      ? []
      : [{ text: words, start }];
  });
}

function listFurniture(whole: Outline, ads: ReadonlySet<number>): Set<number> {
  const furniture = new Set<number>();
  for (const section of whole.sections)
    for (const at of machineryOf(whole, section)) if (!ads.has(at)) furniture.add(at);
  const { furniture: machinery, credit } = whole.patterns;
  for (const [at, block] of whole.blocks.entries()) {
    if (block.kind === 'button') furniture.add(at);
    const line = block.kind === 'paragraph' ? block.text : '';
    if (line !== '' && line.length <= longestFurniture && someMatch(normaliseText(line), machinery, credit))
      furniture.add(at);
  }
  return furniture;
}

/** What stands under a heading as that announces it: prose that goes on for long is the article's, whatever is above it. */
function machineryOf(whole: Outline, { kind, headingAt, body }: Section): number[] {
  if (kind === null || headingAt === null || !notForPatients.has(kind)) return [];
  if (kind === 'greeting') return [headingAt];
  if (kind === 'learn' || kind === 'contents') {
    const list = body.findIndex((at) => whole.blocks[at]?.kind === 'list');
    return list < 0 ? [headingAt] : [headingAt, ...body.slice(0, list + 1)];
  }
  const isShort = body.every((at) => textAt(whole, at).length <= longestFurniture);
  return isShort ? [headingAt, ...body] : [headingAt];
}

/** The list whose first item is the first of the points. */
function findPoints(blocks: readonly Block[], [first]: readonly string[]): number | null {
  if (first === undefined) return null;
  const wanted = normaliseText(first);
  const at = blocks.findIndex(
    (block) => block.kind === 'list' && normaliseText(block.items[0]?.text ?? '').includes(wanted),
  );
  return at < 0 ? null : at;
}
