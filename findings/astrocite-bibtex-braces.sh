#!/usr/bin/env bash
# Braces around an author say in BibTeX that the name is whole. astrocite-bibtex takes them off before it parts the names: World
# is the first name of the Tea Organization, Leaf and Bud are two. Its alpha is the Latin letter of phonetics, U+0251; beta is
# Greek.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
npm install --silent --no-audit --no-fund --prefix "$folder" astrocite-bibtex@0.16.4 biblatex-csl-converter@3.2.2
cd "$folder"
echo "astrocite-bibtex@0.16.4 biblatex-csl-converter@3.2.2"
node --input-type=module <<'JS'
import assert from 'node:assert/strict';
import { parse } from 'astrocite-bibtex';
import { CSLExporter, parse as parseBiblatex } from 'biblatex-csl-converter';

const bibtex =
  '@article{a, title={$\\alpha$ and $\\beta$}, author={{World Tea Organization} and {Leaf and Bud} and Lee, Ann}}';
const letters = (title) => [title[0], title.at(-1)].map((letter) => `U+${letter.codePointAt(0).toString(16).padStart(4, '0')}`);
const read = ({ author, title }) => ({ author, letters: letters(title) });
const found = {
  astrocite: read(parse(bibtex)[0]),
  'biblatex-csl-converter': read(new CSLExporter(parseBiblatex(bibtex).entries).parse()[1]),
};
console.dir(found, { depth: 4 });
assert.deepEqual(found, {
  astrocite: {
    author: [
      { family: 'Tea Organization', given: 'World' },
      { family: 'Leaf' },
      { family: 'Bud' },
      { family: 'Lee', given: 'Ann' },
    ],
    letters: ['U+0251', 'U+03b2'],
  },
  'biblatex-csl-converter': {
    author: [{ literal: 'World Tea Organization' }, { literal: 'Leaf and Bud' }, { family: 'Lee', given: 'Ann' }],
    letters: ['U+03b1', 'U+03b2'],
  },
});
JS
