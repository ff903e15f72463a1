/** What runs inside the workbench's page. It is sent there as source, so it can use nothing from outside itself. */

/** Changes to the configuration that the workbench reads from its page. */
export interface Configuration {
  /** Open the window without a server behind it. */
  readonly web: boolean;
  readonly configurationDefaults: Readonly<Record<string, unknown>>;
  readonly developmentOptions: Readonly<Record<string, unknown>>;
}

/**
 * Runs before VS Code and slips the changes in where it reads its configuration. (Built VS Code ignores these options
 * in its address; and a page rewritten on its way counts as foreign, so that Chromium blocks its web socket.)
 */
export function editConfiguration(changes: Configuration): void {
  interface WorkbenchWindow extends Window {
    vscodeWithoutServer?: boolean;
    codeAutomationLog?: (type: string, args: unknown[]) => void;
    extensionHostLog?: (type: string, args: unknown[]) => void;
  }
  const workbench: WorkbenchWindow = window;
  // oxlint-disable-next-line typescript/unbound-method -- Called with its element below.
  const getAttribute = Element.prototype.getAttribute;
  Element.prototype.getAttribute = function (this: Element, name: string): string | null {
    const value = getAttribute.call(this, name);
    if (value === null || name !== 'data-settings' || this.id !== 'vscode-workbench-web-configuration')
      return value;
    Element.prototype.getAttribute = getAttribute;
    const configuration: { developmentOptions: object } = JSON.parse(value);
    workbench.vscodeWithoutServer = changes.web;
    return JSON.stringify({
      ...configuration,
      configurationDefaults: changes.configurationDefaults,
      developmentOptions: { ...configuration.developmentOptions, ...changes.developmentOptions },
    });
  };

  // While tests run VS Code hands every line of its log to this function, its own and the extension host's console.
  // The latter alone come through this remote call, whose name no minifier changes.
  workbench.codeAutomationLog = (type, args) => {
    const trace = new Error('trace');
    if (trace.stack?.includes('$logExtensionHostMessage')) workbench.extensionHostLog?.(type, args);
  };
  Error.stackTraceLimit = 50;
}
