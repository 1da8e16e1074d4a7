import { isSameWords } from '../../../learning/anchors/locate-quote.ts';
import { sectionsOf } from '../../../learning/corrections/sections/sections-of.ts';
import { splitSentences } from '../../../text/split-sentences.ts';
import type { Stretch } from '../../hooks/notes/types.ts';

/** A stretch of a text. */
interface Place extends Stretch {
  text: string;
}

/**
 * What was marked and what stands there now where the words are the same, so that they differ: the whole sentences they stand in ("at
 * least 5 mg", "at most 5 mg"); where these are the same too, with the headings over them.
 */
export function tellApart(was: Place, is: Place): { old: string; now: string } {
  const told = { old: sentencesAt(was), now: sentencesAt(is) };
  return isSameWords(told.old, told.now) ? { old: underHeading(was), now: underHeading(is) } : told;
}

function linesAt({ text, start, end }: Place): Stretch {
  const behind = text.indexOf('\n', end);
  return { start: text.lastIndexOf('\n', start - 1) + 1, end: behind < 0 ? text.length : behind };
}

function sentencesAt(place: Place): string {
  const lines = linesAt(place);
  let at = lines.start;
  let [start, end] = [lines.end, lines.start];
  for (const line of place.text.slice(lines.start, lines.end).split('\n'))
    for (const sentence of splitSentences(line)) {
      const from = place.text.indexOf(sentence, at);
      at = from + sentence.length;
      if (at <= place.start || from >= place.end) continue;
      [start, end] = [Math.min(start, from), at];
    }
  return end > start ? place.text.slice(start, end) : place.text.slice(place.start, place.end);
}

function underHeading(place: Place): string {
  const lines = place.text.split('\n');
  const line = place.text.slice(0, linesAt(place).start).split('\n').length - 1;
  return [...(sectionsOf(lines)[line] ?? '').split('\n'), sentencesAt(place)].filter(Boolean).join('\n');
}
