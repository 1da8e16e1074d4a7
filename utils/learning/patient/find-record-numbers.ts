import type { Finding } from './types.ts';

/** Short names of numbers of records, with how many digits make one: `NHS 2024` is a year of the service. */
const short: ReadonlyArray<readonly [name: string, digits: number]> = [
  ['MRN|MR ?#|NHC|IPP|NUHC|HCN', 3],
  ['HC|UHID|URN|OHIP|PHN|HN|NIP|CIP|NUHSA|NASS|NUSS|NSS|NDA|INSEE|KVNR|SVNR|SV-Nr\\.?', 5],
  ['NHS|CHI|Medicare|Medicaid|NIR', 9],
  ['ID', 6],
];
const number = String.raw`(?:no|nr|num|number|ID|ref|reference|n)\b\.?|#|№|n[º°]`;
const numero = String.raw`n[.]?[º°]|nº|núm(?:ero)?\.?|num(?:ero|éro)?\.?|numéro|no\.`;
/** And long ones, whose number has four digits or more. */
const long: readonly string[] = [
  `(?:(?:medical |health |clinical |patient )?record|hospital|hosp\\.?|patient|pt\\.?|chart|unit|case|accession|admission|episode|encounter|referral|specimen|policy|insurance|member|health ?card|NHS|CHI|Medicare)(?:'s)? ?(?:${number})`,
  `(?:${numero})? ?(?:de )?(?:historia(?: clínica)?|paciente|expediente|afiliación|seguridad social|tarjeta(?: sanitaria)?|episodio) ?(?:${numero}|:)?`,
  `(?:${numero}) ?(?:de )?(?:HC|SS|NUSS)`,
  String.raw`(?:Fall|Patienten|Pat\.?|Patient|Aufnahme|Versicherten|Versicherungs|Krankenhaus|Krankenkassen|Krankenversicherten|Akten|Befund|Auftrags)-?\s?(?:nummer|nr\b\.?|ID\b|kennung)`,
  `(?:${numero}) ?(?:de |d'|du )?(?:dossier|patient|sécurité sociale|sécu|séjour|admission|INS|immatriculation)`,
  `dossier(?: médical| patient)? ?(?:${numero}|:)`,
];
const cues: ReadonlyArray<readonly [pattern: RegExp, digits: number]> = [
  ...short.map(
    ([name, digits]) => [new RegExp(`(?<![\\p{L}\\d])(?:${name})(?![\\p{L}])`, 'giu'), digits] as const,
  ),
  ...long.map((cue) => [new RegExp(`(?<![\\p{L}\\d])(?:${cue})`, 'giu'), 4] as const),
];
const toNumber = /[ :=#.-]{0,4}(?:(?:is|was|es|est|ist|no|nr|number|n[º°])\b[ .:]{0,2}|n[º°] ?)?/iuy;
/** In one piece, or in groups of three digits and more; and as on Australian, Spanish and French cards. */
const token =
  /[12] \d{2} \d{2} \d{2} \d{3} \d{3}(?: \d{2})?|\d{2} \d{8} \d{2}|\d{4} ?\d{5} ?\d(?!\d)|\d{2}(?: \d{2}){2,5}(?! ?\d)|[A-Z0-9](?:[A-Z0-9]|[-/.](?=[A-Z0-9])| (?=\d{3})){2,24}/uy;

/** Numbers behind words that call them a patient's record, in four languages. */
export function findRecordNumbers(text: string): Finding[] {
  const found: Finding[] = [];
  for (const [cue, least] of cues)
    for (const match of text.matchAll(cue)) {
      toNumber.lastIndex = match.index + match[0].length;
      token.lastIndex = toNumber.test(text) ? toNumber.lastIndex : match.index + match[0].length;
      const start = token.lastIndex;
      const [written = ''] = token.exec(text) ?? [];
      const digits = written.replace(/\D/g, '');
      const isYear = /^(?:19|20)\d\d$/.test(written);
      if (digits.length >= least && !isYear && /^[A-Z]{0,6}[-/.]?\d/.test(written))
        found.push({ start, end: start + written.length, kind: 'record-number' });
    }
  return found;
}
