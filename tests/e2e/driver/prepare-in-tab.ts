/** What Firefox gives the scripts that it runs beside a tab's documents, with its own rights. */
declare const Cu: { Sandbox(principal: unknown, options: object): { Debugger: new () => Debugger } };
declare const Services: { scriptSecurityManager: { getSystemPrincipal(): unknown } };
declare const ChromeUtils: { importESModule(address: string): { addDebuggerToGlobal(scope: unknown): void } };
interface Debugger {
  makeGlobalObjectReference(window: unknown): { executeInGlobal(code: string): unknown };
}

/**
 * Runs beside a Firefox tab, to which it is sent as text: has `code` run in each document whose address begins so, once its first
 * element is there. By then the extension's API is, and no code of the page has run.
 */
export function prepareInTab(address: string, code: string): void {
  addEventListener(
    'DOMDocElementInserted',
    ({ target }) => {
      const { documentURI, defaultView } = target as Document;
      if (!documentURI.startsWith(address)) return;
      const scope = Cu.Sandbox(Services.scriptSecurityManager.getSystemPrincipal(), {
        freshCompartment: true,
      });
      ChromeUtils.importESModule('resource://gre/modules/jsdebugger.sys.mjs').addDebuggerToGlobal(scope);
      // Past the page's policy, which lets no code be made of text.
      new scope.Debugger().makeGlobalObjectReference(defaultView).executeInGlobal(code);
    },
    true,
  );
}
