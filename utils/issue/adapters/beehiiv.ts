import type { Adapter } from './types.ts';

/** beehiiv's four markups: feed, web page, 2026 editor and e-mail. */
export const beehiiv: Adapter = [
  // A tweet is somebody else's words: neither the quote of the week nor a signature.
  [
    'drop',
    /^(?:beehiiv__footer|paywall|twitter-tweet|twitter-wrapper|dream-post-content-(?:embed|poll|subscribe\w*))$/,
  ],
  ['card', /^(?:recommendation|rec|dream-post-content-(?:file|attachment|recommendation)\w*)$/],
  ['card-title', /^(?:recommendation__title|rec__text|dream-post-content-\w*[tT]itle)$/],
  ['byline', /^(?:blockquote__byline|dream-post-content-\w*[bB]yline)$/],
  ['button', /^(?:button__link|dream-post-content-button)$/],
];
