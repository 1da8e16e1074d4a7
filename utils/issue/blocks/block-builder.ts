import type { Role } from '../adapters/types.ts';
import { type Element, ElementReader } from './element-reader.ts';
import { ListCollector } from './list-collector.ts';
import { pictureOf } from './picture-of.ts';
import { folded, RichText } from './rich-text.ts';
import { TableTracker } from './table-tracker.ts';
import type { Block, Rich } from './types.ts';

/** Tags whose beginning and end also end a line of text. */
const breaking = new Set(
  'address article aside blockquote body caption center dd details div dl dt figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html img li main nav ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);
/** The longest real issue met has a thousand lines. */
const mostLines = 5000;
const sections = new Set(['section', 'article', 'main']);
const lists = new Set(['ul', 'ol']);
const levels = new Map(['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((name, at) => [name, at + 1]));
/** Runs of white space, or white space that is no space. */
const unfoldedSpace = /\s\s|[^\S ]/;

/** Roles whose elements are lines of their own, whatever their tag. */
const isLine = (role: Role | undefined) => role === 'byline' || role === 'button' || role === 'box';

type OpenCard = Omit<Extract<Block, { kind: 'card' }>, 'kind'>;

/** Turns the run of tags and texts of a body into blocks. */
export class BlockBuilder {
  #blocks: Block[] = [];
  #elements: Element[] = [];
  #text = new RichText();
  #muted = 0;
  /** A button of a page does something, and says nothing, but where it is a link. */
  #pressed = 0;
  #heading = 0;
  #quote = 0;
  #byline = 0;
  #list = new ListCollector();
  #card: OpenCard | undefined;
  #within = { 'card-title': 0, 'card-file-name': 0, button: 0 };
  #tables = new TableTracker();
  #reader = new ElementReader();
  #lines = 0;

  /** @returns false when the body has become too long to go on */
  open(name: string, attributes: Record<string, string>): boolean {
    if (this.#lines > mostLines) return false;
    const place = {
      inQuote: this.#quote > 0,
      isInLine: this.#byline > 0 || this.#text.isInSentence,
      isAfterImage: this.#blocks.at(-1)?.kind === 'image',
      inSection:
        name === 'header' && this.#elements.findLast((one) => sections.has(one.name))?.name === 'section',
    };
    const element = this.#reader.read(name, attributes, place);
    const { role } = element;
    this.#elements.push(element);
    if (role === 'drop') this.#muted++;
    if (this.#muted > 0) return true;
    if (breaking.has(name) || isLine(role) || (this.#card && name === 'span')) this.#flush();
    this.#tables.open(name, attributes, this.#blocks);
    if (element.isSet) this.#text.enter(element);
    if (name === 'button') this.#pressed++;
    if (role === 'box') this.#blocks.push({ kind: 'rule' });
    if (role === 'card') this.#card ??= { pieces: [], title: '', fileName: null, link: null };
    this.#count(role, 1);
    if (name === 'blockquote') this.#quote++;
    const level = levels.get(name);
    if (level !== undefined) this.#openHeading(level);
    if (lists.has(name)) this.#list.open(name);
    if (name === 'li') this.#list.beginItem();
    if (name === 'br') this.#text.add('\n');
    if (name === 'a') this.#openLink(attributes);
    if (name === 'img') this.#addImage(attributes);
    if (name === 'hr' && !this.#card) this.#blocks.push({ kind: 'rule' });
    return true;
  }

  text(text: string): void {
    const isUnseen = this.#elements.at(-1)?.isTiny || (this.#pressed > 0 && !this.#text.isInLink);
    if (this.#muted > 0 || isUnseen) return;
    if (text === '\n') this.#text.add(' ');
    else this.#text.add(unfoldedSpace.test(text) ? text.replace(/\s+/gu, ' ') : text);
  }

  close(name: string): void {
    const element = this.#elements.pop();
    if (!element) return;
    const { role } = element;
    if (role === 'drop') {
      this.#muted--;
      return;
    }
    if (this.#muted > 0) return;
    if (name === 'a') this.#text.closeLink();
    const ends = breaking.has(name) || isLine(role);
    if (ends || (this.#card && (name === 'span' || name === 'a'))) this.#flush(name === 'a');
    this.#tables.close(name, this.#blocks);
    if (element.isSet) this.#text.leave();
    if (name === 'button') this.#pressed--;
    this.#count(role, -1);
    if (name === 'blockquote') this.#quote--;
    if (levels.has(name)) this.#heading = 0;
    if (lists.has(name)) this.#push(this.#list.close());
    if (role === 'card') this.#closeCard();
    if (role === 'box') this.#blocks.push({ kind: 'rule' });
  }

  finish(): Block[] {
    this.#flush();
    this.#push(this.#list.end());
    this.#closeCard();
    return this.#blocks;
  }

  /** A heading inside a list item was swallowed by an editor: it ends the list. */
  #openHeading(level: number): void {
    this.#heading = level;
    if (this.#list.isOpen) this.#push(this.#list.take());
  }

  #count(role: Role | undefined, change: 1 | -1): void {
    if (role === 'byline') this.#byline += change;
    if (role === 'quote') this.#quote += change;
    if (role === 'card-title' || role === 'card-file-name' || role === 'button') this.#within[role] += change;
  }

  #openLink({ href, download }: Record<string, string>): void {
    if (this.#card) this.#flush();
    this.#text.openLink(href, download);
  }

  #addImage(attributes: Record<string, string>): void {
    if (this.#card) return;
    const { alt = '' } = attributes;
    this.#blocks.push({
      kind: 'image',
      alt: folded(alt),
      link: this.#text.href,
      src: pictureOf(attributes),
    });
  }

  /** Ends the line of text that is open, and puts it where it belongs. */
  #flush(isButton = false): void {
    this.#text.settle();
    if (this.#text.isEmpty) return;
    const rich = this.#text.take();
    if (rich.text === '' && rich.links.length === 0) return;
    this.#lines++;
    if (this.#card) this.#addToCard(this.#card, rich, isButton);
    else if (this.#list.isOpen && this.#heading === 0) this.#list.add(rich);
    else if (rich.text === '') return;
    else if (this.#heading > 0) this.#blocks.push({ kind: 'heading', level: this.#heading, ...rich });
    else if (this.#quote > 0 || this.#byline > 0) {
      this.#blocks.push({ kind: 'quote', byline: this.#byline > 0, ...rich });
    } else {
      const isAlone = rich.links.length === 1 && rich.links[0]?.text === rich.text;
      const kind = this.#within.button > 0 && isAlone ? 'button' : 'paragraph';
      this.#blocks.push({ kind, ...rich });
    }
  }

  /** A button's text says nothing of the file; a link around the whole card is no button. */
  #addToCard(card: OpenCard, { text, links }: Rich, isButton: boolean): void {
    const link = links[0];
    if (link) card.link ??= link;
    if (text === '' || isButton || this.#within.button > 0) return;
    if (this.#within['card-title'] > 0 && card.title === '') card.title = text;
    else if (this.#within['card-file-name'] > 0) card.fileName = text;
    else card.pieces.push(text);
  }

  #push(block: Block | undefined): void {
    if (block) this.#blocks.push(block);
  }

  #closeCard(): void {
    if (this.#card) this.#blocks.push({ kind: 'card', ...this.#card });
    this.#card = undefined;
  }
}
