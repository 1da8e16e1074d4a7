import { closing } from './de/closing.ts';
import { fileOffer } from './de/file-offer.ts';
import { headings } from './de/headings.ts';
import { nextIssue } from './de/next-issue.ts';
import { sponsor } from './de/sponsor.ts';
import type { Patterns } from './types.ts';

/** How German-language newsletters say the recurring things. */
export const german: Patterns = {
  ...closing,
  ...nextIssue,
  ...sponsor,
  headings,
  fileOffer,
  headingTail: [/\s(?:diese woche|diesen monat|in dieser (?:woche|ausgabe)|heute|zurzeit|furs wochenende)$/i],
  hints: {
    sponsor: [
      /spons|sentier|unterst|glich|finanzier|rder|zusammenarbeit|kooperation|partner|anzeige|werb|dank|powered|nachricht|botschaft|hinweis/i,
    ],
    nextIssue: [/chste|kommende|folgende|demn|ausblick|vorschau|bis dann/i],
    lookBack: [/letzte|vorigen|vor |verpasst|neulich|gestern|ausgabe|brief|newsletter|teil \w|ten teil/i],
  },
  greeting: [
    /^(?:hallo|guten (?:morgen|tag|abend)|willkommen(?: zuruck)?|liebe[rs]?|moin|servus|gru(?:ß|ss) gott|hi|hey|sehr geehrte[rs]?|(?:schon jetzt |vorab |nachtraglich )?(?:frohe|schone) (?:weihnachten|ostern|feiertage|festtage|pfingsten)|(?:einen )?schonen (?:advent|sommer|fruhling|herbst|winter)|frohes neues(?: jahr)?|schonen (?:montag|dienstag|mittwoch|donnerstag|freitag))(?!\p{L})[^.!?]{0,80}[.!?,]*$/iu,
  ],
  lookBack: [
    /^(?:in (?:unserer|meiner|der) [\w-]+-?ausgabe|im [\w-]*(?:brief|newsletter) (?:vom|zu|von letzter)|vor (?:drei|einigen|ein paar) wochen|letzten (?:samstag|sonntag)|beim letzten mal|das letzte mal|letztes mal|neulich|gestern)\b.*\b(?:wir|ich|ging es|haben|habe)\b/i,
    /^(?:wir|ich) (?:haben|habe)\b.*\b(?:letzte woche|in der (?:letzten|vorigen) ausgabe|im letzten (?:brief|newsletter))\b/i,
    /^(?:letzte woche|letzten (?:montag|dienstag|mittwoch|donnerstag|freitag|monat)|in der (?:letzten|vorigen) (?:ausgabe|woche)|im letzten (?:newsletter|brief)|vor zwei wochen)\b.*\b(?:wir|ich|unser\w*|ging es)\b/i,
    /^falls (?:du|sie|ihr)\b.*\bverpasst\b/i,
  ],
  lookBackLinked: [
    /^(?:in teil (?:eins|zwei|drei|[1-9])|im (?:ersten|zweiten|dritten|vorigen) teil)(?: (?:dieser|unserer|der) (?:serie|reihe))? (?:haben (?:wir|ich)|habe ich|ging es)\b/i,
  ],
  lookBackMore: [
    /^(?:falls|wenn) (?:du|sie|ihr) (?:sie|ihn|es|das|die) noch nicht\b.{0,60}\b(?:hier|warte[nt]|gibt es|liegen|liegt)\b/i,
    /^(?:falls|wenn) (?:du|sie|ihr) (?:die ganze (?:serie|reihe)|alle (?:teile|folgen)|alles)\b.{0,40}\b(?:hier|gibt es|findest|finden)\b/i,
    /^(?:falls (?:du|sie|ihr) (?:sie|ihn|es|das) verpasst|(?:hier )?nachlesen|(?:du|sie) (?:kannst|konnen) (?:sie|ihn|es))\b/i,
  ],
  furniture: [
    /^klicken sie hier\b/i,
    /\b(?:jetzt abonnieren|abonniere|abmelden|im browser (?:ansehen|lesen|offnen)|weitergeleitet (?:worden|bekommen)|newsletter weiterleiten|kostenlos abonnieren)\b/i,
  ],
  course: [
    /(?:\bmodule?\b|kurse?s?\b|\bseminare?\b|\bwebinare?\b|\bworkshops?\b|fortbildung|weiterbildung|\bschulung|\bvorlesung)/i,
  ],
  leadIn: [
    /^(?:egal,? )?ob\b.{0,80}?(?:,|:|\s[–—-])\s+(?=(?:unser|unsere|dieser?|dieses|der|die|das|hier)\b)/i,
  ],
  book: [/\b(?:buch|lekture|lesetipp|buchtipp)\b/i],
  titleLabel: [/^titel ?:\s*/i],
  by: [/(?:geschrieben )?von|autor(?:in)?:/i],
  byIsCommon: false,
  citing: [/^(?:zitiert|gelesen|gesehen|gehort|gefunden) (?:in|bei|nach)\b/i],
  passive: [/\b(?:empfohlen|geschrieben|verfasst|herausgegeben|inspiriert|gelesen)$/i],
  roles: [
    /(?:der|die|das|ein|eine|schriftsteller(?:in)?|dichter(?:in)?|philosoph(?:in)?|autor(?:in)?|arzt|arztin|romische[r]?|griechische[r]?|kaiser|und)/i,
  ],
  afterName: [/\s(?:uber|sagt|sagte|schreibt|schrieb|in|zu|zum|zur)\s/i],
  proverb: [/\p{Lu}\p{L}+es? Sprichwort\b/u],
  numbering: [
    /\b(?:jeden|jede) (?:zweiten? )?(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|woche|monat|morgen|tag)[.!]*$/i,
    /\bin (?:dein|ihr|deinem|ihrem) postfach\b|^(?:der|die|das|dein|ein) (?:\w+ )?(?:newsletter|brief|rundbrief|magazin) (?:fur|uber|zu|zum|aus)\b/i,
    /^(?:(?:ausgabe|nr|nummer|band|jahrgang|kw|woche|newsletter)\b[\s.,:|–—-]*)?(?:#?\d+[\s.,:|–—-]*)+$/i,
  ],
};
