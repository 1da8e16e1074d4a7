#!/usr/bin/env bash
# Citation.js takes the pages of an article or a chapter through RIS and back as they were, but only where a year is given.
# Without one they come back as the number of the first page; a book's come back always.
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

const readBack = (type, more) => {
  const entry = { id: 'a', type, title: 'Tea', 'container-title': 'Leaves', page: '12-34', ...more };
  const ris = new Cite([entry]).format('ris');
  const { page, 'page-first': first } = new Cite(ris).data[0];
  return { ris: ris.match(/^(SP|EP).*$/gm), page, first };
};
const found = {
  'article of 2020': readBack('article-journal', { issued: { 'date-parts': [[2020]] } }),
  article: readBack('article-journal'),
  'chapter of 2020': readBack('chapter', { issued: { 'date-parts': [[2020]] } }),
  chapter: readBack('chapter'),
  book: readBack('book'),
};
console.log(found);
assert.deepEqual(found, {
  'article of 2020': { ris: [ 'SP  - 12-34' ], page: '12-34', first: undefined },
  article: { ris: [ 'SP  - 12-34' ], page: undefined, first: '12-34' },
  'chapter of 2020': { ris: [ 'SP  - 12-34' ], page: '12-34', first: undefined },
  chapter: { ris: [ 'SP  - 12-34' ], page: undefined, first: '12-34' },
  book: { ris: null, page: '12-34', first: undefined }
});
JS
