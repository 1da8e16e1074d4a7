import { phrase } from '../phrase.ts';
import type { SponsorPatterns } from '../types.ts';

const noun =
  '(?:ausgabe|newsletters?|briefs?|folge|post|beitrags?|e-?mail|mail|rundbriefs?|rundmail|episode|gesprachs?|interviews?)';
const this_ =
  '(?:diese[rsnm]?|die|der|den|das|unsere?[rnm]?|heutige[rn]?|die heutige|der heutige|den heutigen)';
/** What an issue is called without an article: "Ausgabe in Kooperation mit". */
const letter = '(?:ausgabe|newsletter|brief|rundbrief|folge|episode)';
const subject = `\\b(?:diese[rs]?|die|der|dein|euer|ihr|unsere?r?) (?:heutige[rn]? |aktuelle[rn]? )?${noun}(?: von [^.!?:,]{2,40}?)?`;
const paid =
  '(?:gesponsert|gesponsort|prasentiert|unterstutzt|ermoglicht|finanziert|moglich gemacht|gefordert)';
const friends =
  '(?:,? (?:unsere[nmr]?|den) (?:\\w+ ){0,2}?(?:freund(?:en|innen)|partner(?:n|in)?|sponsor(?:en|in)?)(?: (?:von|bei))?[,:]?)?';
const end = '(?:\\s|:)';
const now =
  '(?: (?:heute|dieser ausgabe|dieses newsletters|dieses briefs|der woche|in dieser (?:woche|ausgabe)|diese woche|des tages))?';
const withHelp =
  '(?:mit (?:der )?(?:freundlichen? )?unterstutzung (?:von|durch|der firma)|in (?:zusammenarbeit|kooperation|partnerschaft) mit|dank(?: der unterstutzung)?(?: von)?)';
/** Who the sponsor is, behind a comma. Anything else there is a clause that says who was sponsored: "…, startet das Turnier …". */
const apposition =
  '(?!de[rmn]\\b|die\\b|das\\b|eine?[rmn]?\\b|deine?\\b|ihre?\\b|[\\w-]+ (?:und|&) (?:\\S+ ?){1,3}$)';
/** No clause follows. */
const named = `(?![^,]*,\\s${apposition})`;
/** Nothing but the sponsor follows. */
const alone = `(?=:?[^:]{0,80}$)(?!.*,\\s${apposition})`;

const given = '(?:gesponsert|gesponsort|gefordert|finanziert|unterstutzt|prasentiert|ermoglicht)';
/** What else has a sponsor. */
const study =
  '\\w*(?:studien?|untersuchung|versuch|projekt|umfrage|register|institut|forsch\\w*|autor\\w*|wissenschaftler\\w*|kongress|tagung|ausstellung|analyse|arbeit)';

/** How German-language newsletters name who pays for the issue. */
export const sponsor: SponsorPatterns = {
  sponsor: [
    phrase`^heute (?:sponsert|unterstutzt|prasentiert)(?: uns| diese ausgabe| diesen newsletter)?${friends}${end}`,
    phrase`${subject} (?:wird|ist|wurde)(?: dir| ihnen| euch)? (?:\w+ ){0,2}?${paid} (?:von|durch)${friends}${end}`,
    phrase`${subject} (?:wird|wurde) (?:\w+ )?moglich (?:durch|dank)${friends}${end}`,
    phrase`${subject} (?:erscheint|entsteht|entstand|kommt|ist entstanden|ist kostenlos)(?: zu (?:dir|ihnen|euch))? ${withHelp}${friends}${end}`,
    phrase`${subject}\b.{0,20}\bwird (?:dir|ihnen|euch) (?:prasentiert|gebracht) von${end}`,
    phrase`^${letter} (?:in (?:kooperation|partnerschaft) mit|mit (?:freundlicher )?unterstutzung (?:von|durch)|${paid} (?:von|durch))${friends}${alone}${end}`,
    phrase`^(?:wird )?(?:heute |diese woche )?(?:gesponsert|gesponsort|prasentiert|ermoglicht|moglich gemacht)${now} (?:von|durch)${friends}${named}${end}`,
    phrase`^(?:unterstutzt|finanziert|powered) (?:von|durch|by)${friends}${alone}${end}`,
    phrase`^mit freundlicher unterstutzung (?:von|durch|der)${end}`,
    phrase`^(?:mit (?:der )?unterstutzung (?:von|durch)|in (?:zusammenarbeit|kooperation|partnerschaft) mit)${friends}${alone}${end}`,
    phrase`^(?:unser |der |heutiger )?(?:heutiger |heutige )?(?:haupt)?(?:sponsor|partner|werbepartner)(?:in)?${now}(?: ist|:|,)${friends}\s`,
    phrase`^(?:anzeige|werbung|bezahlte anzeige|gesponserter inhalt|in eigener werbung|werbepartner)(?: von)?(?::|\s[–—|-])\s`,
    phrase`^(?:und nun )?(?:ein |eine )?(?:kurze[rs]? )?(?:wort|nachricht|hinweis|botschaft|mitteilung)(?: von)? unsere[rsm]? (?:sponsor(?:s|en)?|partners?|werbepartners?)${now}(?:[,:]? (?=\S)|: $)`,
    phrase`^(?:ein )?(?:herzlicher |gro(?:ß|ss)er |besonderer )?(?:dank|vielen dank|danke|herzlichen dank)(?: geht)? an unsere[nm]? (?:sponsor(?:en)?|partner)${now}(?:[,:]? (?=\S)|: $)`,
  ],
  sponsorBetween: [
    phrase`^(?:vielen dank|danke|herzlichen dank|ein (?:gro(?:ß|ss)es |herzliches )?dankeschon|(?:unser |ein \w+ )?dank geht|tausend dank)(?: geht)? an${friends} (.{2,60}?),? (?:fur (?:die|das|ihre|seine|eure) (?:unterstutzung|sponsoring)|(?:die|der|das) (?:diese|den|die|uns))`,
    phrase`\b${this_} ${noun} (?:wird|wurde)(?: dir| ihnen| euch)? von${friends} (.{2,60}?) ${paid}\b`,
    phrase`^(?!(?:wer|was|niemand|heute|mit|dank|danke)\b)(.{2,40}?) (?:sponsert|unterstutzt|ermoglicht|prasentiert|finanziert) (?:heute )?(?:diese|diesen|den heutigen|die heutige|unsere|unseren) ${noun}\b`,
    phrase`^(?!(?:das|dies|hier|wer|er|sie)\b)(.{2,40}?) ist (?:heute |diese woche )?(?:der|unser|die|unsere) (?:heutiger? )?sponsor`,
  ],
  sponsorEnd: [/\s(?:fur die unterstutzung|weil|damit)\b/i],
  adFrom: [/^(?:eine? )?(?:nachricht|botschaft|wort|hinweis|anzeige) von\b/i, /^prasentiert von\b/i],
  notSponsor: [
    /\b(?:leser\w*|abonnent\w*|mitglieder\w*|unterstutzer\w*|community)[.!]?$/i,
    phrase`\b${given}\b.*,\s(?:diese\w*|die|das|eine?) (?:\w+ ){0,2}${study}\b`,
    phrase`^(?:die|diese|das|der|dieses|dieser|eine?|unsere?) (?:[\w-]+ ){0,4}?${study}\b.*\b${given}\b`,
    phrase`\bfur (?:die|ihre|seine) (?:unterstutzung|forderung|finanzierung) (?:der|dieser|des|dieses|unserer) (?:\w+ )?${study}\b`,
  ],
  credit: [
    /^(?:stolz )?(?:powered|betrieben|bereitgestellt|erstellt|gehostet|versendet|verschickt|gesendet) (?:by|von|durch|mit|uber|bei)\b/i,
  ],
  notBrand: [
    /^(?:jetzt|mehr|hier|zum|zur|kostenlos|gratis|testen|bestellen|kaufen|entdecken?|lesen|anmelden|los|neu|heute|nur|ihr|dein|unser|das|der|die|so|wie|warum|probieren|sparen|starten?)\b|^(?:anzeige|werbung|bild|foto|logo)$/i,
  ],
};
