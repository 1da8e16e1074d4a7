import type { Plugin } from 'vite';
import type { NewsletterProfile } from '../../utils/newsletter.ts';

/** Gives every page the profile's name and accent; the popup all of its title, which would else be the button's too. */
export function profilePages(companionName: string, { light, dark }: NewsletterProfile['accent']): Plugin {
  const title = `<title>${companionName}</title>`;
  const accent = `<style>:root{--accent:light-dark(${light},${dark})}</style>`;
  return {
    name: 'profile-pages',
    transformIndexHtml: (html) =>
      html
        .replace('%NAME%', companionName)
        .replace('</head>', `${html.includes('<title>') ? '' : title}${accent}\n  </head>`),
  };
}
