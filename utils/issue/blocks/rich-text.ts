import { cleanUrl } from '../../address/clean-url.ts';
import type { Element } from './element-reader.ts';
import type { Link, Rich, Run } from './types.ts';
import { type Raised, writeRaised } from './write-raised.ts';

interface OpenLink {
  url: string | null;
  download: string | null;
  texts: string[];
  /** In the runs of its block. */
  start: number;
}

type Setting = Partial<Pick<Element, 'bold' | 'italic' | 'raised'>>;

/** Stands, unseen, for the mark of a footnote: a space ahead of it goes with it where a sentence ends behind. */
const gone = '\u2060';
/** Enough to tell what stands ahead of something raised. */
const endLength = 4;

/** Collects text, emphasis and links of one block while its HTML goes by. */
export class RichText {
  #runs: Run[] = [];
  #links: Link[] = [];
  #link: OpenLink | undefined;
  /** What the text so far ends in. */
  #end = '';
  /** What is set higher or lower comes to the text when it ends. */
  #raised: { kind: Raised; texts: string[]; links: number; isLinked: boolean } | undefined;
  /** Of all runs together. */
  #length = 0;
  #bold = false;
  #italic = false;
  /** How to go on behind each element that is open. */
  #around: { bold: boolean; italic: boolean; isRaised: boolean }[] = [];

  /** @param text its white space folded, or the end of a line */
  add(text: string): void {
    if (text === '') return;
    if (this.#raised) {
      this.#raised.texts.push(text);
      return;
    }
    const [bold, italic] = [this.#bold, this.#italic];
    const last = this.#runs.at(-1);
    const isSame = last && last.bold === bold && last.italic === italic;
    // No second space. The run itself is not asked for its end: it would be put together again for each of its pieces.
    const added = isSame && this.#end.endsWith(' ') && text.startsWith(' ') ? text.slice(1) : text;
    if (isSame) last.text += added;
    else this.#runs.push({ text, bold, italic });
    this.#length += added.length;
    this.#end = (this.#end + text.slice(-endLength)).slice(-endLength);
    this.#link?.texts.push(text);
  }

  /** An element begins, whose text is set as it says; where it says nothing, as the text around it. */
  enter({ bold, italic, raised }: Setting): void {
    this.#around.push({ bold: this.#bold, italic: this.#italic, isRaised: this.#raised !== undefined });
    this.#bold = bold ?? this.#bold;
    this.#italic = italic ?? this.#italic;
    if (raised && !this.#raised) {
      const isLinked = this.#link?.texts.length === 0;
      this.#raised = { kind: raised, texts: [], links: this.#links.length, isLinked };
    }
  }

  /** The innermost ends. */
  leave(): void {
    const { bold = false, italic = false, isRaised = false } = this.#around.pop() ?? {};
    this.#bold = bold;
    this.#italic = italic;
    if (!isRaised) this.settle();
  }

  /** Writes down what was raised, if anything is; the mark of a footnote goes, and its link with it. */
  settle(): void {
    if (!this.#raised) return;
    const { kind, texts, links, isLinked } = this.#raised;
    this.#raised = undefined;
    const within = this.#links.splice(links);
    const before = this.#end;
    const text = writeRaised(kind, texts.join(''), before, isLinked);
    this.add(text || gone);
    for (const link of text ? within : [])
      this.#links.push({ ...link, text: folded(text), end: this.#length });
    if (text) return;
    this.#end = before;
    if (this.#link && isLinked) this.#link.url = null;
  }

  openLink(href: string | undefined, download: string | undefined): void {
    this.closeLink();
    if (this.#raised) this.#raised.isLinked = true;
    this.#link = {
      url: href ? cleanUrl(href) : null,
      download: download?.trim() || null,
      texts: [],
      start: this.#length,
    };
  }

  closeLink(): void {
    const link = this.#link;
    this.#link = undefined;
    if (link?.url) {
      const { url, download, start } = link;
      this.#links.push({ url, download, text: folded(link.texts.join('')), start, end: this.#length });
    }
  }

  /** Address of the link now open, for an image inside it. */
  get href(): string | null {
    return this.#link?.url ?? null;
  }

  get isInLink(): boolean {
    return this.#link !== undefined;
  }

  /** What was collected; the collector is empty again, emphasis and an open link go on in the next block. */
  take(): Rich {
    const open = this.#link;
    this.closeLink();
    if (open) this.#link = { ...open, texts: [], start: 0 };
    const rich = { text: '', runs: this.#runs, links: this.#links };
    for (const run of rich.runs) rich.text += run.text;
    rich.text = folded(rich.text);
    this.#runs = [];
    this.#links = [];
    this.#length = 0;
    this.#end = '';
    return rich;
  }

  /** Whether what was collected of the line goes on. */
  get isInSentence(): boolean {
    return /[^\s.!?…"”»“]\s*$/u.test(this.#end) && !this.#end.endsWith('\n');
  }

  /** Whether nothing was collected and no link is open. */
  get isEmpty(): boolean {
    return this.#runs.length === 0 && this.#links.length === 0 && !this.#link;
  }
}

/** A space that may not stay, or an invisible character: most texts have neither, and looking once costs less. */
const unfolded = / {2}|[^\S ]|[\u200b\u200c\u2060\ufeff\u00ad]/;

/** White space (NBSP too) as single spaces, invisible characters gone, lines kept. */
export function folded(text: string): string {
  if (!unfolded.test(text)) return text.trim();
  return text
    .replace(/ \u2060(?=[.,;:!?)])|[\u200b\u200c\u2060\ufeff\u00ad]/g, '')
    .replace(/[^\S\n]+/gu, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{2,}/g, '\n')
    .trim();
}
