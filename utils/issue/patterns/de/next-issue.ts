import { phrase } from '../phrase.ts';
import type { NextIssuePatterns } from '../types.ts';

const day = '(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag)';
const month =
  '(?:januar|janner|februar|marz|april|mai|juni|juli|august|september|oktober|november|dezember|fruhling|sommer|herbst|winter|fruhjahr)';
const speaks =
  '(?:wir|ich|uns|es|sie|du|ihr|um|thema|dreht|folgt|steht|stehen|kommt|kommen|widmet|weiter|zeige|erzahle|schreibe|gibt|lesen|wartet|nehmen|nehme)';
/** Who speaks, or is spoken to: what else comes next week may be a fair. */
const speaker =
  "(?:wir|ich|uns|sie|du|ihr|euch|dich|geht es um|geht's um|dreht sich|thema|weiter (?:geht|mit))";
const issue = '(?:ausgabe|folge|newsletter|brief|rundbrief|teil|heft|episode|beitrag|serie|reihe|interview)';
const event =
  '(?:kongress|messe|markt|flohmarkt|fest|festival|tagung|ausstellung|konzert|party|treffen|sitzung|versammlung|hochzeit|seminar|workshop|premiere|konferenz|lesung)';
/** A time to come that may as well be anybody's. */
const soon = `(?:morgen|ubermorgen|am \\d{1,2}\\.? ${month}|(?:am|diesen) ${day}|im ${month}|in der ${month}-?ausgabe|im ${month}-?(?:brief|newsletter)|in (?:zwei|drei|vier|ein paar) wochen|in vierzehn tagen|ab (?:nachster|kommender) woche|nach (?:der|den|meinem|unserem|dem) (?:sommer|winter|weihnachts|oster|herbst)?(?:pause|ferien|urlaub)|im neuen jahr|bald|demnachst)`;

/** How German-language newsletters say what a coming issue holds. */
export const nextIssue: NextIssuePatterns = {
  nextIssue: [
    phrase`^(?:und )?(?:in der |in unserer |fur die )?(?:nachste[nr]?|kommende[nr]?|folgende[nr]?) (?:ausgabe|folge)\b.{4,}\b${speaks}\b`,
    phrase`^(?:und )?(?:in der |fur die )?(?:nachste[nr]?|kommende[nr]?) woche\b.*\b(?:${speaker}|(?:folgt|kommt|gibt es|steht|erscheint|beginnt|startet|lesen)\b.*\b${issue})\b`,
    phrase`^(?:und )?(?:im |in unserem )?(?:nachste[nsrm]?|kommende[nsrm]?) (?:newsletter|brief|rundbrief|teil)\b.{4,}\b${speaks}\b`,
    phrase`^(?:und )?(?:im |am |beim |das )?(?:nachste[nsrm]?|kommende[nsrm]?) (?:monat|mal|${day})\b.*\b(?:${speaker}|(?:folgt|kommt|gibt es|steht|erscheint|beginnt|startet|lesen)\b.*\b${issue})\b`,
    phrase`\b(?:wir|ich|geht es|dreht sich|lesen sie|liest du|weiter geht's|weiter geht es|freu\w* (?:dich|euch|sich|sie sich))\b.*\b(?:in der (?:nachsten|kommenden) (?:ausgabe|folge|woche)|im (?:nachsten|kommenden) (?:newsletter|brief|teil|monat)|(?:nachste|kommende)[nr]? (?:woche|${day}|monat|mal|ausgabe))\b`,
    phrase`^(?:nachste woche|nachste ausgabe|nachste folge|nachste[nrs]? (?:brief|newsletter|mal|monat|${day})|kommende woche|kommenden ${day}|ausblick|vorschau|demnachst|als nachstes|in der (?:nachsten|kommenden) ausgabe|im nachsten (?:newsletter|brief|teil)|beim nachsten mal) ?(?::|[–—-]\s)`,
    phrase`^(?:die|unsere) nachste (?:ausgabe|folge)\b.{8,}`,
    phrase`^(?:der|unser) nachste[r]? (?:newsletter|brief|rundbrief)\b.{8,}`,
    phrase`^bis (?:nachste woche|zum nachsten mal|nachsten ${day}|dann)\b.{0,12}\b(?:wenn|dann|mit)\b.{8,}`,
  ],
  nextIssueAtEnd: [
    phrase`^(?:morgen|(?:am )?${day}|im ${month}|in der ${month}-?ausgabe|in (?:zwei|drei) wochen|bald|als nachstes|danach|teil (?:zwei|drei|2|3)) ?(?::|[–—]\s)`,
    phrase`^(?:und )?${soon}\b.*\b(?:geht es|geht's|dreht sich|lesen sie|liest du|lest ihr|melde\w* (?:ich|wir)|(?:schreib|zeig|erzahl|erklar|stell|nehm|kumme?r|widm|schau|bring|besuch|beantwort|komm|sprech|begin|start|blick|sind|bin|kehr|meld)\w* (?:ich|wir)|(?:gibt es|steht|folgt|kommt)\b.*\b${issue})\b`,
    phrase`^(?:und )?${soon}\b,? (?:schlie(?:ß|ss)t|beendet|eroffnet|vollendet|endet|beginnt|startet) (?:teil \w+|(?:der|unser) (?:\w+ )?teil|(?:die|unsere) (?:\w+ )?(?:reihe|serie)|(?:eine|die) neue (?:reihe|serie))\b`,
    phrase`^(?:wir|ich) (?:melde\w*|sind|bin|komm\w*|zeig\w*|schreib\w*|erzahl\w*|nehm\w*|schau\w*|sprech\w*|widm\w*)\b.*\b${soon}\b`,
    phrase`^(?:weiter geht(?:'s| es)|es geht weiter)\b.*\b(?:mit|um)\b`,
  ],
  underNext: [
    phrase`^(?:und |dann )?(?:wir|ich) (?:schauen|schaue|zeigen|zeige|sprechen|spreche|schreiben|schreibe|erzahlen|erzahle|nehmen uns|nehme mir|widmen|fragen|erklaren|erklare|lesen|besuchen|testen|vergleichen|blicken|kummern|sehen uns\b.* an|beantworten)\b`,
    /^(?:dann |da )?(?:geht es um|dreht sich|lesen sie|liest du|erfahren sie|erfahrst du)\b|^(?:wie|warum|wann|was|wo) (?:man|wir|du|sie|ihr|sich)\b(?![^,]*, (?:ist|sind|bleibt|war)\b)|^(?:wie|warum)\b.*\?$|^ein blick (?:auf|in)\b|^(?:alles|mehr) (?:uber|zu)\b|^interview mit\b|^teil (?:zwei|drei|\d)\b|^(?:[\w'-]+ ){0,3}[\w'-]+ ?(?:,|:| [–—-]) (?:und )?(?:wie|warum|was|wann|wo|welche)\b/i,
  ],
  nextHeading: [/\b(?:nachste[nrs]?|kommende[nrs]?) (?:ausgabe|folge|newsletter|brief|rundbrief|heft)\b/i],
  notNextIssue: [
    /^[([]/,
    // What is not the letter's: "die nächste Ausgabe der Messe", a series on television.
    phrase`\bnachsten? (?:ausgabe|folge|staffel) (?:der|des|vom) (?!reihe|serie|newsletter)(?!.*\b(?:wir|ich)\b)`,
    /\b(?:serie|reihe|folge|staffel|interview)\b.*\b(?:im (?:fernsehen|kino|radio|theater|ersten|zdf|tv)|ins (?:kino|fernsehen|theater)|auf (?:arte|netflix|sky)|lauft)\b/i,
    phrase`\b(?:zum|zur|zu (?:der|dem|den)|auf (?:der|dem|den)|beim?|in (?:der|den)|der|die|das|ein|eine) (?:\w+ ){0,2}\w*${event}\b`,
    // To come somewhere; what "lädt" a file stands otherwise.
    /\b(?:lade|laden|ladt|ladet) .*\bein\b(?!\s+\p{L})/iu,
    /\b(?:fahre|fahren|fliege|fliegen|reise|reisen|ziehen|heiraten|feiern|treffen uns)\b/i,
    phrase`^(?:(?:die|der|das|unsere?[rs]?|mein|meine|nachste[nrs]?|kommende[nrs]?|neue[rs]?|ausgabe|folge|newsletter|brief|rundbrief|woche|monat|mal|erscheint|kommt|folgt|gibt|es|ist|wird|wieder|am|an|im|in|um|dem|den|und|ab|uhr|ihr|sie|wie|immer|gewohnt|euch|dich|ihnen|zu|postfach|ihrem|deinem|eurem|morgen|${day}|${month}|\d+)(?:[\s,.:;!–—-]+|$))+$`,
    /\b(?:termin|kontrolle|patient\w*|sprechstunde)\b.{0,30}\bnachste\w* woche\b/i,
    /\bpatient\w*\b.{0,40}\b(?:wieder|zuruck|kontrolle)\b/i,
    /^(?:antworte|schreib|sag|melde dich)\b/i,
    /\b(?:wochenende|bei der arbeit)\b/i,
    /^bis\b(?!.*\b(?:wenn|mit|um)\b)/i,
    /\b(?:wir|ich) (?:machen|mache|haben|habe|sind|bin) (?:\w+ ){0,2}(?:pause|urlaub|ferien|geschlossen|zu)\b/i,
    /\b(?:fruhbucher|anmeldung|rabatt|tickets?|webinar|anmeldeschluss)\b/i,
  ],
};
