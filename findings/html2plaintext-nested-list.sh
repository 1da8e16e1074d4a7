#!/usr/bin/env bash
# html2plaintext writes an item with all the text in it, and then each item of the list within once more, as one of the outer
# list: its numbers go on over it. Of numbers within points the first is joined to the item it is in.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
npm install --silent --no-audit --no-fund --prefix "$folder" html2plaintext@2.1.4
cd "$folder"
echo "html2plaintext@2.1.4"
node --input-type=module <<'JS'
import assert from 'node:assert/strict';
import html2plaintext from 'html2plaintext';

const lines = (html) => html2plaintext(html).split('\n');
const found = {
  flat: lines('<ol><li>Green</li><li>Black</li></ol>'),
  'in numbers': lines('<ol><li>Green<ul><li>Sencha</li></ul></li><li>Black</li></ol>'),
  'numbers in points': lines('<ul><li>Green<ol><li>Sencha</li></ol></li><li>Black</li></ul>'),
  'points in points': lines('<ul><li>Green<ul><li>Sencha</li></ul></li><li>Black</li></ul>'),
};
console.log(found);
assert.deepEqual(found, {
  flat: ['1. Green', '2. Black'],
  'in numbers': ['1. GreenSencha', '2. Sencha', '3. Black'],
  'numbers in points': ['- Green1. Sencha', '- Black'],
  'points in points': ['- GreenSencha', '- Sencha', '- Black'],
});
JS
