#!/usr/bin/env bash
# @retorquere/bibtex-parser brings a title into the capitals of a sentence. A letter that stands alone stays as it is, but A it
# takes for the article: Vitamin a and vitamin D. Braces keep it, and so does the option that leaves titles alone.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
npm install --silent --no-audit --no-fund --prefix "$folder" @retorquere/bibtex-parser@9.0.29
cd "$folder"
echo "@retorquere/bibtex-parser@9.0.29"
node --input-type=module <<'JS'
import assert from 'node:assert/strict';
import { parse } from '@retorquere/bibtex-parser';

const title = (text, options) => parse(`@article{a, title={${text}}}`, options).entries[0].fields.title;
const titles = [
  'Vitamin D and Vitamin E in Acne',
  'Vitamin A and Vitamin D in Acne',
  'Vitamin {A} and Vitamin D in Acne',
  'Hepatitis B and Skin',
  'Hepatitis A and Skin',
];
const found = [...titles.map((text) => title(text)), title(titles[1], { sentenceCase: false })];
console.log(found);
assert.deepEqual(found, [
  'Vitamin D and vitamin E in acne',
  'Vitamin a and vitamin D in acne',
  'Vitamin A and vitamin D in acne',
  'Hepatitis B and skin',
  'Hepatitis a and skin',
  'Vitamin A and Vitamin D in Acne',
]);
JS
