#!/usr/bin/env bash
# Citation.js has no field in BibTeX for the day a page was looked at: it writes it as the note, and where there is a note
# already it is lost. Read back it is a note, no date. BibLaTeX has the field, and is given the note besides.
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

const page = { id: 'a', type: 'webpage', title: 'Tea', URL: 'https://tea.example/', accessed: { 'date-parts': [[2021, 5, 6]] } };
const readBack = (entry, format) => {
  const { note, accessed, type } = new Cite(new Cite([entry]).format(format)).data[0];
  return { type, note, accessed: accessed?.['date-parts'][0] };
};
const found = {
  bibtex: readBack(page, 'bibtex'),
  'bibtex with a note': readBack({ ...page, note: 'Read twice' }, 'bibtex'),
  biblatex: readBack(page, 'biblatex'),
};
console.log(found);
assert.deepEqual(found, {
  bibtex: { type: 'document', note: '[Online; accessed 2021-05-06]', accessed: undefined },
  'bibtex with a note': { type: 'document', note: 'Read twice', accessed: undefined },
  biblatex: { type: 'webpage', note: '[Online; accessed 2021-05-06]', accessed: [ 2021, 5, 6 ] }
});
JS
