/** The text with each address in it cut down to its host: which website it was helps, which page somebody read does not. */
export function withoutPaths(text: string): string {
  return text.replace(/\b(https?:\/\/[^\s/?#"'<>)]+)[^\s"'<>)]*/gi, '$1');
}
