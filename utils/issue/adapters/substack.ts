import type { Adapter } from './types.ts';

/** Substack's posts and e-mails. */
export const substack: Adapter = [
  [
    'drop',
    /^(?:post-header|subscription-widget(?:-wrap)?(?:-editor)?|subscribe-widget|poll-embed|embedded-post-wrap|digest-post-embed|embedded-publication-wrap|tweet|footnote|footnote-anchor|player-wrapper-outer|image-caption|header-anchor-parent|install-substack-app-embed|preview|post-ufi|community-chat)$/,
  ],
  ['card', /^file-embed-wrapper$/],
  ['card-title', /^file-embed-details-h1$/],
  ['quote', /^pullquote$/],
  ['button', /^(?:button-wrapper|file-embed-button)$/],
];
