#!/usr/bin/env bash
# In SCORM 2004 a time zone may stand behind a fraction of a second only. A moment in UTC without one, as most software writes
# it, is refused, though the same text without its zone is taken, and with ".0" too.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
npm install --silent --no-audit --no-fund --prefix "$folder" scorm-again@3.4.3
cd "$folder"
echo "scorm-again@3.4.3"
node --input-type=module <<'JS'
import assert from 'node:assert/strict';

globalThis.window ??= globalThis;
console.warn = () => {};
console.error = () => {};
const { Scorm2004API } = await import('scorm-again');
const api = new Scorm2004API({ autocommit: false, lmsCommitUrl: false, logLevel: 5 });
api.Initialize('');
api.SetValue('cmi.interactions.0.id', 'question-1');
const texts = ['2026-11-05T07:00:00', '2026-11-05T07:00:00Z', '2026-11-05T07:00:00.0Z', '2026-11-05T07:00:00+01:00'];
const found = texts.map((text) => [
  text,
  api.SetValue('cmi.interactions.0.timestamp', text),
  api.GetLastError(),
]);
console.log(found);
assert.deepEqual(
  found.map(([, isTaken, error]) => [isTaken, error]),
  [
    ['true', '0'],
    ['false', '406'],
    ['true', '0'],
    ['false', '406'],
  ],
);
process.exit();
JS
