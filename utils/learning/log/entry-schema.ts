/** Characters of an answer or a citation, and of a title or an address, at most: far more than anybody writes. */
const mostText = 100_000;
export const mostLine = 10_000;
/** Topics, domains and pieces of evidence of one entry. */
const mostOfList = 100;
/** Minutes of one entry: a day has no more. */
export const mostMinutes = 1440;

const text = { type: 'string', maxLength: mostText } as const;
const line = { type: 'string', maxLength: mostLine } as const;
const lines = { type: 'array', items: line, maxItems: mostOfList } as const;
const day = { type: 'string', pattern: '^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$' } as const;
const time = { type: 'integer', minimum: 0, maximum: 8_640_000_000_000_000 } as const;
const none = { type: 'null' } as const;
const orNone = <T>(schema: T) => ({ anyOf: [schema, none] }) as const;

const source = {
  type: 'object',
  properties: {
    kind: { enum: ['issue', 'guide', 'book'] },
    newsletter: line,
    title: line,
    url: orNone(line),
    publishedAt: orNone(day),
    version: orNone(line),
    citation: text,
    sponsor: orNone(line),
  },
  required: ['kind', 'newsletter', 'title', 'url', 'publishedAt', 'version', 'citation', 'sponsor'],
  additionalProperties: false,
} as const;

const followUp = {
  type: 'object',
  properties: { weeks: { enum: [4, 12] }, answeredOn: day, answer: text },
  required: ['weeks', 'answeredOn', 'answer'],
  additionalProperties: false,
} as const;

/** `LogEntry` of types.ts as a JSON Schema: what a file must hold to be read as one. */
export const entrySchema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  title: 'Entry of a self-recorded learning log',
  type: 'object',
  properties: {
    id: { type: 'string', pattern: '^[A-Za-z0-9._:-]{1,64}$' },
    source,
    startedAt: day,
    finishedAt: day,
    minutesMeasured: { type: 'number', minimum: 0, maximum: mostMinutes },
    minutes: { type: 'integer', minimum: 0, maximum: mostMinutes },
    method: { enum: ['reading', 'listening'] },
    topics: lines,
    learned: text,
    impact: text,
    change: text,
    followUpOn: orNone(day),
    followUps: { type: 'array', items: followUp, maxItems: 20 },
    domains: lines,
    evidence: lines,
    createdAt: time,
    changedAt: time,
  },
  required: [
    ...(['id', 'source', 'startedAt', 'finishedAt', 'minutesMeasured', 'minutes', 'method'] as const),
    ...(['topics', 'learned', 'impact', 'change', 'followUpOn', 'followUps', 'domains'] as const),
    ...(['evidence', 'createdAt', 'changedAt'] as const),
  ],
  additionalProperties: false,
} as const;
