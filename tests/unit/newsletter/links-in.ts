/** The addresses of files that a feed or page links to, in its order. */
export const linksIn = (html: string) =>
  Array.from(html.matchAll(/href="(http[^"]*\/files\/[^"]*)"/g), ([, href = '']) =>
    href.replaceAll('&amp;', '&'),
  );
