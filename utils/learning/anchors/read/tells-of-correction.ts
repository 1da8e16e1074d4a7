/** How corrections of texts speak, in English, Spanish, German and French; not how texts speak of correcting something. */
const patterns = [
  // English
  String.raw`^\W*corrections?\b(?! (?:of|for)\b)|\bcorrections?:|\berrat(?:um|a)\b|\bcorrigend(?:um|a)\b|\bmisprint|\bretract(?:ed|ion)\b`,
  String.raw`\b(?:mistakenly|wrongly|erroneously|in error|by mistake)\b`,
  String.raw`\b(?:earlier|previous|former|old|original|initial|first|last) (?:version|edition|text|wording|e-?mail)s?\b|\blast (?:week|month)'s (?:issue|letter|edition|e-?mail)`,
  String.raw`\b(?:previously|originally|earlier|formerly|first|incorrectly|we|it|which|used to|should(?: have)?) (?:wrote|written|said|stated|reads?|printed|published)\b`,
  String.raw`\bno longer (?:say|write|state)|\bused to (?:say|read)\b|\b(?:took|taken) out\b|\b(?:deleted|removed) (?:the|a) (?:sentence|line|word|paragraph)`,
  String.raw`^\W*(?:was|were|before|old|previously)\b ?[:|]`,
  // Spanish
  String.raw`^\W*correcci[oó]n\b(?! de)|\bcorrecci[oó]n:|\bfe de erratas|\berratas?\b|\brectificaci[oó]n|\brectificamos|(?:hemos|se ha) corregido`,
  String.raw`\bversi[oó]n (?:anterior|previa|original)|\b(?:antes|donde|debe|debía|anteriormente) (?:dec[ií]a|dice|decir|leerse|pon[ií]a)|\bse le[ií]a\b|\bescribimos\b|\bhemos (?:retirado|quitado|eliminado)|^\W*antes ?[:|]`,
  // German
  String.raw`^\W*korrektur\b|\bkorrektur:|berichtigung|richtigstellung|haben wir korrigiert|wir haben .{0,60}korrigiert`,
  '(?:fr[uü]here|vorige|letzte|alte|vorherige|erste)[nr]? (?:fassung|version|ausgabe)|(?:zuvor|vorher|hier|dort|bisher|urspr[uü]nglich) (?:hie(?:ß|ss)|stand|schrieben)|(?:hie(?:ß|ss)|stand) (?:es )?(?:zuvor|vorher|hier|dort|bisher|irrt[uü]mlich|f[aä]lschlich)',
  String.raw`f[aä]lschlich|irrt[uü]mlich|(?:ist|wurde|haben wir) gestrichen|^\W*(?:vorher|bisher|alt|zuvor) ?[:|]`,
  // French
  String.raw`\brectificati(?:f|on)|^\W*corrig[eé]|(?:avons|a été) corrig[eé]|version (?:pr[eé]c[eé]dente|ant[eé]rieure|initiale|d.origine)`,
  String.raw`avions (?:[eé]crit|indiqu[eé]|publi[eé])|av(?:i)?ons (?:supprim[eé]|retir[eé])|il fallait lire|\blire :|(?:pr[eé]c[eé]demment|initialement) (?:[eé]crit|indiqu[eé]|publi[eé])|par erreur|^\W*avant ?[:|]`,
];
const telling = new RegExp(patterns.join('|'), 'iu');

/** Whether a sentence tells of a correction, and so may hold words that stood elsewhere. */
export const tellsOfCorrection = (sentence: string): boolean => telling.test(sentence);
