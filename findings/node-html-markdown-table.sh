#!/usr/bin/env bash
# HTML lets the end tags of a table's rows and cells away. node-html-markdown then takes all that follows the table, to the
# end of the page, for the text of its last cell.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
npm install --silent --no-audit --no-fund --prefix "$folder" node-html-markdown@2.0.0
cd "$folder"
echo "node-html-markdown@2.0.0"
node --input-type=module <<'JS'
import assert from 'node:assert/strict';
import { NodeHtmlMarkdown } from 'node-html-markdown';

const open = '<table><tr><th>Tea<th>Minutes<tr><td>Oolong<td>4</table><p>After the table.</p><ul><li>one<li>two</ul>';
const closed =
  '<table><tr><th>Tea</th><th>Minutes</th></tr><tr><td>Oolong</td><td>4</td></tr></table><p>After the table.</p><ul><li>one<li>two</ul>';
const found = [open, closed].map((html) => NodeHtmlMarkdown.translate(html).split('\n'));
console.log(found);
assert.deepEqual(found, [
  [
    '| Tea | Minutes Oolong | 4 | After the table.onetwo |',
    '| --- | -------------- | - | ---------------------- |'
  ],
  [
    '| Tea    | Minutes |',
    '| ------ | ------- |',
    '| Oolong | 4       |',
    '',
    'After the table.',
    '',
    '* one',
    '* two'
  ]
]);
JS
