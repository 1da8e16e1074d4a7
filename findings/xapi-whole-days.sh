#!/usr/bin/env bash
# The wrapper's calculateISO8601Duration writes the T ahead of a time that is none when a duration is of whole days: "P1DT".
# ISO 8601 wants something behind the T, and the language's own Temporal.Duration does not read it.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
npm install --silent --no-audit --no-fund --prefix "$folder" @xapi/xapi@3.0.3 temporal-polyfill@1.0.8
cd "$folder"
echo "@xapi/xapi@3.0.3 temporal-polyfill@1.0.8"
node --input-type=module <<'JS'
import assert from 'node:assert/strict';
import wrapper from '@xapi/xapi';
import { Temporal } from 'temporal-polyfill';

const XAPI = wrapper.default ?? wrapper;
const hour = 3_600_000;
const write = (hours) => XAPI.calculateISO8601Duration(new Date(0), new Date(hours * hour));
const isRead = (text) => {
  try {
    return Temporal.Duration.from(text).total('hours') > 0;
  } catch {
    return false;
  }
};
const found = [23, 24, 25, 48].map((hours) => ({ hours, text: write(hours), isRead: isRead(write(hours)) }));
console.table(found);
assert.deepEqual(
  found.map(({ text }) => text),
  ['PT23H', 'P1DT', 'P1DT1H', 'P2DT'],
);
assert.deepEqual(
  found.map(({ isRead }) => isRead),
  [true, false, true, false],
);
JS
