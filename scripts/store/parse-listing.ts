import type { NewsletterProfile } from '../../utils/newsletter.ts';
import type { Listing } from './types.ts';

/**
 * Reads a listing.
 *
 * @param text Markdown: the name as the first heading, a section for each text, one below it for each permission and picture;
 *   `{name}` and `{publisher}` are the newsletter's
 */
export function parseListing(
  text: string,
  { name, publisher }: Pick<NewsletterProfile, 'name' | 'publisher'>,
): Listing {
  const filled = text.replaceAll('{name}', () => name).replaceAll('{publisher}', () => publisher);
  const [head = '', ...parts] = filled.split(/^## /m);
  const sections = new Map(parts.map(splitHeading));
  const below = (section: string) =>
    new Map((sections.get(section) ?? '').split(/^### /m).slice(1).map(splitHeading));
  const of = (section: string) => sections.get(section) ?? '';
  return {
    name: /^# (.+)/.exec(head)?.[1]?.trim() ?? '',
    ...{ summary: of('Summary'), description: of('Description'), purpose: of('Purpose') },
    ...{ permissions: below('Permissions'), screenshots: below('Screenshots') },
  };
}

function splitHeading(part: string): [string, string] {
  const end = part.indexOf('\n');
  return [part.slice(0, end).trim(), part.slice(end).trim()];
}
