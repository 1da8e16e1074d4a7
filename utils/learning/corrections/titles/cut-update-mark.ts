import { monthNamed } from '../../../text/month-named.ts';
import { foldText } from '../fold-marks.ts';
import type { TextRange } from '../types.ts';

/** How titles say that an issue came out anew, in English, Spanish, German and French; folded. */
const marks = new RegExp(
  `^(?:now )?(?:${[
    'updated?|corrected|corrections?|corrigendum|errat(?:um|a)|revised|revision|re-?sen[dt]|re-?posted|repost|re-?issued',
    'actualizacion|actualizad[oa]|correccion|corregid[oa]|fe de erratas|rectificacion|reenvio|revisad[oa]',
    'aktualisiert|aktualisierung|korrektur|korrigierte?|berichtigt|berichtigung|erneut|nachtrag',
    'mise a jour|maj|actualisee?|corrigee?|rectificatif|renvoi|revu',
  ].join('|')})(?![\\p{L}\\p{N}])(.*)$`,
  'u',
);
/** What may stand beside it: a day, a number, what came out anew. */
const besides = new Set(
  'on of version edition issue title am vom fassung ausgabe titel el la del de titulo le du titre edicion'.split(
    ' ',
  ),
);
const number = /^\d{1,4}(?:st|nd|rd|th|er)?$/;

/** Where it stands: in brackets, or set off by a colon, a dash or a bar; at most 40 characters. */
const ahead = [/^\s?[[(]([^\])]{1,40})[\])]\s?(?:[:–—|-]\s?)?/u, /^([^:|]{1,40}?)(?:\s?:|\s[–—|-])\s/u];
const behind = [/\s?[[(]([^\])]{1,40})[\])]\s?$/u, /\s[–—|-]\s([^–—|]{1,40})$/u];

/**
 * The stretch of a title that is the title itself, without what says that the issue came out anew ("Update: …", "… (corrected
 * 3 November)"). A title that is nothing else is left as it is.
 */
export function cutUpdateMark(title: string): TextRange {
  const start = ahead.map((mark) => lengthOf(title.match(mark))).find((length) => length > 0) ?? 0;
  const rest = title.slice(start);
  const cut = behind.map((mark) => lengthOf(rest.match(mark))).find((length) => length > 0) ?? 0;
  const end = title.length - cut;
  return title.slice(start, end).trim() === '' ? { start: 0, end: title.length } : { start, end };
}

function lengthOf(found: RegExpMatchArray | null): number {
  return found && isUpdateMark(found[1] ?? '') ? found[0].length : 0;
}

function isUpdateMark(words: string): boolean {
  const rest = foldText(words).trim().match(marks)?.[1];
  if (rest === undefined) return false;
  return rest
    .split(/[\s,.:/-]+/)
    .filter(Boolean)
    .every((word) => number.test(word) || besides.has(word) || monthNamed(word) !== undefined);
}
