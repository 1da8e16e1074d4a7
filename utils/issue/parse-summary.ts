import { normaliseText, trimDecoration } from './normalise-text.ts';
import { type Outline, textAt } from './outline.ts';
import { splitSentences } from './split-sentences.ts';

const longestSummary = 300;
const fewestSubtitleWords = 5;

/**
 * What a busy clinician needs to decide whether to read: the subtitle when it is specific to the issue, else the opening
 * sentences. At most 300 characters, whole sentences.
 *
 * @param taken blocks of sponsor, look-back and lists, which say nothing of the issue as a whole
 */
export function parseSummary(
  subtitle: string | null,
  outline: Outline,
  taken: ReadonlySet<number>,
): string | null {
  const given = subtitle !== null && isSpecific(subtitle, outline) ? fitting(splitSentences(subtitle)) : '';
  return given || fitting(openingSentences(outline, taken)) || null;
}

function isSpecific(subtitle: string, { patterns }: Outline): boolean {
  const line = normaliseText(subtitle);
  return !patterns.numbering.test(line) && line.split(' ').length >= fewestSubtitleWords;
}

function openingSentences(outline: Outline, taken: ReadonlySet<number>): string[] {
  const { blocks, sections, patterns } = outline;
  const headings = new Set(sections.map(({ headingAt }) => headingAt));
  return [...blocks.keys()]
    .filter((at) => !taken.has(at) && !headings.has(at) && blocks[at]?.kind === 'paragraph')
    .slice(0, 6)
    .flatMap((at) => splitSentences(textAt(outline, at)))
    .map(trimDecoration)
    .filter((sentence) => {
      const line = normaliseText(sentence);
      const isGreeting = patterns.greeting.some((pattern) => pattern.test(line)) && line.length < 100;
      return line !== '' && !isGreeting && !patterns.lookBack.some((pattern) => pattern.test(line));
    });
}

/** As many whole sentences as fit; a first one that does not is cut at a word. */
function fitting(sentences: readonly string[]): string {
  let text = '';
  for (const sentence of sentences) {
    const longer = text === '' ? sentence : `${text} ${sentence}`;
    if (longer.length > longestSummary) break;
    text = longer;
  }
  const first = sentences[0];
  if (text !== '' || !first) return text;
  return `${first.slice(0, longestSummary - 1).replace(/\s+\S*$/u, '')}…`;
}
