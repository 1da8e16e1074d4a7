import { hasPair } from '../corrections/kinds/count-negations.ts';
import { nameMedicine } from '../corrections/kinds/name-medicine.ts';
import { commonTable } from '../corrections/tables/all.ts';
import { foldSurface } from '../corrections/tokens/fold-surface.ts';
import type { Comparison, Piece, ReadText } from './types.ts';

/** A comma ahead of one of these parts no clause: "it is not true, that". */
const leads = /^(?:that|whether|dass|ob|que)$/;
const clauseMark = /[,;.!?…–—]/;
/** What is left of "don't" and the like, whose second part is its `t`. */
const contracted = /^(?:do|does|did|is|are|was|were|wo|should|must|could|would|has|have|had)n$/;

/** Words that stay, by the first and the one behind the last; and the sentence or sentences that hold them. */
interface Held {
  read: ReadText;
  quote: readonly [number, number];
  sentence: Pick<Piece, 'from' | 'to'>;
}

/**
 * Whether what stands around words of an edited sentence says the contrary of them now, or says them of something else: a denial was put
 * in or taken out in their clause, however far from them, or a word of it turned into its contrary; or the medicine is another whose dose they tell.
 */
export function isTurnedAround({ wordMap, reached }: Comparison, was: Held, is: Held): boolean {
  const isGone = (word: number) => (wordMap[word] as number) < 0;
  const isNew = (word: number) => reached[word] === 0;
  const keysOf = ({ read, ...held }: Held, isOther: (word: number) => boolean) =>
    clauseAround({ read, ...held }).flatMap((word) =>
      isOther(word) ? [{ key: foldSurface(printedAt(read, word)) }] : [],
    );
  const [goneAround, newAround] = [keysOf(was, isGone), keysOf(is, isNew)];
  if ([...goneAround, ...newAround].some(isDenial)) return true;
  if (hasPair(goneAround, newAround, commonTable.opposites)) return true;
  const { words, text } = was.read;
  if (!/\d/.test(text.slice(words.starts[was.quote[0]], words.ends[was.quote[1] - 1]))) return false;
  const namesOf = ({ read, quote, sentence }: Held, isOther: (word: number) => boolean) => {
    const names = new Set<string>();
    for (let word = sentence.from; word < sentence.to; word += 1) {
      const isQuoted = word >= quote[0] && word < quote[1];
      const name = isQuoted || !isOther(word) ? undefined : nameMedicine(printedAt(read, word));
      if (name !== undefined) names.add(name);
    }
    return names;
  };
  const [gone, come] = [namesOf(was, isGone), namesOf(is, isNew)];
  return gone.size > 0 && come.size > 0 && gone.isDisjointFrom(come);
}

const printedAt = ({ text, words }: ReadText, word: number) =>
  text.slice(words.starts[word], words.ends[word]);

const isDenial = ({ key }: { key: string }) =>
  commonTable.negations.has(key) || commonTable.exceptions.has(key) || contracted.test(key);

/** The words of the clause that holds some, without these. What is said of the words that begin a sentence leaves them as they are. */
function clauseAround({ read, quote: [from, to], sentence }: Held): number[] {
  const { text, words } = read;
  const isParted = (word: number) =>
    clauseMark.test(text.slice(words.ends[word - 1], words.starts[word])) &&
    !leads.test(foldSurface(printedAt(read, word)));
  const around: number[] = [];
  for (let word = from; word > sentence.from && !isParted(word); word -= 1) around.push(word - 1);
  if (from === sentence.from) return around;
  for (let word = to; word < sentence.to && !isParted(word); word += 1) around.push(word);
  return around;
}
