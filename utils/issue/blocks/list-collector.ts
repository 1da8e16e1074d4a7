import type { Block, Link, Rich } from './types.ts';

/** Collects the items of a list while its HTML goes by; lists within it give theirs to it. */
export class ListCollector {
  #depth = 0;
  #items: Rich[] = [];
  #itemBegins = false;
  #isOrdered = false;
  /** Of the runs of the last item, UTF-16 units. */
  #length = 0;

  get isOpen(): boolean {
    return this.#depth > 0;
  }

  open(name: string): void {
    if (this.#depth === 0) this.#isOrdered = name === 'ol';
    this.#depth++;
  }

  beginItem(): void {
    this.#itemBegins = true;
  }

  /** An item of several paragraphs is one item. */
  add(rich: Rich): void {
    const last = this.#items.at(-1);
    const length = rich.runs.reduce((sum, run) => sum + run.text.length, 0);
    if (last && !this.#itemBegins) {
      if (rich.text !== '') last.text += last.text === '' ? rich.text : `\n${rich.text}`;
      // Not with spread arguments: a line may have more runs than a call takes arguments.
      last.runs.push({ text: '\n', bold: false, italic: false });
      for (const run of rich.runs) last.runs.push(run);
      for (const link of rich.links) last.links.push(shifted(link, this.#length + 1));
      this.#length += length + 1;
    } else {
      this.#items.push(rich);
      this.#length = length;
    }
    this.#itemBegins = false;
  }

  /** @returns the list, when the outermost one ends here */
  close(): Block | undefined {
    this.#depth--;
    return this.#depth === 0 ? this.take() : undefined;
  }

  /** @returns what was collected since; undefined when that is nothing */
  take(): Block | undefined {
    const items = this.#items.filter((item) => item.text !== '');
    this.#items = [];
    if (items.length === 0) return undefined;
    return this.#isOrdered ? { kind: 'list', items, isOrdered: true } : { kind: 'list', items };
  }

  /** Ends it, wherever its HTML breaks off. */
  end(): Block | undefined {
    this.#depth = 0;
    return this.take();
  }
}

const shifted = (link: Link, by: number): Link =>
  link.start === undefined || link.end === undefined
    ? link
    : { ...link, start: link.start + by, end: link.end + by };
