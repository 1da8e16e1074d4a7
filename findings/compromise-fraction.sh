#!/usr/bin/env bash
# Asked for numbers, compromise gives the upper number of a fraction written with a stroke: 3/4 of a tablet is three. In words
# and behind a whole number it counts as what it is, and asked for fractions compromise knows it.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
npm install --silent --no-audit --no-fund --prefix "$folder" compromise@14.17.0
cd "$folder"
echo "compromise@14.17.0"
node --input-type=module <<'JS'
import assert from 'node:assert/strict';
import nlp from 'compromise';

const texts = [
  'take 0.5 tablet',
  'take half a tablet',
  'take two thirds of a tablet',
  'take 1 1/2 tablets',
  'take 1/2 tablet',
  'take 3/4 tablet',
];
const found = Object.fromEntries(
  texts.map((text) => {
    const fractions = nlp(text).fractions().json().map(({ fraction }) => fraction.decimal);
    return [text, { numbers: nlp(text).numbers().get(), fractions }];
  })
);
console.log(found);
assert.deepEqual(found, {
  'take 0.5 tablet': { numbers: [0.5], fractions: [] },
  'take half a tablet': { numbers: [0.5], fractions: [0.5] },
  'take two thirds of a tablet': { numbers: [0.667], fractions: [0.667] },
  'take 1 1/2 tablets': { numbers: [1.5], fractions: [0.5] },
  'take 1/2 tablet': { numbers: [1], fractions: [0.5] },
  'take 3/4 tablet': { numbers: [3], fractions: [0.75] },
});
JS
