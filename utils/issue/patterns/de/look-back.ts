import { phrase } from '../phrase.ts';
import type { LookBackPatterns } from '../types.ts';

const day = '(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag)';
/** An issue of the letter's own. */
const own =
  '(?:in (?:unserer|meiner|der) (?:letzten|vorigen|vergangenen) (?:ausgabe|folge)|in (?:unserer|meiner|der) [\\w-]+-?ausgabe|im (?:letzten|vorigen|vergangenen) (?:newsletter|brief|rundbrief|teil|beitrag)|im [\\w-]*(?:brief|newsletter) (?:vom|zu|von letzter))';
const time = `(?:(?:letzte|vorige|vergangene) woche|letzte mal|(?:letzten|vorigen|vergangenen) (?:${day}|monat)|in der (?:letzten|vorigen|vergangenen) woche|vor (?:zwei|drei|vier|einigen|ein paar) (?:wochen|monaten)|beim letzten mal|das letzte mal|letztes mal|neulich|gestern|kurzlich|letztes jahr|im letzten (?:jahr|sommer|winter|fruhling|herbst))`;
/** What a letter does with its subject: at the sentence's end, or before "wir" and "ich". */
const told =
  '(?:geschrieben|berichtet|vorgestellt|erklart|besprochen|behandelt|angesehen|angeschaut|gezeigt|erzahlt|gesprochen|beschaftigt|gewidmet|veroffentlicht|versprochen|verraten|beantwortet|beleuchtet|beschrieben|empfohlen)';
const tells =
  '(?:schrieb|berichtet|erklart|zeigt|erzahlt|bespr(?:ach|ech)|behandelt|versprach|verriet|stellt|beschrieb|empfahl|veroffentlicht|sprach|schaut|widmet)\\w*';
/** What tells of a letter: its readers, its issues; or a subject, where nobody stands before it and nothing with it. */
const subject =
  '(?:(?=.*\\b(?:euch|dir|ihnen|hier|ausgaben?|newsletters?|serie|reihe|teil \\w+)\\b)|(?=(?: (?:uns|schon|bereits|auch|kurz|ausfuhrlich|daruber),?)*,? (?:uber|von|vom|um|wie|warum|was|dass|die frage)\\b|.* mit\\b.*\\bbeschaftigt\\b| (?:uns |schon )?(?:die|das|den) (?!.*\\b(?:patient\\w*|auf|im|beim|am)\\b).*\\b(?:erklart|besprochen|beleuchtet|beschrieben|vorgestellt)\\b)(?!.*\\bmit (?!.*\\bbeschaftigt\\b)))(?!.*\\b(?:meine[rmn]?|einem|einer) (?:mutter|vater|frau|mann|bruder|schwester|tochter|sohn|nachbar\\w*|chef\\w*|freund\\w*|kolleg\\w*)\\b)';

/** How German-language newsletters say what an earlier issue held. */
export const lookBack: LookBackPatterns = {
  lookBack: [
    phrase`^${own}\b.*\b(?:wir|ich|ging es|unser\w*|du|sie|ihr)\b`,
    phrase`^${time}\b,? (?:ging es (?:hier |bei uns |im \w+ )?um|drehte sich (?:hier|bei uns) (?:alles )?um|war(?:en)? hier)\b`,
    phrase`^${time}\b,? (?:haben wir|habe ich|hatten wir|hatte ich)\b${subject}.*\b${told}\b`,
    phrase`^(?:beim |das )?letzte[ns]? mal,? (?:haben wir|habe ich)(?: uns| mir)?(?! (?:eine?|mein|zwei|drei|\d))\b.*\b${told}\b`,
    phrase`^${time}\b,? ${tells} (?:wir|ich)\b${subject}`,
    phrase`^(?:wir|ich) (?:haben|habe|hatten|hatte)\b(?: (?:uns|euch|dir|ihnen))?.*\b(?:${time}|${own})\b${subject}.*\b${told}\b`,
    phrase`^(?:wir|ich) (?:haben|habe)\b.*\b${own}`,
    phrase`^(?:(?:falls|hast|haben|habt) (?:du|sie|ihr)\b|(?:die )?letzte|den letzten).*\b(?:ausgabe|brief|newsletter|folge|teil|letzte woche|reihe|serie)\b.*\bverpasst\b`,
  ],
  lookBackOwn: [phrase`^(?:${time}|${own})\b.*\b(?:wir|ich|unser\w*|mein\w*)\b`],
  lookBackLinked: [
    /^(?:in teil (?:eins|zwei|drei|[1-9])|im (?:ersten|zweiten|dritten|vorigen) teil)(?: (?:dieser|unserer|der) (?:serie|reihe))? (?:haben (?:wir|ich)|habe ich|ging es)\b/i,
  ],
  lookBackMore: [
    /^(?:falls|wenn) (?:du|sie|ihr) (?:sie|ihn|es|das|die) noch nicht\b.{0,60}\b(?:hier|warte[nt]|gibt es|liegen|liegt)\b/i,
    /^(?:falls|wenn) (?:du|sie|ihr) (?:die ganze (?:serie|reihe)|alle (?:teile|folgen)|alles)\b.{0,40}\b(?:hier|gibt es|findest|finden)\b/i,
    /^(?:falls (?:du|sie|ihr) (?:sie|ihn|es|das) verpasst|(?:hier )?nachlesen|(?:du|sie) (?:kannst|konnen) (?:sie|ihn|es))\b/i,
  ],
};
