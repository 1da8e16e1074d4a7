import type { Patterns } from '../types.ts';

/** How German-language newsletters head their recurring parts. */
export const headings: Patterns['headings'] = {
  learn: [
    /^tl;? ?dr(?:\s?[:–—-]?\s?(?:the |key |quick )*(?:take-?aways?|take-?homes?|points|summary|lessons|das wichtigste|kurz gefasst|zusammenfassung))?$|^(?:take-?aways?|summary|das wichtigste|kurz gefasst|zusammenfassung)\s?\(tl;? ?dr\)$/i,
    /^(?:das|was|heute|in (?:dieser|diesem) \w+|diese woche)?,? ?(?:das |was )?(?:lernst|lernt|lernen|nimmst|nehmt|nehmen|erfahrst|erfahrt|erfahren) (?:du|ihr|sie|wir)(?: .{0,30})?$/i,
    /^(?:(?:die |unsere |deine |drei |vier |funf |\d+ )*)(?:wichtigsten|zentralen|wesentlichen) (?:punkte|erkenntnisse|botschaften|lernpunkte|aussagen|takeaways|lektionen|fakten)\b.{0,20}$/i,
    /^(?:kernbotschaften?|fazit fur die praxis|take-?home[- ]messages?|merksatze?|zum merken|das solltest du (?:dir )?merken|das bleibt hangen|das nehmen wir mit|was bleibt|was du (?:dir )?merken (?:solltest|kannst)|nach dem lesen .{3,40}|lernziele .{3,30}|das wichtigste (?:auf einen blick|zum mitnehmen|zuerst)|das (?:nimmst|lernst) du(?: .{0,30})?)$/i,

    /^(?:die )?(?:wichtigsten|zentralen) (?:punkte|erkenntnisse|botschaften|lernpunkte|aussagen|takeaways)\b/i,
    /^das (?:lernen|nehmen) (?:sie|wir)\b/i,
    /^(?:das|was) (?:sie|du|ihr|wir) (?:heute |diese woche )?(?:lernen|lernst|lernt|mitnehmen|mitnimmst|mitnehmt)\b/i,
    /^(?:lernziele|lernpunkte|kernpunkte|kernaussagen|take-?aways?|auf einen blick|das wichtigste(?: in kurze)?|kurz gefasst|zum mitnehmen|key take-?aways)\b/i,
  ],
  contents: [
    /^(?:(?:heute|diese woche)(?: (?:im brief|im newsletter|in .{3,25}|dabei|lesen sie|liest du))|(?:die )?themen(?: .{3,20})?|das (?:steht|findest du|finden sie|lesen sie|liest du) (?:heute )?(?:drin|in .{3,25})|was (?:drin ?steht|drin ist|heute kommt|du heute liest)|ubersicht|uberblick|inhalt .{3,20}|in diesem (?:brief|newsletter|rundbrief)(?: .{3,15})?|auf dem (?:programm|menu))$/i,

    /^(?:heute )?in (?:dieser|der heutigen) (?:ausgabe|woche)(?: (?:lesen|finden|erwartet) (?:sie|dich|du|ihr|euch))?$/i,
    /^in (?:diesem|dem heutigen) (?:newsletter|brief)(?: (?:lesen|finden) (?:sie|du|ihr))?$/i,
    /^(?:inhalt|inhaltsverzeichnis|die themen|unsere themen|themen (?:dieser ausgabe|heute|der woche)|das erwartet (?:dich|sie|euch)(?: heute)?|was (?:dich|sie|euch) erwartet)$/i,
  ],
  guide: [
    /^(?:(?:dein|ihr|euer|unser|ein|der|das|die) )?(?:kostenlose[rsn]? |neue[rs]? |gratis-?)?(?:leitfaden|ratgeber|checkliste|merkblatt|handout|arbeitsblatt|vorlage|spickzettel|guide|download|pdf|infografik)s?(?: (?:fur (?:dich|sie|euch|ihre .{3,20}|deine .{3,20})|zum (?:download|herunterladen|ausdrucken|mitnehmen)|der woche|des monats|ist da))?!?$/i,
    /\bwir haben .{0,50}\b(?:leitfaden|ratgeber|checkliste|merkblatt|handout|arbeitsblatt|vorlage|guide)\b.{0,40}$/i,

    /\b(?:kostenlose[rsn]?|gratis-?) ?(?:\w+ ){0,2}(?:leitfaden|ratgeber|checkliste|download|pdf|handout|merkblatt|e-?book|guide|arbeitsblatt)s?\b/i,
    /\bgratis-(?:leitfaden|ratgeber|checkliste|download|pdf|guide|handout)\b/i,
    /\b(?:leitfaden|ratgeber|checkliste|merkblatt|guide)(?:,)? (?:den|die|das) wir (?:\w+ ){0,3}(?:erstellt|gemacht|zusammengestellt|vorbereitet)\b/i,
    /^(?:laden sie|lade dir|lade|hol dir|holen sie sich) (?:\w+ ){0,4}(?:leitfaden|ratgeber|checkliste|pdf|guide|merkblatt)\b/i,
    /^(?:leitfaden|ratgeber|download|downloads|zum herunterladen|merkblatt|checkliste|leitfaden der woche)(?: zum (?:download|herunterladen))?$/i,
  ],
  'go-deeper': [
    /^(?:(?:willst|mochtest|wollen|mochten|wollt) (?:du|sie|ihr) (?:mehr|weiter|noch)\b.{0,30}|lust auf mehr|noch mehr (?:lernen|wissen)|(?:noch )?tiefer .{3,25}|weitergehen|weiterbilden|der nachste schritt)\??$/i,

    /\b(?:tiefer (?:einsteigen|eintauchen|gehen)|mehr (?:erfahren|lernen|wissen)\?)/i,
    /^(?:mehr erfahren|weiterlernen|vertiefung|zur vertiefung|weiter lernen)\??$/i,
  ],
  book: [
    /^(?:(?:ein|mein|das|unser|dein) )?buch(?:er)? (?:fur|zum|das|der|die|des|aus)\b.{0,30}$/i,
    /^(?:buchtipps?|lesetipps?|buchempfehlung(?:en)?|aus (?:meinem|unserem|dem) (?:regal|bucherregal|lesesessel)|auf (?:meinem|dem|unserem) (?:nachttisch|lesestapel)|(?:ich lese|wir lesen)(?: gerade| zurzeit)?|gerade lese ich|zuletzt gelesen|gelesen|buch|bucher|leseecke|bucherecke|das buch|ein buch|sommerlekture|unsere lekture|meine lekture)(?: .{3,15})?$/i,

    /\b(?:buch|lese|lekture)-?(?:empfehlung|tipp|vorstellung|rezension|ecke)(?:en|s)?\b/i,
    /\bbuch(?:er)? (?:der woche|des monats|der ausgabe)\b/i,
    /\bwas (?:ich|wir) (?:gerade |derzeit )?(?:lese|lesen)\b/i,
    /^(?:gerade gelesen|aktuelle lekture|aus dem bucherregal|auf (?:meinem|unserem) nachttisch|lekture der woche|lesestoff|unser buch|mein buch)(?: der woche)?$/i,
  ],
  quote: [
    /^(?:ein paar |einige |weise |gute |kluge |die |ein |eine |unsere |meine )?(?:worte?|satze?|spruche?|zitate?|weisheite?n?|zeilen|gedanken),? (?:(?:nach|mit|von|aus|an) (?:denen|dem|der|die)\b.{0,30}\b(?:leb\w+|arbeit\w+|halt\w+|handel\w+|wachs\w+|kann|konnen|lasst|lassen|zehr\w+|erinner\w+)|(?:die|das|der) (?:tragen|tragt|bleib\w+|helfen|hilft|stark\w+|trost\w+|gut ?tun|begleit\w+)|(?:furs|zum|fur das|fur den|fur die|fur jeden|zum guten) (?:leben|uben|mitnehmen|nachdenken|merken|innehalten|weitergeben|behalten|start|ausklang|alltag|praxis|woche|tag|weg|stille\w*|lange\w*|wochenende|station|arbeit|beruf))$/i,
    /^(?:das |der |ein |unser |mein |dein )?(?:zitat|spruch|satz) (?:der|des|zum|zur|fur|das|dieser|am)\b.{0,30}$/i,
    /^(?:worte (?:zum|fur|die) .{3,20}|zum schluss ein (?:zitat|spruch|wort)|ein (?:letztes|schones) zitat|zitiert)$/i,

    /^(?:das |unser |mein |ein )?(?:zitat|spruch|worte?)e? (?:der woche|des tages|des monats|zum (?:wochenende|schluss|abschluss|tag)|fur die woche)\b/i,
    /^(?:das |unser |mein |meine |unsere )?(?:lieblingszitate?|zitat|wochenzitat|schlusszitat|zitate)$/i,
    /\b(?:zitat|spruch|inspiration) (?:der woche|des tages|des monats)$/i,
    /\bein zitat$/i,
    /^(?:ein )?zitat (?:fur|zum|das)\b.{0,40}$/i,
  ],
  thought: [
    /^(?:gedanken?|impuls|inspiration|denkanstoss|denkansto(?:ß|ss)|motivation|wort|worte?)(?: (?:zum|zur|fur|der|des) .{3,20})?$/i,
    /^(?:ein )?(?:letzte[rs]?|kleine[rs]?) (?:gedanke|wort|inspiration)\b.{0,15}$/i,

    /^(?:(?:die |der |unsere |eine )?(?:inspiration|weisheit|gedanke|denkansto(?:ß|ss)|impuls)(?: (?:der woche|des tages|zum (?:schluss|tag|wochenende|abschluss)|fur die woche))?|zum (?:nachdenken|abschluss|schluss)|weise worte|weisheit furs leben|wochenimpuls)$/i,
  ],
  next: [
    /^(?:nachstes mal|beim nachsten mal|im nachsten monat|nachsten monat|als nachstes|so geht es weiter|was als nachstes kommt|kommende woche|vorgeschmack|im nachsten (?:teil|heft))\b.{0,15}$/i,

    /^(?:nachste woche|in der nachsten (?:woche|ausgabe)|im nachsten (?:newsletter|brief)|nachsten (?:montag|dienstag|mittwoch|donnerstag|freitag))\b/i,
    /^(?:ausblick|vorschau|demnachst|das kommt als nachstes|wie es weitergeht|was kommt)(?:$|\s?[:,?!–—-]| (?:auf|in|als) (?:(?:die|den|der) )?(?:nachste|kommende)\w*\b)/i,
  ],
  'look-back': [
    /^(?:falls (?:du|sie|ihr) (?:es )?verpasst|letzte woche|in der letzten ausgabe|ruckblick)(?:$|\s?[:,?!–—-]| (?:hast|habt|haben)\b| auf (?:die )?(?:letzte|vergangene))/i,
  ],
  sponsor: [
    /^(?:anzeige|werbung|gesponsert|sponsor|unser (?:sponsor|partner))$/i,
    /^(?:gesponsert von|prasentiert von|mit (?:freundlicher )?unterstutzung (?:von|durch)|in (?:zusammenarbeit|kooperation|partnerschaft) mit|ermoglicht durch)\b/i,
  ],
  greeting: [
    /^(?:(?:hallo|guten (?:morgen|tag|abend)|willkommen|liebe[rs]?|moin|servus|gru(?:ß|ss) gott|hi|hey|schonen|sehr geehrte)(?=$|.*[!,.]| (?:zuruck|zu[mr]?|bei|zusammen|leser|kolleg|freund|abonn)\w*)|frohe)\b/i,
  ],
  'sign-off': [
    /^(?:bis (?:nachste woche|bald|dann|zum nachsten|nachsten|zur nachsten)\b.{0,25}|(?:danke|vielen dank)(?: (?:fur(?:s| (?:das|die|alles|deine?|ihre?|euer|eure))|,? dass|euch|dir|ihnen)\b.*)?|das war(?:'s| es)(?: (?:fur|mit|von)\b.*)?|(?:herzliche?|viele|liebe) gru(?:ß|ss)e?\b.*|schones wochenende|alles gute|mach'?s gut|auf wiedersehen)(?:\s?[,!.–—-].*)?$/i,
  ],
  furniture: [
    /^(?:(?:artikel |beitrag )?teilen|teilen? (?:sie |mit )?(?:diese[nrs]?|mit|auf)\b.*|(?:ahnliche|verwandte|weitere|neueste) (?:beitrage|artikel)|das konnte (?:dich|sie|euch) auch interessieren|uber (?:den autor|die autorin)|\d+ kommentare?|schreibe? (?:einen|ein) kommentar|weiterleiten\b.*|abonnieren\b.*|jetzt abonnieren|abmelden|newsletter abbestellen|im browser (?:ansehen|lesen|offnen)|kommentare|kommentar hinterlassen|antworten|folge uns\b.*|folgen sie uns\b.*|wie hat (?:dir|ihnen|euch)\b.*|hat (?:dir|ihnen|euch)\b.*gefallen\b.*|impressum|haftungsausschluss|uber (?:uns|mich)|empfohlen fur dich)$/i,
  ],
};
