import { normaliseText, trimDecoration } from '../../text/normalise-text.ts';
import { isBoldOnly, loneLink } from '../blocks/block-text.ts';
import type { Block } from '../blocks/types.ts';
import { type Found, type Outline, textAt } from '../outline.ts';
import { someMatch } from '../patterns/some-match.ts';
import type { Patterns } from '../patterns/types.ts';
import { classifyHeading } from './classify-heading.ts';
import { isPersonalName } from './leading-name.ts';
import { withoutStop } from './without-stop.ts';

const dash = /^\s*[-–—―~]+\s*/;
/** "Anna Berg – annaberg.example" */
const address = /\s+(?:[-–—|]\s*)?\S*\w\.\w{2,}\S*$/u;
const lastBlocks = 8;
const longestName = 60;
const mostNameWords = 8;
/** Words in lower case that stand within names: "Anna and the team at Skin Notes". They are few in any language. */
const withinNames =
  /^(?:and|the|of|at|from|for|in|team|crew|staff|editors?|family|desk|friends?|folks|people|everyone|your|our|my|all|us|und|das|die|der|von|vom|bei|aus|dein|euer|ihr|redaktion|van|den|del?|du|des|la|las|el|los|y|e|en|tu|equipo|todo|et|le|les|toute|votre|notre|équipe|rédaction|redacción|o|a|e|do|das|toda|equipa|equipe|redação|al|bin|di|da|dos|zu|ten|ter|&|via|[dl]['’]\S+)$/u;
/** A farewell of the writer's own making: "Ride slowly,", "xo,". */
const farewellLine = /^\p{L}[^.!?:\d]{1,28},$/u;
const neverSigns = new Set<Block['kind']>(['card', 'quote', 'list', 'table', 'image', 'rule']);
/** "— Sponsored —": an ornament around a line. */
const dashBehind = /\s*[-–—―~]+\s*$/;
/** Under the end of a quotation a dash names who said it. */
const endsQuotation = /["”“»«]\s*[.,]?\s*$/u;
/** "Have a great week!" is whole, and any line may follow; "Warmly," and "Warmly" ask for a name. */
const isWhole = /[.!?]$/;
const article = /^(?:the|d(?:er|ie|as)|l[ea]s?|el|los|[oa]s?)\s|^l['’]/i;
/** "Ihre Anna Berg" */
const pronoun = /^(?:deine?|euer|eure|ihre?) (?=\p{Lu})/iu;
/** A firm is named in the imprint. */
const legalForm = /\s(?:GmbH|LLC|Inc|Ltd|SAS|SARL|S\.L|S\.A|Ltda|Lda|AG|UG|KG|PLC|e\. ?V|B\.?V)\.?$/;
const postscript = /^P\.? ?[SD]\b/i;
/** As many words as a name may have that stands below a wish. */
const mostPlainWords = 2;
/** Nothing but a farewell and a name stands so late in a letter. */
const farewellBlocks = 6;

/** What is known of the place a line stands in. */
interface Place {
  /** The line above, pictures left out. */
  before: string;
  /** Whether the line above is quoted. */
  isQuoted: boolean;
  isLast: boolean;
  /** Whether the line is a heading: set as one, or all bold with more text under it. */
  isTitle: boolean;
  /** The newsletter's name; empty where it is not known. */
  publication: string;
  patterns: Patterns;
}

/**
 * The name in the closing signature: after a dash or a valediction; or, among the last blocks, after any farewell where it
 * can be nothing else than a name.
 *
 * @param publication the newsletter's name: below a mere wish it stands in the footer, not in a signature
 */
export function parseSignedBy(
  outline: Outline,
  taken: ReadonlySet<number>,
  publication: string | null = null,
): Found<string> | undefined {
  const { blocks, patterns } = outline;
  const first = Math.max(0, blocks.length - lastBlocks);
  for (let at = blocks.length - 1; at >= first; at--) {
    const block = blocks[at];
    // A dash under a quotation names its author, and items of a list sign nothing.
    if (!block || taken.has(at) || neverSigns.has(block.kind)) continue;
    const lines = textAt(outline, at).split('\n');
    // More than one line with a dash is a list.
    if (lines.filter((line) => dash.test(line)).length > 1) continue;
    let aboveAt = at - 1;
    while (blocks[aboveAt]?.kind === 'image') aboveAt--;
    const isListAbove = blocks[aboveAt]?.kind === 'list';
    const above = isListAbove ? '' : (textAt(outline, aboveAt).split('\n').at(-1) ?? '');
    // A link after "See you next week!" leads to the archive.
    const isLink = loneLink(block) !== undefined && !/,\s*$/.test(above);
    if (isLink && !dash.test(textAt(outline, at))) continue;
    const below = textAt(outline, at + 1);
    const isBoldTitle = 'runs' in block && isBoldOnly(block) && below !== '' && !postscript.test(below);
    const place = {
      isLast: at >= blocks.length - farewellBlocks,
      isTitle: block.kind === 'heading' || isBoldTitle,
      publication: normaliseText(publication ?? '').toLowerCase(),
      patterns,
    };
    for (const [order, line] of lines.entries()) {
      // A verse breaks its lines as well, and goes on in lower case.
      if (/^\p{Ll}/u.test(lines[order + 1] ?? '')) continue;
      const before = lines[order - 1] ?? above;
      const isOver = order === 0 && blocks[aboveAt]?.kind === 'quote';
      const isQuoted = (isOver || endsQuotation.test(before)) && !taken.has(order === 0 ? aboveAt : at);
      const name = signatureIn(line, { ...place, before, isQuoted });
      if (name !== undefined) return { value: name, blocks: [at], confidence: 0.9 };
    }
  }
  return undefined;
}

/** The name that signs on a line. */
function signatureIn(line: string, place: Place): string | undefined {
  const { patterns, publication } = place;
  const onOneLine = nameAfterFarewell(line, patterns);
  const bare = (onOneLine ?? line).replace(dash, '').replace(dashBehind, '').replace(address, '');
  const printed = withoutComma(trimDecoration(bare));
  const isTeam = someMatch(normaliseText(printed), patterns.team);
  const name = isTeam ? printed : printed.replace(pronoun, '');
  const folded = normaliseText(name);
  const isOther =
    someMatch(folded, patterns.signOff, patterns.valediction, patterns.notName, patterns.greeting) ||
    classifyHeading(name, patterns) !== null ||
    legalForm.test(name);
  if (!isName(name) || (!isTeam && isOther)) return undefined;
  const isOwn = publication !== '' && folded.toLowerCase().includes(publication);
  // "— The Evening Herald" is where a text is from.
  const isBrand = article.test(name) && !isTeam && !isOwn;
  const isDashed = dash.test(line) && !dashBehind.test(line) && !place.isQuoted && !isBrand;
  const above = normaliseText(place.before);
  const isValediction = someMatch(above, patterns.valediction);
  const isFarewell = isValediction || farewellLine.test(above) || someMatch(above, patterns.signOff);
  const asksForName = isValediction && !isWhole.test(above);
  const isPlain = !place.isTitle || above.endsWith(',') || isPerson(name, patterns);
  if (onOneLine !== undefined || isDashed || (asksForName && isPlain)) return name;
  // What ends in a colon announces a list of thanks.
  if (!place.isLast || dash.test(line) || above.endsWith(':')) return undefined;
  if (isTeam) return isFarewell || !place.isTitle ? name : undefined;
  const isSure = isWhole.test(above)
    ? !place.isTitle && !isOwn && isPerson(name, patterns)
    : isPersonalName(name);
  return isFarewell && isSure && !someMatch(above, patterns.greeting) ? name : undefined;
}

/** Whether a line below a wish can be nothing but a name: most that stands at a letter's end has capitals as well. */
const isPerson = (name: string, { notPerson }: Patterns) =>
  isPersonalName(name, mostPlainWords) && !someMatch(normaliseText(name), notPerson);

/** "Cheers, Anna", "Until then — Anna", "Until next time, stay curious. ~ Anna": the name after the farewell. */
function nameAfterFarewell(line: string, patterns: Patterns): string | undefined {
  const [, said = '', signed = ''] =
    /^(.{4,120}?[.!?,…])\s*[-–—~]+\s*(\p{Lu}[^.!?]{1,40})$/u.exec(line) ?? [];
  const [first = ''] = said.split(/(?<=[,.!?…])\s/);
  if (someMatch(normaliseText(first), patterns.valediction) && isPersonalName(signed)) return signed;
  const [, farewell = '', mark = '', after = ''] =
    /^([^,!.–—]{2,40})([,!.]\s+|\s+[–—-]\s*)(.+)$/.exec(line) ?? [];
  if (!someMatch(normaliseText(farewell), patterns.valediction)) return undefined;
  const [name = ''] = after.split(/,\s+/, 1);
  const isSure = mark.startsWith(',') || isPerson(name.replace(/\.$/, ''), patterns);
  return isSure ? name : undefined;
}

/** Without what ends the line; the stop of "Jr." is the name's. */
const withoutComma = (text: string) => (/[,.]$/.test(text) ? withoutStop(text) : text);

/** "The Team", "your Anna": an article may stand before a name. What goes on in other words is a sentence. */
function isName(text: string): boolean {
  const words = text.split(/\s+/);
  return (
    text.length <= longestName &&
    words.length <= mostNameWords &&
    words.every((word) => /^[^\p{Ll}]/u.test(word) || withinNames.test(word)) &&
    /^(?:\p{Ll}{2,4} )?\p{Lu}/u.test(text) &&
    (!/[.!?:]$/.test(text) || withoutStop(text) === text)
  );
}
