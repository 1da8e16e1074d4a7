/** A pattern of words, ignoring case, put together from a language's vocabulary. */
export function phrase(parts: TemplateStringsArray, ...words: readonly string[]): RegExp {
  return new RegExp(String.raw(parts, ...words), 'i');
}
