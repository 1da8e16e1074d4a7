/**
 * What a changelog says of a version: the section under its heading, `## 1.2.3` with a date behind it or none; undefined where it has
 * none, or one without words.
 *
 * @see https://keepachangelog.com
 */
export function findRelease(changelog: string, version: string): string | undefined {
  const sections = changelog.split(/^## /m).slice(1);
  const own = sections.find((section) => section.split(/\s/, 1)[0] === version);
  return own?.slice(own.indexOf('\n')).trim() || undefined;
}
