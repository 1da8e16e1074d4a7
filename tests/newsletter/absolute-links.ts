/** Inline HTML with the newsletter's own addresses ("/p/…") made absolute, as beehiiv prints them. */
export function absoluteLinks(html: string, origin: string): string {
  return html.replaceAll('href="/', `href="${origin}/`);
}
