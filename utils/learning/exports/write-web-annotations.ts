import type { ExportedNote } from './note-types.ts';

/**
 * Notes as Web Annotations in JSON-LD (https://www.w3.org/TR/annotation-model/), one page of a collection, in the order in which
 * they are given: what was marked as a TextQuoteSelector and a TextPositionSelector, a page of a guide as a fragment of its file.
 */
export function writeWebAnnotations(notes: readonly ExportedNote[]): string {
  const collection = {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    type: 'AnnotationCollection',
    total: notes.length,
    first: { type: 'AnnotationPage', startIndex: 0, items: notes.map(toAnnotation) },
  };
  return `${JSON.stringify(collection, null, 2)}\n`;
}

function toAnnotation({ id, note, quote, createdAt, changedAt, ...rest }: ExportedNote) {
  const isCommented = note.trim() !== '';
  return {
    id: isUuid.test(id) ? `urn:uuid:${id}` : undefined,
    type: 'Annotation',
    motivation: quote === null ? 'commenting' : isCommented ? ['highlighting', 'commenting'] : 'highlighting',
    created: createdAt === null ? undefined : new Date(createdAt).toISOString(),
    modified: new Date(changedAt).toISOString(),
    body: isCommented
      ? { type: 'TextualBody', value: note, format: 'text/plain', purpose: 'commenting' }
      : undefined,
    target: toTarget({ quote, ...rest }),
  };
}

const isUuid = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;

function toTarget({
  quote,
  position,
  version,
  colour,
  issue,
  guide,
}: Pick<ExportedNote, 'quote' | 'position' | 'version' | 'colour' | 'issue' | 'guide'>) {
  const selector = [
    quote && { type: 'TextQuoteSelector', ...quote },
    position && { type: 'TextPositionSelector', ...position },
    guide?.page != null && {
      type: 'FragmentSelector',
      conformsTo: 'http://tools.ietf.org/rfc/rfc3778',
      value: `page=${guide.page}`,
    },
  ].filter((one) => one !== null && one !== false);
  const source = {
    // A resource without an address is described all the same.
    id: (guide ? guide.url : issue.url) ?? undefined,
    type: 'Text',
    'dc:title': guide ? guide.title : issue.title,
    'dcterms:isPartOf': guide ? issue.title : (issue.newsletter ?? undefined),
    'dcterms:issued': issue.day,
    'schema:version': version ?? undefined,
  };
  return {
    type: 'SpecificResource',
    source,
    selector: selector.length === 0 ? undefined : selector.length === 1 ? selector[0] : selector,
    styleClass: colour ?? undefined,
  };
}
