#!/usr/bin/env bash
# BibTeX has no field for a day. Citation.js puts it into the month, as "jun 3" between braces, and reads that back; for
# biblatex-csl-converter it is no month at all, and of the date the year is left, with a warning. BibLaTeX has a date.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
npm install --silent --no-audit --no-fund --prefix "$folder" @citation-js/core@0.8.2 @citation-js/plugin-bibtex@0.8.2 biblatex-csl-converter@3.2.2
cd "$folder"
echo "@citation-js/core@0.8.2 @citation-js/plugin-bibtex@0.8.2 biblatex-csl-converter@3.2.2"
node --input-type=module <<'JS'
import assert from 'node:assert/strict';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import { CSLExporter, parse } from 'biblatex-csl-converter';

const page = { id: 'a', type: 'webpage', title: 'Tea', issued: { 'date-parts': [[2020, 6, 3]] } };
const throughFormat = (format) => {
  const text = new Cite([page]).format(format);
  const { entries, warnings } = parse(text);
  return {
    written: text.match(/(year|month|day|date) = .*(?=,)/g),
    'Citation.js': new Cite(text).data[0].issued['date-parts'][0],
    'biblatex-csl-converter': new CSLExporter(entries).parse()[1].issued['date-parts'][0],
    warnings: warnings.map((warning) => warning.type),
  };
};
const found = { bibtex: throughFormat('bibtex'), biblatex: throughFormat('biblatex') };
console.dir(found, { depth: 4 });
assert.deepEqual(found, {
  bibtex: {
    written: ['year = {2020}', 'month = {jun 3}'],
    'Citation.js': [2020, 6, 3],
    'biblatex-csl-converter': [2020],
    warnings: ['invalid_month'],
  },
  biblatex: {
    written: ['date = {2020-06-03}'],
    'Citation.js': [2020, 6, 3],
    'biblatex-csl-converter': [2020, 6, 3],
    warnings: [],
  },
});
JS
