import { beehiivRole, type Role } from '../adapters/beehiiv.ts';
import { folded, RichText } from './rich-text.ts';
import type { Block, Link, Rich } from './types.ts';

const silent = new Set([
  'style',
  'script',
  'template',
  'noscript',
  'head',
  'title',
  'svg',
  'textarea',
  'select',
]);
/** Tags whose beginning and end also end a line of text. */
const breaking = new Set(
  'address article aside blockquote body center dd details div dl dt figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html img li main nav ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);
const lists = new Set(['ul', 'ol']);

interface OpenCard {
  pieces: string[];
  title: string;
  link: Link | null;
}

interface OpenElement {
  name: string;
  role: Role | undefined;
  bold: boolean;
}

/** Turns the run of tags and texts of a body into blocks. */
export class BlockBuilder {
  #blocks: Block[] = [];
  #elements: OpenElement[] = [];
  #text = new RichText();
  #muted = 0;
  #heading = 0;
  #quote = 0;
  #byline = 0;
  #list = 0;
  #items: Rich[] = [];
  #itemBegins = false;
  #card: OpenCard | undefined;
  #cardTitle = 0;

  open(name: string, attributes: Record<string, string>): undefined {
    const role = attributes.class ? beehiivRole(attributes.class) : undefined;
    const bold =
      name === 'b' || name === 'strong' || /font-weight:\s*(?:bold|[6-9]00)/.test(attributes.style ?? '');
    this.#elements.push({ name, role, bold });
    if (silent.has(name) || role === 'drop') this.#muted++;
    if (this.#muted > 0) return;
    if (breaking.has(name) || (this.#card && name === 'span')) this.#flush();
    if (bold) this.#text.bold++;
    if (role === 'card') this.#card ??= { pieces: [], title: '', link: null };
    if (role === 'card-title') this.#cardTitle++;
    if (role === 'byline' || name === 'figcaption') this.#byline++;
    if (name === 'blockquote') this.#quote++;
    if (/^h[1-6]$/.test(name)) this.#heading = Number(name[1]);
    if (lists.has(name)) this.#list++;
    if (name === 'li') this.#itemBegins = true;
    if (name === 'br') this.#text.add('\n');
    if (name === 'a') this.#openLink(attributes);
    if (name === 'img') this.#addImage(attributes);
    if (name === 'hr' && !this.#card) this.#blocks.push({ kind: 'rule' });
  }

  text(text: string): void {
    if (this.#muted === 0) this.#text.add(text.replace(/\s+/gu, ' '));
  }

  close(name: string): void {
    const element = this.#elements.pop();
    if (!element) return;
    const { role, bold } = element;
    if (silent.has(name) || role === 'drop') {
      this.#muted--;
      return;
    }
    if (this.#muted > 0) return;
    if (name === 'a') this.#text.closeLink();
    if (breaking.has(name) || (this.#card && (name === 'span' || name === 'a'))) this.#flush(name === 'a');
    if (bold) this.#text.bold--;
    if (role === 'card-title') this.#cardTitle--;
    if (role === 'byline' || name === 'figcaption') this.#byline--;
    if (name === 'blockquote') this.#quote--;
    if (/^h[1-6]$/.test(name)) this.#heading = 0;
    if (lists.has(name) && --this.#list === 0) this.#closeList();
    if (role === 'card') this.#closeCard();
  }

  finish(): Block[] {
    this.#flush();
    this.#closeList();
    this.#closeCard();
    return this.#blocks;
  }

  #openLink({ href, download }: Record<string, string>): void {
    if (this.#card) this.#flush();
    this.#text.openLink(href, download);
  }

  #addImage({ alt = '' }: Record<string, string>): void {
    if (!this.#card) this.#blocks.push({ kind: 'image', alt: folded(alt), link: this.#text.href });
  }

  /** Ends the line of text that is open, and puts it where it belongs. */
  #flush(isButton = false): void {
    const rich = this.#text.take();
    if (rich.text === '' && rich.links.length === 0) return;
    if (this.#card) this.#addToCard(this.#card, rich, isButton);
    else if (this.#list > 0) this.#addToList(rich);
    else if (rich.text === '') return;
    else if (this.#heading > 0) this.#blocks.push({ kind: 'heading', level: this.#heading, ...rich });
    else if (this.#quote > 0 || this.#byline > 0) {
      this.#blocks.push({ kind: 'quote', byline: this.#byline > 0, ...rich });
    } else this.#blocks.push({ kind: 'paragraph', ...rich });
  }

  /** An item of several paragraphs is one item. */
  #addToList(rich: Rich): void {
    const last = this.#items.at(-1);
    if (last && !this.#itemBegins) {
      if (rich.text !== '') last.text += last.text === '' ? rich.text : `\n${rich.text}`;
      last.runs.push({ text: '\n', bold: false }, ...rich.runs);
      last.links.push(...rich.links);
    } else this.#items.push(rich);
    this.#itemBegins = false;
  }

  /** A button's text says nothing of the file; a link around the whole card is no button. */
  #addToCard(card: OpenCard, { text, links }: Rich, isButton: boolean): void {
    const link = links[0];
    if (link) card.link ??= link;
    if (text === '' || isButton) return;
    if (this.#cardTitle > 0 && card.title === '') card.title = text;
    else card.pieces.push(text);
  }

  #closeList(): void {
    const items = this.#items.filter((item) => item.text !== '');
    this.#items = [];
    this.#list = 0;
    if (items.length > 0) this.#blocks.push({ kind: 'list', items });
  }

  #closeCard(): void {
    if (this.#card) this.#blocks.push({ kind: 'card', ...this.#card });
    this.#card = undefined;
  }
}
