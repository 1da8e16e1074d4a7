/**
 * What publishing software writes behind an excerpt. It speaks the site's language, not the letter's: one list for all.
 */

/** The words of a link to the whole post. */
const words = [
  'continue reading|keep reading|read (?:more|(?:the )?(?:rest|full|whole|entire)(?: .{1,30})?)|view (?:the )?(?:full )?(?:post|article)',
  'weiter ?lesen|mehr (?:lesen|erfahren)|(?:den )?(?:ganzen|vollst[aä]ndigen) (?:beitrag|artikel) lesen|lesen sie (?:mehr|weiter)|zu[mr] (?:ganzen |vollst[aä]ndigen )?(?:artikel|beitrag|ausgabe)',
  "lire (?:la suite|plus|l['’]article)|en savoir plus|continuer (?:la lecture|[àa] lire)",
  'leer m[aá]s|seguir leyendo|sigue leyendo|contin[uú]ar? leyendo|saber m[aá]s',
  'leggi (?:tutto|di pi[uù]|altro)|continua a leggere|(?:leia|ler|saiba) mais|contin(?:ue|uar) (?:lendo|a (?:ler|leitura))|lees (?:meer|verder)|verder lezen',
].join('|');
const where = '(?:here|now|below|hier|ici|aqu[ií]|on .{1,60}(?=[»→>])|["“„«\'].{1,120}|this .{1,30})';
const end = '[\\])\\s→»›>.…!:&]*$';

/** They alone, or at the end of a text: "Read more here →". Whether a sentence goes on in them, `splitTail` looks. */
export const readMore = new RegExp(`(?<=^|[\\s.…\\])])[[(]?(?:${words})(?:\\s+${where})?${end}`, 'iu');
/** Behind dots anything may follow them: the post's title, mostly. */
export const readMoreAfterDots = new RegExp(
  `(?<=…|\\.{3}|\\])\\s*[[(]?(?:${words}|read on|more|mehr|m[aá]s|plus|la suite)(?![\\p{L}]).{0,160}$`,
  'iu',
);

/** "The post TITLE appeared first on SITE." in the languages of Yoast SEO. */
export const footer =
  /(?:^|\s)(?:(?:the|this) (?:post|article)\b.{0,300}\b(?:appeared first on|first appeared on|was (?:first )?published (?:first )?on)|(?:der|dieser) (?:beitrag|artikel)\b.{0,300}\berschien zuerst (?:auf|bei)|(?:l['’]article|cet article)\b.{0,300}\b(?:est apparu en premier sur|a été publié en premier sur)|(?:la entrada|el artículo|esta entrada)\b.{0,300}\b(?:se publicó primero en|aparece primero en|apareció primero en)|l['’]articolo\b.{0,300}\b(?:proviene da|sembra essere il primo su)|o (?:post|artigo|conte[uú]do)\b.{0,300}\bapare(?:ceu|ce) primeiro em|het bericht\b.{0,300}\bverscheen eerst op)(?!\p{L}).{0,120}$/iu;
