#!/usr/bin/env bash
# human-interval takes a for no number: "a week" is nothing, and of a week and two days the days are left. A half after "and" is
# left out, and the ten and the fifteen of "ten to fifteen minutes" are written one behind the other. In digits the ten is left.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
npm install --silent --no-audit --no-fund --prefix "$folder" human-interval@2.0.1
cd "$folder"
echo "human-interval@2.0.1"
node --input-type=module <<'JS'
import assert from 'node:assert/strict';
import humanInterval from 'human-interval';

const day = humanInterval('one day');
const minute = humanInterval('one minute');
const found = {
  days: ['one week and two days', 'a week and two days', 'a week'].map((text) => [text, humanInterval(text) / day]),
  minutes: ['3.5 hours', 'three and a half hours', '10 to 15 minutes', 'ten to fifteen minutes'].map((text) => [
    text,
    humanInterval(text) / minute,
  ]),
};
console.log(found);
assert.deepEqual(found, {
  days: [
    ['one week and two days', 9],
    ['a week and two days', 2],
    ['a week', 0],
  ],
  minutes: [
    ['3.5 hours', 210],
    ['three and a half hours', 180],
    ['10 to 15 minutes', 10],
    ['ten to fifteen minutes', 1015],
  ],
});
JS
