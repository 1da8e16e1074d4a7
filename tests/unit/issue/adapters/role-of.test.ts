import { expect, it } from 'vitest';
import { roleOf } from '../../../../utils/issue/adapters/role-of.ts';

it.each([
  ['beehiiv feed', 'recommendation', 'card'],
  ['beehiiv feed', 'recommendation__title', 'card-title'],
  ['beehiiv feed', 'blockquote__byline', 'byline'],
  ['beehiiv web', 'rec', 'card'],
  ['beehiiv web', 'rec__text', 'card-title'],
  ['beehiiv 2026', 'x dream-post-content-file', 'card'],
  ['a tweet', 'twitter-tweet', 'drop'],
  ['WordPress', 'wp-caption-text', 'drop'],
  ['Substack', 'file-embed-wrapper', 'card'],
  ['Substack', 'pullquote', 'quote'],
  ['Substack', 'subscription-widget-wrap-editor', 'drop'],
  ['Ghost', 'kg-card kg-file-card', 'card'],
  ['Ghost', 'kg-file-card-filename', 'card-file-name'],
  ['Ghost', 'kg-card kg-cta-card', 'box'],
  ['beehiiv', 'section paywall', 'drop'],
  ['Ghost', 'gh-post-upgrade-cta', 'drop'],
  ['Kit', 'ck-button', 'button'],
  ['Buttondown', 'subscribe-form', 'drop'],
  ['anybody', 'btn', 'button'],
  ['anybody', 'mb-2 hidden', 'drop'],
  ['anybody', 'hidden lg:flex', undefined],
  ['anybody', 'preview-text', 'drop'],
  ['nobody', 'paragraph', undefined],
  ['nobody', 'recommendations', undefined],
])('%s: %s', (_publisher, classNames, role) => {
  expect(roleOf(classNames)).toBe(role);
});
