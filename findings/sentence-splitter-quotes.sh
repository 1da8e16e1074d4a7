#!/usr/bin/env bash
# What stands between straight quotation marks is no end of a sentence to sentence-splitter. Curly ones, as newspapers and
# newsletters print them, are not among its pairs: the sentence ends within them, and the closing mark begins the next.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
npm install --silent --no-audit --no-fund --prefix "$folder" sentence-splitter@5.0.1
cd "$folder"
echo "sentence-splitter@5.0.1"
node --input-type=module <<'JS'
import assert from 'node:assert/strict';
import { split } from 'sentence-splitter';

const sentences = (text) =>
  split(text)
    .filter(({ type }) => type === 'Sentence')
    .map(({ raw }) => raw);
const texts = [
  '"Really?" she asked.',
  '“Really?” she asked.',
  '"Drink it. Then sleep," she said.',
  '“Drink it. Then sleep,” she said.',
  '“Yes,” she said.',
];
const found = texts.map(sentences);
console.log(found);
assert.deepEqual(found, [
  ['"Really?" she asked.'],
  ['“Really?', '” she asked.'],
  ['"Drink it. Then sleep," she said.'],
  ['“Drink it.', 'Then sleep,” she said.'],
  ['“Yes,” she said.'],
]);
JS
