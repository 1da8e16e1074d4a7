import { medicines } from '../../../text/tables/medicines.ts';
import type { Reader, WordKind } from '../types.ts';
import { isComparing, isJoining, isTurning } from './telling-words.ts';

/**
 * Endings of names of substances: the stems of the WHO, as they end in English, Spanish, German and French
 * (https://www.who.int/teams/health-product-and-policy-standards/inn/stembook). A name more than there is does no harm: a
 * sentence is then taken to speak of something of its own.
 */
const stems =
  /(?:mab|[tkr]inib|fusp|cept|[aeo]pril|sartan|[aeo]lol|[cd]azol|conazole?|prazole?|cillina?e?|c[iy]clina?e?|cycline?|m[iy]cina?e?|oxacina?e?|[cglnv][iy]vir|[sv]astatina?e?|tidina?e?|dipina?e?|tretino?ina?e?|retinoina?e?|aroten[eo]?|palene|[tc]hiazida?e?|pamida?e?|ca[iï]na?e?|oxetina?e?|triptan[eo]?|gliptina?e?|gliflozina?e?|glutida?e?|parina?e?|xaban|gatran|setron|dronate?|dronato|trexate?|trexato|sporina?e?|limus|ol[ou]ne?|asone?|[cs]asona|nison[ae]?|metasona?e?|kinra|zolid|azepam|barbital|pam|zumab|tinib|formina?e?|tadina?e?|[tr]izina?e?|cillin|quine?|quina|profene?|profeno|fenac|coxib|coxibe?|oxicam|tacina?e?|mustine?|platine?|platin[oe]?|taxel|rubicina?e?|tumomab|thrin|mectina?e?|nazol|fungin[ae]?)$/;

const figure = /^[\d^&]|^(?:[<>≤≥=±~≈%‰–−x/]|once|twice|thrice|half|double|daily|weekly|monthly|hourly)$/;

const known: ReadonlySet<string> = new Set(
  medicines
    .flat()
    .map((name) => name.toLowerCase())
    .flatMap((name) => name.split(/[\s-]+/).filter((part) => !name.includes(' ') || part.length > 7)),
);

/** The shortest ending is no name by itself. */
const leastLength = 6;

function kindOf(key: string): WordKind {
  if (figure.test(key)) return 'figure';
  if (known.has(key) || (key.length >= leastLength && stems.test(key))) return 'medicine';
  if (isTurning(key)) return 'turning';
  if (isComparing(key)) return 'comparing';
  if (isJoining(key)) return 'joining';
  return key.length <= 3 ? 'small' : 'word';
}

/** What each word of a vocabulary is, by its number. */
export function wordKinds(vocabulary: Reader['words']): WordKind[] {
  return [...vocabulary.keys()].map(kindOf);
}

const weights: Readonly<Record<WordKind, number>> = {
  ...{ small: 0.5, joining: 0.5, turning: 0.7, comparing: 0.7, figure: 0.7 },
  ...{ word: 1, medicine: 2 },
};

/** How much it says that two texts share a word of a kind. */
export const weightOf = (kind: WordKind | undefined): number => weights[kind ?? 'word'];
