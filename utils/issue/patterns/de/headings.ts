import type { Patterns } from '../types.ts';

/** How German-language newsletters head their recurring parts. */
export const headings: Patterns['headings'] = {
  learn: [
    /^(?:die )?(?:wichtigsten|zentralen) (?:punkte|erkenntnisse|botschaften|lernpunkte|aussagen|takeaways)\b/i,
    /^das (?:lernen|nehmen) (?:sie|wir)\b/i,
    /^(?:das|was) (?:sie|du|ihr|wir) (?:heute |diese woche )?(?:lernen|lernst|lernt|mitnehmen|mitnimmst|mitnehmt)\b/i,
    /^(?:lernziele|lernpunkte|kernpunkte|kernaussagen|take-?aways?|auf einen blick|das wichtigste(?: in kurze)?|kurz gefasst|zum mitnehmen|key take-?aways)\b/i,
  ],
  contents: [
    /^(?:heute )?in (?:dieser|der heutigen) (?:ausgabe|woche)(?: (?:lesen|finden|erwartet) (?:sie|dich|du|ihr|euch))?$/i,
    /^in (?:diesem|dem heutigen) (?:newsletter|brief)(?: (?:lesen|finden) (?:sie|du|ihr))?$/i,
    /^(?:inhalt|inhaltsverzeichnis|die themen|unsere themen|themen (?:dieser ausgabe|heute|der woche)|das erwartet (?:dich|sie|euch)(?: heute)?|was (?:dich|sie|euch) erwartet)$/i,
  ],
  guide: [
    /\b(?:kostenlose[rsn]?|gratis-?) ?(?:\w+ ){0,2}(?:leitfaden|ratgeber|checkliste|download|pdf|handout|merkblatt|e-?book|guide|arbeitsblatt)s?\b/i,
    /\bgratis-(?:leitfaden|ratgeber|checkliste|download|pdf|guide|handout)\b/i,
    /\b(?:leitfaden|ratgeber|checkliste|merkblatt|guide)(?:,)? (?:den|die|das) wir (?:\w+ ){0,3}(?:erstellt|gemacht|zusammengestellt|vorbereitet)\b/i,
    /^(?:laden sie|lade dir|lade|hol dir|holen sie sich) (?:\w+ ){0,4}(?:leitfaden|ratgeber|checkliste|pdf|guide|merkblatt)\b/i,
    /^(?:leitfaden|ratgeber|download|downloads|zum herunterladen|merkblatt|checkliste|leitfaden der woche)(?: zum (?:download|herunterladen))?$/i,
  ],
  'go-deeper': [
    /\b(?:tiefer (?:einsteigen|eintauchen|gehen)|mehr (?:erfahren|lernen|wissen)\?)/i,
    /^(?:mehr erfahren|weiterlernen|vertiefung|zur vertiefung|weiter lernen)\??$/i,
  ],
  book: [
    /\b(?:buch|lese|lekture)-?(?:empfehlung|tipp|vorstellung|rezension|ecke)(?:en|s)?\b/i,
    /\bbuch(?:er)? (?:der woche|des monats|der ausgabe)\b/i,
    /\bwas (?:ich|wir) (?:gerade |derzeit )?(?:lese|lesen)\b/i,
    /^(?:gerade gelesen|aktuelle lekture|aus dem bucherregal|auf (?:meinem|unserem) nachttisch|lekture der woche|lesestoff|unser buch|mein buch)(?: der woche)?$/i,
  ],
  quote: [
    /^(?:das |unser |mein |ein )?(?:zitat|spruch|worte?)e? (?:der woche|des tages|des monats|zum (?:wochenende|schluss|abschluss|tag)|fur die woche)\b/i,
    /^(?:das |unser |mein |meine |unsere )?(?:lieblingszitate?|zitat|wochenzitat|schlusszitat|zitate)$/i,
    /\b(?:zitat|spruch|inspiration) (?:der woche|des tages|des monats)$/i,
    /\bein zitat$/i,
    /^(?:ein )?zitat (?:fur|zum|das)\b.{0,40}$/i,
  ],
  thought: [
    /^(?:(?:die |der |unsere |eine )?(?:inspiration|weisheit|gedanke|denkansto(?:ß|ss)|impuls)(?: (?:der woche|des tages|zum (?:schluss|tag|wochenende|abschluss)|fur die woche))?|zum (?:nachdenken|abschluss|schluss)|weise worte|weisheit furs leben|wochenimpuls)$/i,
  ],
  next: [
    /^(?:nachste woche|in der nachsten (?:woche|ausgabe)|im nachsten (?:newsletter|brief)|nachsten (?:montag|dienstag|mittwoch|donnerstag|freitag))\b/i,
    /^(?:ausblick|vorschau|demnachst|das kommt als nachstes|wie es weitergeht|was kommt)\b/i,
  ],
  'look-back': [
    /^(?:falls (?:du|sie|ihr) (?:es )?verpasst|letzte woche|in der letzten ausgabe|ruckblick)\b/i,
  ],
  sponsor: [
    /^(?:anzeige|werbung|gesponsert|sponsor|unser (?:sponsor|partner))$/i,
    /^(?:gesponsert von|prasentiert von|mit (?:freundlicher )?unterstutzung (?:von|durch)|in (?:zusammenarbeit|kooperation|partnerschaft) mit|ermoglicht durch)\b/i,
  ],
  greeting: [
    /^(?:hallo|guten (?:morgen|tag|abend)|willkommen|liebe[rs]?|moin|servus|gru(?:ß|ss) gott|hi|hey|frohe|schonen|sehr geehrte)\b/i,
  ],
  'sign-off': [
    /^(?:bis (?:nachste|zum|bald|dann|nachsten|zur)|danke|vielen dank|das war(?:'s| es)|herzliche? gru(?:ß|ss)e?|viele gru(?:ß|ss)e|liebe gru(?:ß|ss)e|schones wochenende|alles gute|mach'?s gut|auf wiedersehen)/i,
  ],
  furniture: [
    /^(?:teilen|weiterleiten\b.*|abonnieren\b.*|jetzt abonnieren|abmelden|newsletter abbestellen|im browser (?:ansehen|lesen|offnen)|kommentare|kommentar hinterlassen|antworten|folge uns\b.*|folgen sie uns\b.*|wie hat (?:dir|ihnen|euch)\b.*|hat (?:dir|ihnen|euch)\b.*gefallen\b.*|impressum|haftungsausschluss|uber (?:uns|mich)|empfohlen fur dich)$/i,
  ],
};
