import { normaliseText, trimDecoration } from '../../text/normalise-text.ts';
import { loneLink } from '../blocks/block-text.ts';
import type { Block } from '../blocks/types.ts';
import { type Found, type Outline, textAt } from '../outline.ts';
import { someMatch } from '../patterns/some-match.ts';
import type { Patterns } from '../patterns/types.ts';
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
/** Nothing but a farewell and a name stands so late in a letter. */
const farewellBlocks = 6;

/**
 * The name in the closing signature: after a dash or a valediction; or, among the last blocks, after any farewell where it
 * can be nothing else than a name.
 */
export function parseSignedBy(outline: Outline, taken: ReadonlySet<number>): Found<string> | undefined {
  const { blocks } = outline;
  const first = Math.max(0, blocks.length - lastBlocks);
  for (let at = blocks.length - 1; at >= first; at--) {
    const block = blocks[at];
    // A dash under a quotation names its author, and items of a list sign nothing.
    if (!block || taken.has(at) || neverSigns.has(block.kind)) continue;
    const lines = textAt(outline, at).split('\n');
    // More than one line with a dash is a list.
    if (lines.filter((line) => dash.test(line)).length > 1) continue;
    // A link after "See you next week!" leads to the archive.
    const isLink = loneLink(block) !== undefined && !/,\s*$/.test(textAt(outline, at - 1));
    if (isLink && !dash.test(textAt(outline, at))) continue;
    const isLast = at >= blocks.length - farewellBlocks;
    const above =
      blocks[at - 1]?.kind === 'list'
        ? ''
        : (textAt(outline, at - 1)
            .split('\n')
            .at(-1) ?? '');
    for (const [place, line] of lines.entries()) {
      // A verse breaks its lines as well, and goes on in lower case.
      if (/^\p{Ll}/u.test(lines[place + 1] ?? '')) continue;
      const before = lines[place - 1] ?? above;
      const name = signatureIn(line, before, isLast, outline.patterns);
      if (name !== undefined) return { value: name, blocks: [at], confidence: 0.9 };
    }
  }
  return undefined;
}

/** The name that signs on a line, given the line before. */
function signatureIn(line: string, before: string, isLast: boolean, patterns: Patterns): string | undefined {
  const onOneLine = nameAfterFarewell(line, patterns);
  const name = withoutComma(trimDecoration((onOneLine ?? line).replace(dash, '').replace(address, '')));
  const folded = normaliseText(name);
  const others = [patterns.signOff, patterns.valediction, patterns.headings.furniture, patterns.notName];
  const isTeam = someMatch(folded, patterns.team);
  if (!isName(name) || (!isTeam && someMatch(folded, ...others))) return undefined;
  const above = normaliseText(before);
  const isSigned = onOneLine !== undefined || dash.test(line) || someMatch(above, patterns.valediction);
  return isSigned || (isLast && isSure(name, above, patterns)) ? name : undefined;
}

/** Whether a late line is a signature, whatever the farewell above it. */
function isSure(name: string, above: string, patterns: Patterns): boolean {
  const folded = normaliseText(name);
  if (someMatch(folded, patterns.team)) return true;
  const isFarewell = farewellLine.test(above) || someMatch(above, patterns.signOff);
  return isFarewell && isShortName(name) && !someMatch(above, patterns.greeting);
}

/** "Cheers, Anna", "Until then — Anna": the name after the farewell. */
function nameAfterFarewell(line: string, { valediction }: Patterns): string | undefined {
  const [, farewell = '', mark = '', after = ''] =
    /^([^,!.–—]{2,40})([,!.]\s+|\s+[–—-]\s*)(.+)$/.exec(line) ?? [];
  if (!someMatch(normaliseText(farewell), valediction)) return undefined;
  const [name = ''] = after.split(/,\s+/, 1);
  return mark.startsWith(',') || isShortName(name.replace(/\.$/, '')) ? name : undefined;
}

/** Without what ends the line; the stop of "Jr." is the name's. */
const withoutComma = (text: string) => (/[,.]$/.test(text) ? withoutStop(text) : text);

const isShortName = (text: string) =>
  /^\p{Lu}[\p{L}'’.-]*(?: (?:(?:&|and|und|y|et|e|de|da|do|dos|das|von|van) )?\p{Lu}[\p{L}'’.-]*){0,3}$/u.test(
    text,
  );

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
