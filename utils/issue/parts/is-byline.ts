import { normaliseText } from '../../text/normalise-text.ts';

const mostWords = 6;
const longest = 150;
const date = /\b(?:19|20)\d\d\b|\b\d{1,2}[./-]\d{1,2}[./-]\d{2}\b/;
/** "4 min read", "Lesezeit: 4 Minuten", "3 minutes de lecture", "Lectura de 5 minutos", "Leitura de 5 minutos". */
const timeToRead =
  /(?:\b(?:reading time|lesezeit|temps de lecture|tiempo de lectura|tempo de leitura|(?:lectura|leitura)(?: de)?) ?:? ?)?\b\d{1,2} ?-?(?:min(?:ute|uto)?[sn]?)\b\.?(?: (?:read|lesezeit|de (?:lectur[ae]|leitura)))?/gi;
/** Words around name and date: "on", "by", "de", "le", "posted". */
const filler =
  /^(?:\p{Ll}{1,2}|posted|published|updated|written|words|veroffentlicht|geschrieben|publie|ecrit|publicado|escrito|por)$/iu;

/** Whether a line before the text is who wrote it and when: a name and a date, and fewer than seven words. */
export function isByline(text: string): boolean {
  if (text.length > longest) return false;
  const line = normaliseText(text);
  if (!date.test(line) || /[!?]|\.$/.test(line)) return false;
  const words = line.replace(timeToRead, ' ').match(/[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu) ?? [];
  return words.filter((word) => !filler.test(word)).length <= mostWords;
}
