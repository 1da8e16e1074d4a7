#!/usr/bin/env bash
# html-to-md counts as the columns of a table without a head the td of its first row. Where a row begins with a th, the head it
# writes is a column short, and who reads the Markdown leaves the last one out.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
npm install --silent --no-audit --no-fund --prefix "$folder" html-to-md@0.8.8 unified@11.0.5 remark-parse@11.0.0 remark-gfm@4.0.1 remark-rehype@11.1.2 rehype-stringify@10.0.1
cd "$folder"
echo "html-to-md@0.8.8 unified@11.0.5 remark-parse@11.0.0 remark-gfm@4.0.1 remark-rehype@11.1.2 rehype-stringify@10.0.1"
node --input-type=module <<'JS'
import assert from 'node:assert/strict';
import html2md from 'html-to-md';
import rehypeStringify from 'rehype-stringify';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';

const reader = unified().use(remarkParse).use(remarkGfm).use(remarkRehype).use(rehypeStringify);
const through = (html) => {
  const markdown = html2md(html);
  const texts = String(reader.processSync(markdown)).replace(/<[^>]*>/g, ' ');
  return { markdown: markdown.split('\n'), texts: texts.trim().split(/\s+/) };
};
const found = {
  'td, td': through('<table><tr><td>Dose</td><td>5</td></tr><tr><td>Weeks</td><td>6</td></tr></table>'),
  'th, td': through('<table><tr><th>Dose</th><td>5</td></tr><tr><th>Weeks</th><td>6</td></tr></table>'),
};
console.dir(found, { depth: 4 });
assert.deepEqual(found, {
  'td, td': { markdown: ['|||', '|---|---|', '|Dose|5|', '|Weeks|6|'], texts: ['Dose', '5', 'Weeks', '6'] },
  'th, td': { markdown: ['||', '|---|', '|Dose|5|', '|Weeks|6|'], texts: ['Dose', 'Weeks'] },
});
JS
