import { unpackEntities } from './unpack-entities.ts';

/**
 * The tree by which the worker decodes named characters, in the place of that of the package `entities`
 * (`scripts/entities/entity-table.ts`). Before it is set no name is known, and each stays as it was written.
 */
export let entityTree: Uint16Array = new Uint16Array(1);

/** @param packed what `packEntities` wrote */
export function setEntityTree(packed: string): void {
  entityTree = unpackEntities(packed);
}
