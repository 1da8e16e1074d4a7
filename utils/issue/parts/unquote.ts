const doubleOpening = /^["“„«»]/u;
const doubleClosing = /["”“»«]$/u;
const singleOpening = /^['‘‚]/u;
const singleClosing = /['’‘]$/u;
/** Quotations of a quotation of a quotation. */
const deepest = 3;

/**
 * A quotation without its outer marks. Marks that belong to words inside stay: “he says, ‘I will.’” keeps ‘I will.’, and
 * “One” and “two” loses nothing. A mark whose partner was lost goes.
 */
export function unquote(text: string): string {
  let rest = text.trim();
  for (let level = 0; level < deepest; level++) {
    const inner = withoutPair(rest);
    if (inner === rest) break;
    rest = inner.trim();
  }
  return withoutStrayMark(rest).trim();
}

function withoutPair(text: string): string {
  const isPair =
    (doubleOpening.test(text) && doubleClosing.test(text)) ||
    (singleOpening.test(text) && singleClosing.test(text));
  const inner = text.slice(1, -1);
  return isPair && text.length > 1 && closesWhatItOpens(inner) ? inner : text;
}

/** Whether no curly mark closes before it was opened. */
function closesWhatItOpens(text: string): boolean {
  let depth = 0;
  for (const mark of text) {
    if (mark === '“') depth++;
    if (mark === '”' && --depth < 0) return false;
  }
  return true;
}

function withoutStrayMark(text: string): string {
  if (doubleOpening.test(text) && !/["”“»«]/u.test(text.slice(1))) return text.slice(1);
  if (doubleClosing.test(text) && !/["“„«»]/u.test(text.slice(0, -1))) return text.slice(0, -1);
  return text;
}
