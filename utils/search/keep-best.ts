interface Kept {
  score: number;
  time: number;
  /** Any number; of equals the higher comes first. */
  item: number;
}

const isWorse = (one: Kept, other: Kept) =>
  one.score !== other.score
    ? one.score < other.score
    : one.time !== other.time
      ? one.time < other.time
      : one.item < other.item;

/** Keeps the best of many without sorting all: a heap whose first is the worst of those kept. */
export class KeepBest {
  #heap: Kept[] = [];
  #most: number;

  constructor(most: number) {
    this.#most = most;
  }

  offer(score: number, time: number, item: number): void {
    const heap = this.#heap;
    if (heap.length < this.#most) {
      heap.push({ score, time, item });
      this.#rise(heap.length - 1);
      return;
    }
    const worst = heap[0];
    if (worst === undefined || score < worst.score || (score === worst.score && time < worst.time)) return;
    const one = { score, time, item };
    if (!isWorse(worst, one)) return;
    heap[0] = one;
    this.#sink(0);
  }

  /** Best first. */
  list(): Kept[] {
    return [...this.#heap].sort((a, b) => (isWorse(a, b) ? 1 : -1));
  }

  #rise(from: number): void {
    let at = from;
    while (at > 0 && this.#swapIfWorse(at, (at - 1) >> 1)) at = (at - 1) >> 1;
  }

  #sink(from: number): void {
    let at = from;
    for (;;) {
      const left = at * 2 + 1;
      const [one, other] = [this.#heap[left], this.#heap[left + 1]];
      if (one === undefined) return;
      const worse = other !== undefined && isWorse(other, one) ? left + 1 : left;
      if (!this.#swapIfWorse(worse, at)) return;
      at = worse;
    }
  }

  #swapIfWorse(below: number, above: number): boolean {
    const [one, other] = [this.#heap[below], this.#heap[above]];
    if (one === undefined || other === undefined || !isWorse(one, other)) return false;
    this.#heap[above] = one;
    this.#heap[below] = other;
    return true;
  }
}
