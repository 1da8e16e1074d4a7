#!/usr/bin/env bash
# Citation.js writes the day of a journal's article and of a blog's post into RIS, that of a newspaper's article not: only
# its year comes back.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
npm install --silent --no-audit --no-fund --prefix "$folder" @citation-js/core@0.8.2 @citation-js/plugin-ris@0.8.2
cd "$folder"
echo "@citation-js/core@0.8.2 @citation-js/plugin-ris@0.8.2"
node --input-type=module <<'JS'
import assert from 'node:assert/strict';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-ris';

const issued = { 'date-parts': [[2020, 6, 3]] };
const entry = (type) => ({ id: type, type, title: 'Tea', 'container-title': 'The Tea Times', issued });
const types = ['article-journal', 'article-newspaper', 'article-magazine', 'post-weblog', 'webpage'];
const readBack = (type) => new Cite(new Cite([entry(type)]).format('ris')).data[0].issued?.['date-parts'][0];
const found = Object.fromEntries(types.map((type) => [type, readBack(type)]));
console.log(found);
assert.deepEqual(found, {
  'article-journal': [ 2020, 6, 3 ],
  'article-newspaper': [ 2020 ],
  'article-magazine': [ 2020, 6, 3 ],
  'post-weblog': [ 2020, 6, 3 ],
  webpage: [ 2020, 6, 3 ]
});
JS
