#!/usr/bin/env bash
# TinCanJS reads a duration of a learning record only when its seconds are written. Of an hour and a half nothing is left, an
# hour is read as an hour and a second, and nothing is said of it.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
npm install --silent --no-audit --no-fund --prefix "$folder" tincanjs@0.50.0
cd "$folder"
echo "tincanjs@0.50.0"
node --input-type=module <<'JS'
import assert from 'node:assert/strict';
import TinCan from 'tincanjs';

const read = (text) => TinCan.Utils.convertISO8601DurationToMilliseconds(text);
const texts = ['PT1H30M0S', 'PT1H30M', 'PT5M', 'PT1H', 'PT2H'];
const found = Object.fromEntries(texts.map((text) => [text, read(text)]));
const written = TinCan.Utils.convertMillisecondsToISO8601Duration(5_400_000);
console.log({ read: found, 'writes 5400000 as': written });
assert.deepEqual(Object.values(found), [5_400_000, 0, 0, 3_601_000, 7_202_000]);
assert.equal(written, 'PT1H30M0S');
JS
