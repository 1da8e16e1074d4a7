/** The packages come without types; what is used of them. */
declare module '@citation-js/core' {
  export class Cite {
    constructor(data: string);
    /** CSL-JSON. */
    data: Record<string, unknown>[];
  }
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
