#!/usr/bin/env bash
# uDSV guesses the type of a column from the last of the first rows alone. Of titles above one that is a year NaN is left, and of
# the answers above a "no" all but "yes" are false. Turned round, the same are all text.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
npm install --silent --no-audit --no-fund --prefix "$folder" udsv@0.7.3
cd "$folder"
echo "udsv@0.7.3"
node --input-type=module <<'JS'
import assert from 'node:assert/strict';
import { inferSchema, initParser } from 'udsv';

const read = (...values) => {
  const csv = ['number,value', ...values.map((value, at) => `${at},${value}`)].join('\n');
  return initParser(inferSchema(csv)).typedObjs(csv).map((row) => row.value);
};
const lists = [['Oolong', 'Sencha', '1984'], ['1984', 'Sencha', 'Oolong'], ['maybe', 'yes', 'no'], ['no', 'yes', 'maybe']];
const found = Object.fromEntries(lists.map((list) => [list.join(', '), read(...list)]));
console.log(found);
assert.deepEqual(Object.values(found), [
  [NaN, NaN, 1984],
  ['1984', 'Sencha', 'Oolong'],
  [false, true, false],
  ['no', 'yes', 'maybe'],
]);
JS
