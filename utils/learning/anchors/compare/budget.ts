/** Steps that a piece of work may take in all. A step that would exceed them is refused, as are all that
 * follow it; who asked goes without. */
export interface Budget {
  /** Takes steps; false when there are not so many left. */
  spend: (steps: number) => boolean;
  spent: () => number;
  /** Whether a step was ever refused. */
  isExceeded: () => boolean;
}

/** @param most steps in all */
export function makeBudget(most: number): Budget {
  let spent = 0;
  let isExceeded = false;
  return {
    spend: (steps) => {
      if (spent + steps > most) isExceeded = true;
      else spent += steps;
      return !isExceeded;
    },
    spent: () => spent,
    isExceeded: () => isExceeded,
  };
}
