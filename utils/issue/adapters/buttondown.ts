import type { Adapter } from './types.ts';

/** Buttondown: rendered Markdown within the archive's page. */
export const buttondown: Adapter = [
  [
    'drop',
    /^(?:detail-view-header|email-header|subscribe-form|footnote-ref|embeddable-buttondown-form|survey)$/,
  ],
  ['button', /^(?:buttondown-button|email-button)$/],
];
