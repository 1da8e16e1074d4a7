import { closing } from './de/closing.ts';
import { fileOffer } from './de/file-offer.ts';
import { headings } from './de/headings.ts';
import { lookBack } from './de/look-back.ts';
import { nextIssue } from './de/next-issue.ts';
import { sponsor } from './de/sponsor.ts';
import type { Patterns } from './types.ts';

/** How German-language newsletters say the recurring things. */
export const german: Patterns = {
  ...closing,
  ...lookBack,
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
    lookBack: [
      /letzte|vorigen|vergangen|rzlich|vor |verpasst|neulich|gestern|ausgabe|brief|newsletter|teil \w|ten teil/i,
    ],
  },
  greeting: [
    /^(?:hallo|guten (?:morgen|tag|abend)|willkommen(?: zuruck)?|liebe[rs]?|moin|servus|gru(?:ß|ss) gott|hi|hey|sehr geehrte[rs]?|(?:schon jetzt |vorab |nachtraglich )?(?:frohe|schone) (?:weihnachten|ostern|feiertage|festtage|pfingsten)|(?:einen )?schonen (?:advent|sommer|fruhling|herbst|winter)|frohes neues(?: jahr)?|schonen (?:montag|dienstag|mittwoch|donnerstag|freitag))(?!\p{L})[^.!?]{0,80}[.!?,]*$/iu,
  ],
  furniture: [
    /^(?:fotos?|bild|titelbild|abbildung) ?:|^jetzt anhoren\b/i,
    /\b(?:alle rechte vorbehalten|(?:sie erhalten|du erhaltst|ihr erhaltet) diese[ns]? (?:e-?mail|mail|nachricht|newsletter)|(?:e-?mail|mail|nachricht|newsletter) nicht (?:richtig|korrekt|vollstandig)|(?:affiliate|provisions)-?links?)\b/i,
    /^klicken sie hier\b/i,
    /\b(?:jetzt abonnieren|abonniere|abmelden|im browser (?:ansehen|lesen|offnen)|weitergeleitet (?:worden|bekommen)|newsletter weiterleiten|kostenlos abonnieren)\b/i,
  ],
  course: [
    /(?:\bmodule?\b|kurse?s?\b|\bseminare?\b|\bwebinare?\b|\bworkshops?\b|fortbildung|weiterbildung|\bschulung|\bvorlesung)/i,
  ],
  leadIn: [
    /^(?:egal,? )?ob\b.{0,80}?(?:,|:|\s[–—-])\s+(?=(?:unser|unsere|dieser?|dieses|der|die|das|hier)\b)/i,
  ],
  book: [/\b(?:buch|bucher|lekture|lesetipp|buchtipp)\b/i],
  lead: [
    /\b(?:ich|wir|du|sie)\b.*\b(?:lese|lesen|las|gelesen|empfehle|empfehlen|entdeckt|beendet|mag|liebe)\b|\b(?:lese|lesen|las|empfehle|empfehlen) (?:ich|wir)\b/i,
    /^(?:mein|unser|dein|ein|das|der|die|diese\w*|heute|diesmal|noch|zum|als|im)\w*\b.*\b(?:\w*buch|roman|lekture|lesetipp|tipp|empfehlung|krimi|klassiker|sachbuch|erzahlung|lieblings\w+|begleiter)\b/i,
    /^(?:gerade gelesen|zuletzt gelesen|aktuelle lekture|buchtipp|lesetipp|empfehlung)$/i,
  ],
  beforeTitle: [/^(?:Ich|Wir) (?:lese|lesen|las|habe|haben|empfehle|empfehlen)\b/u],
  titleLabel: [/^titel ?:\s*/i],
  by: [/(?:geschrieben )?von|autor(?:in)?:/i],
  byIsCommon: false,
  citing: [/^(?:zitiert|gelesen|gesehen|gehort|gefunden) (?:in|bei|nach)\b/i],
  passive: [/\b(?:empfohlen|geschrieben|verfasst|herausgegeben|inspiriert|gelesen)$/i],
  notTitle: [
    /^(?:titel)?(?:fotos?|fotografie|bild(?:er)?|illustration(?:en)?|zeichnung(?:en)?|grafik|text|video|gestaltung)$/i,
  ],
  authorFirst: [
    /^(?!(?:d(?:er|ie|as)|eine?|mein\w*|unser\w*|dein\w*|ihr\w*)\b)[^: ]+ [^:]{2,80}: (?!(?:eine?|wie|warum|was|wenn|uber|vom?|roman|novelle|erzahlung\w*)\b)/i,
  ],
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
