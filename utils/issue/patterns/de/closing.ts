import { phrase } from '../phrase.ts';
import type { ClosingPatterns } from '../types.ts';

const day = '(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag)';
const gruss = 'gru(?:ß|ss)';

/** How German-language newsletters take their leave. */
export const closing: ClosingPatterns = {
  signOff: [
    phrase`^(?:und )?(?:bis (?:nachste|zum|bald|dahin|dann|nachsten|zur|morgen|${day})(?!.*\b(?:dann (?:mit|geht)|wenn (?:wir|ich|es))\b)|danke|vielen dank|das war(?:'s| es)|herzliche? gru|viele gru|liebe gru|schones? (?:wochenende|woche)|alles gute|mach'?s gut|machen sie es gut|auf wiedersehen|tschuss)`,
  ],
  valediction: [
    phrase`^(?:(?:(?:ganz )?(?:herzliche|viele|liebe|beste|freundliche|schone|sonnige|warme|fruhlingshafte|winterliche|sommerliche)(?:,? (?:und )?\w+)? |(?:einen )?(?:herzlichen|lieben|schonen) )?${gruss}e?(?: (?:aus|von|und) .{2,30})?|(?:mit |und )(?:(?:freundlich|best|herzlich|lieb|viel|sonnig|kollegial|schon|warm|winterlich|sommerlich|fruhlingshaft)en,? (?:und )?){1,2}${gruss}en(?: aus .{2,30})?|lg|vg|herzlich(?:st)?|von herzen|alles (?:gute|liebe)|es gru(?:ß|ss)t\b.{0,30}|bis (?:bald|dahin|dann|morgen|zum nachsten (?:mal|brief|monat)|(?:zur )?nachste[nrs]? \w+|(?:nachsten |kommenden )?${day}|in \w+ wochen)|ihre?|eure?|deine?|(?:herzlichen |vielen |tausend )?dank(?:e)?(?: (?:furs? .{3,30}|und .{3,30}|euch|dir|ihnen))?|(?:einen? |ein )?(?:schone[ns]?|gute[ns]?) (?:woche|wochenende|zeit|tag|sonntag|start.{0,20})|mach(?:t|en sie)?'?s? (?:es )?gut|bleib(?:t|en sie)? .{3,25}|pass(?:t|en sie)? auf .{3,20}|viel (?:spa(?:ß|ss)|freude|erfolg)\b.{0,25}|frohes \w+|auf (?:bald|wiedersehen|wiederlesen)|tschuss|ciao|servus|ahoi|cheers)[,.!]*$`,
  ],
  notName: [
    /^(?:komm\w*|lies|lesen|folg\w*|besuch\w*|hor\w*|schau\w*|teil\w*|abonnier\w*|antwort\w*|klick\w*|melde\w*|bestell\w*|kauf\w*|geschrieben|foto|bild|mehr|nachste\w*|hier|jetzt|was|wie|warum|wenn|wir sehen|sei|seid|p\.? ?s)\b/i,
  ],
  notPerson: [
    /\b(?:impressum|datenschutz\w*|agb|termine|veranstaltung\w*|beitrage|artikel|archiv|angebote?|umfrage|kontakt|stellen\w*|podcast|newsletter|twitter|facebook|instagram|linkedin|youtube|webs(?:ei|i)te)\b/i,
  ],
  team: [
    /^(?:(?:dein|euer|ihr|das|unser) (?:.{2,30}[ -])?team(?: (?:von|vom|der|des|bei) .{2,40})?|(?:die|deine|eure|ihre) redaktion\b.{0,40}|alle (?:von|bei|vom) .{2,40}|[^,.!?:]{2,40} (?:und|&) das .{0,30}\bteam\b.{0,30})$/i,
  ],
};
