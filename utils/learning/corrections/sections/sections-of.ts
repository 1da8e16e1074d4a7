/** No heading is longer. */
const mostWords = 8;
const mostLetters = 120;
const finalMark = /[.!?…,;]["'”’»)\]]?\s*$/;
/** "Week 1", "Grade 3": a figure that is the name of what follows. "5 mg", "Take 5 mg" are what is said. */
const label = /^\P{N}*\p{L}{3,} \p{N}{1,3}[a-z]?\s*:?$/u;

/** What stands over a line: the heading, and the line that leads to a list; each empty where there is none. */
interface Over {
  heading: string;
  lead: string;
}

/**
 * What stands over each line: its heading, and the line ending in a colon that leads to it. A heading is short, ends without a full
 * stop, and what follows it is no heading: text, or a figure. Empty where nothing stands over a line, as over a heading.
 */
export function sectionsOf(lines: readonly string[]): string[] {
  const times = new Map<string, number>();
  for (const line of lines) times.set(line, (times.get(line) ?? 0) + 1);
  // "Dose:" that is there twice is of what is named ahead of it.
  const isField = (line: string) => isLead(line) && (times.get(line) ?? 0) > 1;
  let over: Over = { heading: '', lead: '' };
  return lines.map((line, at) => {
    const next = lines[at + 1];
    if (next === undefined) return join(over);
    if (isLead(line)) {
      over = { ...over, lead: line.trim() };
      return over.heading;
    }
    if (!mayHead(line) || (mayHead(next) && !isField(next))) return join(over);
    over = { heading: line.trim(), lead: '' };
    return '';
  });
}

const join = ({ heading, lead }: Over) => [heading, lead].filter(Boolean).join('\n');
const isShort = (line: string) =>
  line.length <= mostLetters && line.trim().split(/\s+/, mostWords + 1).length <= mostWords;
const isLead = (line: string) => line.trimEnd().endsWith(':') && isShort(line);

const mayHead = (line: string) =>
  isShort(line) &&
  !finalMark.test(line) &&
  !line.includes('|') &&
  (!/\p{N}/u.test(line) || label.test(line.trim()));
