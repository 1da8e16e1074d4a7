import { cleanUrl } from '../../address/clean-url.ts';
import type { Link, Rich, Run } from './types.ts';

interface OpenLink {
  url: string | null;
  download: string | null;
  texts: string[];
  /** In the runs of its block. */
  start: number;
}

/** Collects text, emphasis and links of one block while its HTML goes by. */
export class RichText {
  #runs: Run[] = [];
  #links: Link[] = [];
  #link: OpenLink | undefined;
  #endsInSpace = false;
  /** Of all runs together. */
  #length = 0;
  bold = 0;
  italic = 0;

  /** @param text its white space folded, or the end of a line */
  add(text: string): void {
    if (text === '') return;
    const [bold, italic] = [this.bold > 0, this.italic > 0];
    const last = this.#runs.at(-1);
    const isSame = last && last.bold === bold && last.italic === italic;
    // No second space. The run itself is not asked for its end: it would be put together again for each of its pieces.
    const added = isSame && this.#endsInSpace && text.startsWith(' ') ? text.slice(1) : text;
    if (isSame) last.text += added;
    else this.#runs.push({ text, bold, italic });
    this.#length += added.length;
    this.#endsInSpace = text.endsWith(' ');
    this.#link?.texts.push(text);
  }

  openLink(href: string | undefined, download: string | undefined): void {
    this.closeLink();
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
    return rich;
  }

  /** Whether what was collected of the line goes on. */
  get isInSentence(): boolean {
    const end = this.#runs.at(-1)?.text.slice(-3) ?? '';
    return /[^\s.!?…"”»“]\s*$/u.test(end) && !end.endsWith('\n');
  }

  /** Whether nothing was collected and no link is open. */
  get isEmpty(): boolean {
    return this.#runs.length === 0 && this.#links.length === 0 && !this.#link;
  }
}

/** A space that may not stay, or an invisible character: most texts have neither, and looking once costs less. */
const unfolded = / {2}|[^\S ]|[\u200b-\u200d\u2060\ufeff\u00ad]/;

/** White space (NBSP too) as single spaces, invisible characters gone, lines kept. */
export function folded(text: string): string {
  if (!unfolded.test(text)) return text.trim();
  return text
    .replace(/[\u200b-\u200d\u2060\ufeff\u00ad](?!\p{Extended_Pictographic})/gu, (c) =>
      c === '\u200d' ? c : '',
    )
    .replace(/[^\S\n]+/gu, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{2,}/g, '\n')
    .trim();
}
