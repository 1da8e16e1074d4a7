import { useMemo, useState } from 'preact/hooks';
import { findMarks, type Mark } from './find-marks.ts';
import { leaveOut } from './leave-out.ts';

/** A text that is about to leave. */
export interface LeavingText {
  /** Of what it is, and which of its texts. */
  owner: string;
  field: string;
  text: string;
}

type Decision = 'leave-out' | 'keep';

export interface ReviewedText extends LeavingText {
  marks: readonly Mark[];
  /** Null until the person decides. */
  decision: Decision | null;
}

export interface Review {
  /** The texts in which something may name a patient. */
  found: readonly ReviewedText[];
  /** How many of them are not decided. */
  open: number;
  decide: (text: LeavingText, decision: Decision | null) => void;
  decideAll: (decision: Decision) => void;
  /** The text as it may leave. */
  cleaned: (text: LeavingText) => string;
}

/**
 * Looks through what is about to leave for what may name a patient; the person decides. A text that is changed afterwards is
 * looked through again, and decided again.
 */
export function useReview(texts: readonly LeavingText[]): Review {
  const [decisions, setDecisions] = useState<ReadonlyMap<string, Decision>>(new Map());
  const marked = useMemo(
    () =>
      texts.flatMap((text) => {
        const marks = findMarks(text.text);
        return marks.length === 0 ? [] : [{ ...text, marks }];
      }),
    [texts],
  );
  const found = marked.map((text) => ({ ...text, decision: decisions.get(keyOf(text)) ?? null }));
  function decide(text: LeavingText, decision: Decision | null) {
    const next = new Map(decisions);
    if (decision) next.set(keyOf(text), decision);
    else next.delete(keyOf(text));
    setDecisions(next);
  }
  return {
    found,
    open: found.filter(({ decision }) => decision === null).length,
    decide,
    decideAll: (decision) => {
      const open = marked.filter((text) => !decisions.has(keyOf(text)));
      setDecisions(new Map([...decisions, ...open.map((text) => [keyOf(text), decision] as const)]));
    },
    cleaned: (text) =>
      decisions.get(keyOf(text)) === 'leave-out' ? leaveOut(text.text, findMarks(text.text)) : text.text,
  };
}

const keyOf = ({ owner, field, text }: LeavingText) => JSON.stringify([owner, field, text]);
