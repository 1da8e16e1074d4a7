import { matchAll } from './match-all.ts';
import type { Finding } from './types.ts';

const name = String.raw`(?:(?:van|von|de|der|den|del|la|di|da|du|al|el|bin|ter|zu) ){0,3}(?:\p{Lu}\.(?!\p{L})|\p{Lu}(?:'\p{Lu})?\p{L}*(?:-\p{Lu}\p{Ll}+)?)`;
const names = `${name}(?: (?:de |la |del |van |von |der |al-)?\\p{Lu}\\p{Ll}+(?:-\\p{Lu}\\p{Ll}+)?)?`;
const notOf = 'Dr|Prof|Doktor|Professor|Kolleg|Mitte|Anfang|Ende|Docteur|Doctor|Chief|President';
const determiners =
  'der|die|das|dem|den|des|ein|eine|einer|einem|einen|jede|jeder|jeden|keine|keiner|junge|jungen|' +
  'ältere|älteren|alte|schwangere|schwangeren|pro|je|als';
/** Of kin: a name with an age behind one is somebody's. */
const kin =
  'son|daughter|mother|father|wife|husband|brother|sister|boy|girl|child|baby|hijo|hija|madre|padre|esposa|marido|hermano|hermana|' +
  'Sohn|Tochter|Mutter|Vater|fils|fille|mère|père|frère|sœur|bébé|bebé|niño|niña|chico|chica|toddler|lad|little|Mädchen|Junge|' +
  'kleinen?|kleiner|petite?|garçon|enfant';
const people =
  'man|woman|boy|girl|patient|lady|gentleman|child|baby|infant|son|daughter|client|hombre|mujer|paciente|varón|niño|niña|señor|señora|chico|chica|' +
  'Mann|Frau|Junge|Jungen|Mädchen|Patient|Patientin|Patienten|Kind|Säugling|homme|femme|patiente|enfant|garçon|fille|dame|monsieur|nourrisson';
const called =
  "called|named|by the name of|whose name is|llamad[oa]|de nombre|que se llama|namens|mit Namen|nommée?|appelée?|prénommée?|du nom de|qui s'appelle";
/** What may be called something and stands near the word patient. */
const things =
  /\b(?:tool|app|trial|study|leaflet|program(?:me)?|charity|support|group|portal|questionnaire|scale|organi[sz]ation|diary|score|syndrome|herramienta|ensayo|estudio|escala|essai|étude|échelle|outil|association|Studie|Verein|Fragebogen|Skala)\b/iu;
/** Words of titles and scales behind a small "patient". */
const ofScales =
  /^(?:Health|Global|Activation|Reported|Safety|Outcomes?|Education|Information|Access|Care|Cent(?:e?red|re)|Advocacy|Group|Quality|Engagement|Experience|Satisfaction|Self|Blood|Generated|Public|Voice|Choice|Portal|Oriented|Determined|Assessment|Scale|Index|Est[áa]ndar|Experto|Cr[íi]tico|Tipo)$/;

/** What else an M. stands for. */
const species = 'Canis|Furfur|Tuberculosis|Avium|Pneumoniae|Leprae|Bovis|Genitalium|Hominis|Catarrhalis';

const titled: readonly RegExp[] = [
  new RegExp(`(?<![\\p{L}\\d])(?:Mr|Mrs|Ms|Miss|Mx|Master)\\.? (?!${notOf}|Men )${names}`, 'gu'),
  new RegExp(
    `(?<!(?<!\\p{L})(?:${anyCase(determiners)}) )(?<![\\p{L}\\d])(?:Frau|Herrn?|Fräulein) (?!${notOf}|der |den |des |die |\\p{L}+ benannt)${names}`,
    'gu',
  ),
  // Fr. is Friday too.
  new RegExp(
    `(?<![\\p{L}\\d])(?:Hrn?\\.|Fr\\.) (?!${notOf}|(?:Vormittag|Nachmittag|Abend|Morgen|Mittag|Nacht)(?!\\p{L}))${name}`,
    'gu',
  ),
  new RegExp(
    `(?<![\\p{L}\\d])(?:Mme|Mlle|[Mm]adame|[Mm]ademoiselle|[Mm]onsieur)\\.? (?:veuve |[Vv]ve )?(?!${notOf}|Pr)${names}`,
    'gu',
  ),
  new RegExp(
    `(?<=^|[.!?:\\n] ?|\\b(?:[Cc]hez|de|pour|avec|que|et|vu|revu|par|ai|à) )M\\. (?!${notOf}|Pr|${species})\\p{Lu}\\p{Ll}{2,}(?! et al)(?:-\\p{Lu}\\p{Ll}+)?`,
    'gu',
  ),
  // M. D. est venu.
  /(?<=^|[.!?:\n] ?)M\. \p{Lu}\.(?= (?:est|a|était|avait|prend|se|qui|vient|dit|ne|et)\b|,? \d)/gu,
  new RegExp(
    `(?<![\\p{L}\\d])(?:Sra?\\.|Srta\\.|Dña\\.|[Dd]on|[Dd]oña|[Ss]eñora?|[Ss]eñorita) (?!${notOf})${names}`,
    'gu',
  ),
];
const others: readonly RegExp[] = [
  // A doctor who is a patient.
  new RegExp(
    `(?<!\\p{L})(?:Patient(?:in|en)?|Pat\\.) (?<hit>(?:Frau|Herrn?) (?:(?:Dr|Prof)\\. ?(?:med\\. ?)?){1,2}${names})`,
    'dgu',
  ),
  // Lowe, Harriet (DOB 1/2/60); Patient: Lowe, Harriet.
  /(?<!\p{L})(?<hit>\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?, \p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?),? \(?(?:DOB|D\.O\.B|MRN|NHS (?:no|number)|NHC|IPP|DNI|geb\.|\*|née? le|nacid[oa] el|born)/dgu,
  /(?<!\p{L})(?:[Pp]atient(?:e|in)?|[Pp]aciente|[Pp]t|[Nn]ombre|[Nn]om du patient|Pat\.) ?: ?(?<hit>\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?, \p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?)(?=[ ,.;(\n]|$)/dgu,
  // Thomas W., 41.
  /(?<!\p{L})(?!(?:Vitamin|Hepatitis|Type|Grade|Part|Section|Table|Fig|Appendix|Typ|Teil|Tipo|Anexo) )(?<hit>\p{Lu}\p{Ll}+ \p{Lu}\.)(?:,| \() ?(?:aged )?\d{1,2}(?=[,.;)] |[,.;)]$| ?(?:yo|y\/o|years?|años|ans|Jahre|J\.))/dgu,
  // John Smith (DOB 1/2/60).
  /(?<!\p{L})(?<hit>\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+),? \(?(?:DOB|D\.O\.B|MRN|NHS (?:no|number)|NHC|IPP|DNI|geb\.)/dgu,
  // Jean Dupont, 54 ans; Ann Lee, 54F.
  /(?<!\p{L})(?<hit>\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+)(?:, | \()\d{1,3} ?(?:años|ans|yo|y\/o|year-old|[FM])(?!\p{L})/dgu,
  // D. Antonio Ruiz, 71 años.
  /(?<!\p{L})D\.ª? \p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){1,2}(?=,? \(?(?:de )?\d)/gu,
  // My neighbour's son Jack, 8.
  new RegExp(
    `(?<!\\p{L})(?:${anyCase(kin)})(?: von| of| de)?,? (?<hit>\\p{Lu}\\p{Ll}+(?: \\p{Lu}\\p{Ll}+)?),? \\(?(?:de |aged |âgée? de )?\\d{1,3}(?=[,.;) ])`,
    'dgu',
  ),
];
const calledSo = new RegExp(
  `(?<!\\p{L})(?:${people})(?!\\p{L})(?<between>[^\\n.!?;:]{0,40}?)[ ,](?:${called}) (?<hit>${names})`,
  'dgu',
);
const patientSo =
  /(?<!\p{L})(?:patiente?|paciente|Patientin) (?<hit>(?<first>\p{Lu}\p{Ll}+) (?<last>\p{Lu}\p{Ll}+))(?!\p{L})/dgu;

/** People by name: behind a title that is no clinician's, behind "called", behind "my patient". */
export function findNames(text: string): Finding[] {
  return [
    ...[...titled, ...others].flatMap((pattern) => matchAll(text, pattern, 'name')),
    ...matchAll(text, calledSo, 'name', ({ groups }) => !things.test(groups?.between ?? '')),
    ...matchAll(
      text,
      patientSo,
      'name',
      ({ groups }) => !ofScales.test(groups?.first ?? '') && !ofScales.test(groups?.last ?? ''),
    ),
  ];
}

/** Words of a pattern with a small or a capital letter in front. */
function anyCase(words: string): string {
  return words.replace(/(?<=^|\|)\p{L}/gu, (letter) => `[${letter.toUpperCase()}${letter.toLowerCase()}]`);
}
