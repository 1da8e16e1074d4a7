#!/usr/bin/env bash
# "and others" says in BibTeX that there are more authors. biblatex-csl-converter and Citation.js have one who is called others,
# as a literal name and as a surname. astrocite-bibtex lets it go; that there were more is lost.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
npm install --silent --no-audit --no-fund --prefix "$folder" @citation-js/core@0.8.2 @citation-js/plugin-bibtex@0.8.2 astrocite-bibtex@0.16.4 biblatex-csl-converter@3.2.2
cd "$folder"
echo "@citation-js/core@0.8.2 @citation-js/plugin-bibtex@0.8.2 astrocite-bibtex@0.16.4 biblatex-csl-converter@3.2.2"
node --input-type=module <<'JS'
import assert from 'node:assert/strict';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import { parse } from 'astrocite-bibtex';
import { CSLExporter, parse as parseBiblatex } from 'biblatex-csl-converter';

const readers = {
  'biblatex-csl-converter': (bibtex) => new CSLExporter(parseBiblatex(bibtex).entries).parse()[1].author,
  'Citation.js': (bibtex) => new Cite(bibtex).data[0].author,
  astrocite: (bibtex) => parse(bibtex)[0].author,
};
const authors = (names) =>
  Object.entries(readers).map(([name, read]) => [name, read(`@article{a, title={Tea}, author={${names}}}`)]);
const found = ['Lee, Ann and Moor, Ida', 'Lee, Ann and others'].map((names) => Object.fromEntries(authors(names)));
console.dir(found, { depth: 4 });
const lee = { given: 'Ann', family: 'Lee' };
const both = [lee, { given: 'Ida', family: 'Moor' }];
assert.deepEqual(found, [
  { 'biblatex-csl-converter': both, 'Citation.js': both, astrocite: both },
  {
    'biblatex-csl-converter': [lee, { literal: 'others' }],
    'Citation.js': [lee, { family: 'others' }],
    astrocite: [lee],
  },
]);
JS
