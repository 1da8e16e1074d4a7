/** What an element means, where a publisher's markup says more than the tag. */
export type Role = 'card' | 'card-title' | 'byline' | 'drop';

const roles: ReadonlyArray<[Role, RegExp]> = [
  // A tweet is somebody else's words: neither the quote of the week nor a signature.
  ['drop', /^(?:beehiiv__footer|twitter-tweet)$/],
  ['card', /^(?:recommendation|rec|dream-post-content-(?:file|attachment|recommendation)\b.*)$/],
  ['card-title', /^(?:recommendation__title|rec__text)$/],
  ['byline', /^blockquote__byline$/],
];

/** The role that beehiiv's class names give an element: feed, web page and 2026 editor. */
export function beehiivRole(classNames: string): Role | undefined {
  for (const name of classNames.split(/\s+/)) {
    const found = roles.find(([, pattern]) => pattern.test(name));
    if (found) return found[0];
  }
  return undefined;
}
