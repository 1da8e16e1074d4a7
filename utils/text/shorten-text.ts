/** A text of so many characters at most; where something is cut off, with an ellipsis behind. No character is cut in two. */
export function shortenText(text: string, most: number): string {
  // One more than is shown tells whether there is more; each has two units at most.
  const characters = Array.from(text.slice(0, (most + 1) * 2));
  return characters.length <= most ? text : `${characters.slice(0, most).join('').trimEnd()}…`;
}
