#!/usr/bin/env bash
# CSL's title case gives a capital to every word but the small ones, and to the last word and the one behind a colon whichever
# they are. citeproc does so, but a single letter it leaves as it is: vitamin a ends in a small a, and vitamin c in a small c.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
npm install --silent --no-audit --no-fund --prefix "$folder" citeproc@2.4.63
cd "$folder"
echo "citeproc@2.4.63"
node --input-type=module <<'JS'
import assert from 'node:assert/strict';
import CSL from 'citeproc';

const ns = 'xmlns="http://purl.org/net/xbiblio/csl" version="1.0"';
const locale = `<locale ${ns} xml:lang="en-US"><style-options punctuation-in-quote="true"/><terms/></locale>`;
const title = '<layout><text variable="title" text-case="title"/></layout>';
const style = `<style ${ns} class="in-text">
  <info><title>Titles</title><id>titles</id><updated>2020-01-01T00:00:00Z</updated></info>
  <citation>${title}</citation><bibliography>${title}</bibliography>
</style>`;
const titleCase = (title) => {
  const item = { id: 'a', type: 'book', title };
  const engine = new CSL.Engine({ retrieveLocale: () => locale, retrieveItem: () => item }, style, 'en-US');
  engine.setOutputFormat('text');
  engine.updateItems(['a']);
  return engine.makeBibliography()[1][0].trim();
};
const titles = [
  'a cream to rub on the skin',
  'a cream to rub on',
  'sugar and the',
  'effects of vitamin a',
  'effects of vitamin c',
  'vitamin c in skin',
  'vitamin a: a review',
  'effects of vitamin k2',
];
const found = titles.map(titleCase);
console.log(found);
assert.deepEqual(found, [
  'A Cream to Rub on the Skin',
  'A Cream to Rub On',
  'Sugar and The',
  'Effects of Vitamin a',
  'Effects of Vitamin c',
  'Vitamin c in Skin',
  'Vitamin a: A Review',
  'Effects of Vitamin K2',
]);
JS
