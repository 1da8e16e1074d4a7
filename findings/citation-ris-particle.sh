#!/usr/bin/env bash
# Citation.js writes a name into RIS by its family, given name and suffix. A particle is not written, whether it is left out when
# sorting or not: van der Linden comes back as Linden. BibTeX keeps the one that is not left out, and loses the other too.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
npm install --silent --no-audit --no-fund --prefix "$folder" @citation-js/core@0.8.2 @citation-js/plugin-bibtex@0.8.2 @citation-js/plugin-ris@0.8.2
cd "$folder"
echo "@citation-js/core@0.8.2 @citation-js/plugin-bibtex@0.8.2 @citation-js/plugin-ris@0.8.2"
node --input-type=module <<'JS'
import assert from 'node:assert/strict';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';

const author = [
  { family: 'Linden', given: 'Mara', 'non-dropping-particle': 'van der' },
  { family: 'Moor', given: 'Ida', 'dropping-particle': 'von' },
  { family: 'Lee', given: 'Ann', suffix: 'Jr.' },
];
const written = (format) => new Cite([{ id: 'a', type: 'book', title: 'Tea', author }]).format(format);
const readBack = (format) => new Cite(written(format)).data[0].author;
const found = { written: written('ris').match(/^AU.*$/gm), ris: readBack('ris'), bibtex: readBack('bibtex') };
console.log(found);
const without = [{ family: 'Linden', given: 'Mara' }, { family: 'Moor', given: 'Ida' }, author[2]];
assert.deepEqual(found, {
  written: ['AU  - Linden, Mara', 'AU  - Moor, Ida', 'AU  - Lee, Ann, Jr.'],
  ris: without,
  bibtex: [author[0], ...without.slice(1)],
});
JS
