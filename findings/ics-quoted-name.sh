#!/usr/bin/env bash
# ics writes a quoted name within a guest's name with backslashes, which mean nothing there: a reader ends the name at the
# backslash.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
npm install --silent --no-audit --no-fund --prefix "$folder" ics@3.12.0 ical.js@2.2.1
cd "$folder"
echo "ics@3.12.0 ical.js@2.2.1"
node --input-type=module <<'JS'
import assert from 'node:assert/strict';
import { createEvent } from 'ics';
import ICAL from 'ical.js';

const { value } = createEvent({
  title: 'Tea',
  start: [2025, 6, 3, 10, 0],
  duration: { hours: 1 },
  attendees: [{ name: 'Ann "Oolong" Lee', email: 'ann@tea.example' }],
});
const guest = new ICAL.Component(ICAL.parse(value)).getFirstSubcomponent('vevent').getFirstProperty('attendee');
const found = [guest.getParameter('cn'), guest.getFirstValue()];
console.log(found);
assert.deepEqual(found, [ 'Ann \\', 'mailto:ann@tea.example' ]);
JS
