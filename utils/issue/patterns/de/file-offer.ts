import { phrase } from '../phrase.ts';

const noun =
  '\\w*(?:karte|vorlage|merkblatt|blatt|checkliste|liste|ubersicht|plakat|poster|handout|leitfaden|ratgeber|spickzettel|kalender|tabelle|planer|protokoll|buch|pdf|broschure)n?';

/** How German-language newsletters head a file to keep. */
export const fileOffer: RegExp[] = [
  phrase`\b(?:kostenlos|gratis|geschenkt)\w*\b.{0,40}\b${noun}\b`,
  phrase`\b${noun}\b.{0,30}\b(?:kostenlos|gratis|geschenkt|herunterladen|ausdrucken|fur (?:dich|euch|sie))\b`,
  phrase`\b(?:wir haben|ich habe)\b.{0,50}\b${noun}\b`,
  phrase`^(?:lade|laden|lad|hol|hole|holen|druck\w*)\b.{0,40}\b${noun}\b`,
  /\bzum (?:(?:gratis-?|kostenlosen )?download|(?:kostenlosen )?(?:herunterladen|ausdrucken|mitnehmen))\b/i,
];
