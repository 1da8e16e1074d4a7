import { Parser } from 'htmlparser2';

const silent = new Set(['style', 'script', 'template', 'noscript']);

/** All text of an HTML body in one line, white space folded: what tells an edited issue from one with fresh links. */
export function textOf(html: string): string {
  const texts: string[] = [];
  let silenced = 0;
  const parser = new Parser({
    onopentagname(name) {
      if (silent.has(name)) silenced++;
    },
    onclosetag(name) {
      if (silent.has(name) && silenced > 0) silenced--;
    },
    ontext(text) {
      if (silenced === 0) texts.push(text);
    },
  });
  parser.end(html);
  return texts.join(' ').replace(/\s+/gu, ' ').trim();
}
