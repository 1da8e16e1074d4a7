import type { Adapter } from './types.ts';

/** Ghost's editor cards and the header of its themes. */
export const ghost: Adapter = [
  [
    'drop',
    /^(?:gh-article-header|article-header|gh-header|gh-footer|gh-navigation|kg-signup-card|kg-audio-card|kg-video-card|kg-embed-card|gh-subscribe.*|gh-post-upgrade-cta|footnotes)$/,
  ],
  ['card', /^(?:kg-file-card|kg-bookmark-card)$/],
  ['card-title', /^(?:kg-file-card-title|kg-bookmark-title)$/],
  ['card-file-name', /^kg-file-card-filename$/],
  ['box', /^kg-cta-card$/],
  ['button', /^(?:kg-btn|kg-cta-button)$/],
];
