import { foldSurface } from '../tokens/fold-surface.ts';

const minutes = 'min(?:ut(?:e|es|en|o|os))?\\b\\.?';
const read =
  'reading time|read time|lesezeit|lesedauer|(?:tiempo|tempo) de le(?:c|i)tura|temps de lecture|lecture';
const counted =
  'readers|subscribers|members|followers|likes?|comments?|views?|shares?|restacks?|lectores|suscriptores|comentarios|leser|abonnenten|kommentare?|lecteurs|abonnes|commentaires?';
const published =
  'published|updated|posted|sent|publicado|actualizado|enviado|veroffentlicht|aktualisiert|publie|mis a jour|envoye';
/** Of the letter, not of a study. */
const sponsored =
  "(?:this|today's|this week's) (?:issue|letter|edition|newsletter) is (?:kindly )?(?:sponsored by|brought to you by)|" +
  'diese ausgabe wird (?:gesponsert|prasentiert) von|este (?:numero|boletin) esta patrocinado por|ce numero est sponsorise par';
/** A whole sentence of one of these is about the letter, and not of what it says; folded. */
const apparatus = [
  `(?:about |ca\\. ?|approx\\. ?)?\\d{1,3}[ -]?${minutes}[ -](?:to )?(?:read|${read}|de le(?:c|i)tura|de lecture)`,
  `(?:${read}) ?:? ?(?:about |ca\\. ?|aprox\\. ?|environ |etwa )?\\d{1,3} ?${minutes}`,
  `(?:\\d[\\d.,' ]*k? ?(?:${counted})[ ,|/·•&-]*)+`,
  `(?=.*\\d)(?:(?:first|last|originally|zuletzt|derniere?|ultima) )?(?:${published})(?: on| am| el| le)?:? ?(?:\\p{L}+,? )?(?:\\d[\\d./-]*|\\p{L}{3,10}\\.?)(?:st|nd|rd|th|er|\\.)?(?:,? (?:de )?(?:\\d[\\d./-]*|\\p{L}{3,10}\\.?)){0,2}`,
  `(?:${sponsored}) [^\\d,;:]{2,60}`,
  '(?:view|read|open|see|ver|leer|ansehen|im browser|voir|lire)(?: (?:it|this|the|esta?|este|email|e-mail|mail|letter|issue|newsletter|carta|boletin))*(?: ?(?:online|in (?:your |the )?browser|en linea|en el navegador|ansehen|lesen|en ligne|dans le navigateur))(?: ?[:|-]? ?https?://\\S+)?',
].map((one) => new RegExp(`^\\W*${one}\\W*$`, 'u'));

/** Words of a greeting; it begins with one of the first. */
const begins =
  /^\W*(?:hi|hello|hey|dear|good|welcome|hola|buen[oa]s|estimad[oa]s|querid[oa]s|hallo|liebe[rs]?|guten|servus|moin|bonjour|bonsoir|cher(?:e?s)?)\b/;
const greeting = new Set(
  (
    'hi hello hey dear good morning afternoon evening day all everyone everybody there friends reader readers colleague colleagues folks team and welcome back ' +
    'hola buenos buenas dias tardes estimados estimadas queridos queridas lector lectora lectores lectoras colegas amigos amigas a todos todas y ' +
    'hallo liebe lieber liebes leserinnen leser leserin kolleginnen kollegen und guten morgen tag abend zusammen alle servus moin ' +
    'bonjour bonsoir cher chers chere cheres confreres consœurs consoeurs lecteurs lectrices tous toutes et amis'
  ).split(' '),
);
/** Nothing of this is longer. */
const longest = 120;

/** Whether a sentence says nothing but how long the letter is, how many read it, when and where it stands, who pays for it, or "Dear readers". */
export function isApparatus(sentence: string): boolean {
  if (sentence.length > longest) return false;
  const folded = foldSurface(sentence).trim();
  if (apparatus.some((one) => one.test(folded))) return true;
  return begins.test(folded) && (folded.match(/\p{L}+/gu) ?? []).every((word) => greeting.has(word));
}
