import type { Plugin } from 'vite';
import type { NewsletterProfile } from '../../utils/newsletter.ts';

/** Puts the profile into the build as data, so that builds of two newsletters differ in nothing else. */
export function bakeProfile(profile: NewsletterProfile): Plugin {
  return {
    name: 'bake-profile',
    enforce: 'pre',
    load(id) {
      return id.endsWith('/utils/newsletter.ts')
        ? `export const newsletter = ${JSON.stringify(profile)};`
        : undefined;
    },
  };
}
