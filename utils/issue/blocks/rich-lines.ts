import type { Rich, Run } from './types.ts';

/** More lines or links than these no list of books has; each line is compared with each link. */
const most = 500;

/** A text's lines, each with its own runs and links. */
export function richLines({ text, runs, links }: Rich): Rich[] {
  if (!text.includes('\n')) return [{ text, runs, links }];
  const lines: Run[][] = [[]];
  for (const run of runs) {
    for (const [place, piece] of run.text.split('\n').entries()) {
      if (place > 0) lines.push([]);
      if (piece !== '') lines.at(-1)?.push({ ...run, text: piece });
    }
  }
  return lines
    .map((own) => ({
      text: own
        .map((run) => run.text)
        .join('')
        .trim(),
      runs: own,
    }))
    .filter((line) => line.text !== '')
    .slice(0, most)
    .map((line) => ({
      ...line,
      links: links.slice(0, most).filter((link) => link.text !== '' && line.text.includes(link.text)),
    }));
}

/** The stretches of a line that are set apart as titles are: in bold, in italics, as a link. */
export function emphasised({ runs, links }: Rich): string[] {
  const stretches: string[] = [];
  let joins = false;
  for (const { text, bold, italic } of runs) {
    const isSet = bold || italic;
    if (isSet && joins) stretches.push((stretches.pop() ?? '') + text);
    else if (isSet) stretches.push(text);
    joins = isSet;
  }
  return [...stretches.map((text) => text.trim()), ...links.map(({ text }) => text)].filter(
    (text) => text !== '',
  );
}
