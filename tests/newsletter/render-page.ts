/** A page of the newsletter's web site: the frame around home, archive and posts. */
export function renderPage({ head, body }: { head: string; body: string }): string {
  return `<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
${head}
<link rel="icon" href="/images/icon.png"></head>
<body><nav><ul><li><a href="/">Home</a></li><li><a href="/archive">Posts</a></li></ul></nav>
${body}
</body></html>
`;
}
