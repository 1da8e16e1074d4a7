#!/usr/bin/env bash
# In a title for Citation.js `$H_2O$` lowers the 2 and the O, though TeX lowers the 2 alone; `$H_{2}O$` is right when read,
# but is written as H2O.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
npm install --silent --no-audit --no-fund --prefix "$folder" @citation-js/core@0.8.2 @citation-js/plugin-bibtex@0.8.2
cd "$folder"
echo "@citation-js/core@0.8.2 @citation-js/plugin-bibtex@0.8.2"
node --input-type=module <<'JS'
import assert from 'node:assert/strict';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';

const titles = ['$H_2O$', '$H_{2}O$', '$x^10$', 'CO\\textsubscript{2}'];
const found = titles.map((title) => {
  const { data } = new Cite(`@article{a, title = {${title}}}`);
  return [title, data[0].title, /title = .*/.exec(new Cite(data).format('bibtex'))[0]];
});
console.log(found);
assert.deepEqual(found, [
  [ '$H_2O$', 'H<sub>2O</sub>', 'title = {H\\textsubscript{2O}},' ],
  [ '$H_{2}O$', 'H₂O', 'title = {H2O},' ],
  [ '$x^10$', 'x¹⁰', 'title = {x10},' ],
  [ 'CO\\textsubscript{2}', 'CO<sub>2</sub>', 'title = {CO\\textsubscript{2}},' ]
]);
JS
