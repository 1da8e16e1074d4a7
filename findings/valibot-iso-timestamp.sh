#!/usr/bin/env bash
# valibot's isoTimestamp() is no subset of what ISO 8601 allows to be left out: it takes a blank for the T and an offset of
# hours alone, as PostgreSQL prints them, but a time in UTC without seconds, as W3C's profile of the standard has it, is none.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
npm install --silent --no-audit --no-fund --prefix "$folder" valibot@1.5.0
cd "$folder"
echo "valibot@1.5.0"
node --input-type=module <<'JS'
import assert from 'node:assert/strict';
import * as v from 'valibot';

const isTimestamp = (text) => v.is(v.pipe(v.string(), v.isoTimestamp()), text);
const texts = ['2026-11-05 07:00:00+00', '2026-11-05T07:00:00-05', '2026-11-05T07:00Z', '2026-11-05T07:00+01:00'];
const found = Object.fromEntries(texts.map((text) => [text, isTimestamp(text)]));
const inDates = Object.fromEntries(texts.map((text) => [text, !Number.isNaN(Date.parse(text))]));
console.log({ isoTimestamp: found, 'Date.parse': inDates });
assert.deepEqual(Object.values(found), [true, true, false, false]);
assert.deepEqual(Object.values(inDates).slice(2), [true, true]);
JS
