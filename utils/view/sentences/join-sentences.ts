/** Whole sentences one after the other, each true without the others; those that are not to be said are left out. */
export const joinSentences = (sentences: readonly (string | null | false)[]): string =>
  sentences.filter(Boolean).join(' ');
