import { normaliseText } from '../../text/normalise-text.ts';

const mostWords = 6;
const longest = 150;
const date = /\b(?:19|20)\d\d\b|\b\d{1,2}[./-]\d{1,2}[./-]\d{2}\b/;
/** "4 min read", "Lesezeit: 4 Minuten", "3 minutes de lecture", "Lectura de 5 minutos", "Leitura de 5 minutos". */
const timeToRead =
  /(?:\b(?:reading time|lesezeit|temps de lecture|tiempo de lectura|tempo de leitura|(?:lectura|leitura)(?: de)?) ?:? ?)?\b\d{1,2} ?-?(?:min(?:ute|uto)?[sn]?)\b\.?(?: (?:read(?:ing time)?|lesezeit|de (?:lectur[ae]|leitura)))?/gi;
/** Words around name and date: "on", "by", "de", "le", "posted". */
const filler =
  /^(?:\p{Ll}{1,2}|posted|published|updated|written|words|veroffentlicht|geschrieben|publie|ecrit|publicado|escrito|por)$/iu;

/** "By Anna Writer, Professor of Dermatology at Basel": names, trades and places. */
const names =
  /^(?:\S+ )?(?:[Bb]y|BY|[Vv]on|[Pp]ar|[Pp]or) (?:Dra?\.? |Prof\.? )*\p{Lu}[\p{L}.'-]* (?:\p{Ll}{1,3} ){0,2}\p{Lu}/u;
/** A verb, mostly: nothing else that is long begins small there. */
const plainWord = /(?<![\p{L}'-])\p{Ll}{4,}/u;

/** Whether a line before the text is who wrote it and when: a name and a date in fewer than seven words, or nothing but names. */
export function isByline(text: string): boolean {
  if (text.length > longest) return false;
  const line = normaliseText(text);
  // Nothing but how long it is.
  const rest = line.replace(timeToRead, ' ');
  if (rest !== line && /^\W*(?:[\d.,]+ (?:words|worter|mots|palabras|palavras)\W*)?$/i.test(rest))
    return true;
  if (/[!?]|\.$/.test(line)) return false;
  const words = rest.match(/[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu) ?? [];
  const isShort = words.filter((word) => !filler.test(word)).length <= mostWords;
  if (isShort) return date.test(line);
  const start = names.exec(line)?.[0];
  return start !== undefined && !plainWord.test(line.slice(start.length - 1));
}
