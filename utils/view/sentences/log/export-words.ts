import type { ExportWords } from '../../../learning/exports/word-types.ts';
import { say } from '../say.ts';

/** The words of an export in the language of the companion. */
export function exportWords(): ExportWords {
  const time = (minutes: number) => say('log.minutes', { count: minutes });
  const entries = (count: number) => say('log.entries', { count });
  return {
    columns: {
      started: say('export.started'),
      finished: say('export.finished'),
      title: say('export.title'),
      provider: say('log.fieldFrom'),
      published: say('export.published'),
      kind: say('export.kind'),
      method: say('export.method'),
      minutes: say('log.fieldMinutes'),
      measured: say('export.measured'),
      topics: say('log.topics'),
      learned: say('log.learned'),
      change: say('log.change'),
      impact: say('log.impact'),
      followUps: say('log.due'),
      domains: say('log.domains'),
      evidence: say('log.evidence'),
      address: say('log.fieldAddress'),
      version: say('export.version'),
      reference: say('export.reference'),
      sponsor: say('export.sponsor'),
      entry: say('export.entry'),
    },
    kinds: { issue: say('search.issue'), guide: say('search.guide'), book: say('export.book') },
    methods: { reading: say('export.reading'), listening: say('export.listening') },
    log: say('log.title'),
    source: say('export.source'),
    untitled: say('log.noTitle'),
    days: (from, to) => say('export.days', { from, to }),
    took: (days, minutes) => say('export.took', { days, time: time(minutes) }),
    sum: (range, count, minutes) =>
      say('log.sheetRange', { ...range, entries: entries(count), time: time(minutes) }),
    followUp: (weeks) => say('log.afterWeeks', { count: weeks }),
    askedAgain: (title) => say('export.askedAgain', { question: say('log.did'), title }),
    scheme: {
      name: say('log.scheme'),
      lookedUp: say('export.lookedUp'),
      record: say('export.record'),
      selfRecorded: say('export.selfRecorded'),
    },
    schemeTitle: (range, name, month) => say('export.schemeTitle', { ...range, name, month }),
    notes: {
      title: say('notes.title'),
      read: say('log.fieldTitle'),
      highlighted: say('notes.card'),
      note: say('notes.note'),
      guide: say('search.guide'),
    },
    noteCount: (count) => say('notes.count', { count }),
    page: (page) => say('search.page', { page }),
    pack: packWords(time, entries),
  };
}

function packWords(
  time: (minutes: number) => string,
  entries: (count: number) => string,
): ExportWords['pack'] {
  return {
    title: (range) => say('export.packTitle', range),
    made: (count, minutes, day) =>
      say('export.packMade', { entries: entries(count), time: time(minutes), day }),
    selfRecorded: say('export.packSelf'),
    files: say('export.files'),
    parts: {
      log: say('export.fileLog'),
      schema: say('export.fileSchema'),
      table: say('export.fileTable'),
      reflections: say('export.fileReflections'),
      references: say('export.fileReferences'),
      ris: say('export.fileRis'),
      notes: say('export.fileNotes'),
      kept: say('export.fileKept'),
      schemes: say('export.fileSchemes'),
    },
    guides: (held) => say('export.fileGuides', { held }),
    gone: say('export.gone'),
    scheme: (name, month) => say('export.rule', { name, month }),
    boxes: (boxes) => say('export.filled', { boxes }),
    entries,
    hours: (count) => say('log.hours', { count }),
    participatory: (hours) => say('export.participatory', { hours }),
    stillEmpty: (count) => say('export.stillEmpty', { entries: count }),
    year: (year, sum) => say('log.yearList', { year: `${year}`, entries: sum }),
    gap: (from, to) => say('export.gap', { from, to }),
    rule: (address) => say('export.ruleAt', { address }),
  };
}
