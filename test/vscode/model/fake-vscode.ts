/**
 * As much of VS Code as the model commands call, with an answer ready for every question. Modules of `src/vscode` that are
 * imported with `?fake` behind their name get this in place of `vscode`, and pass it on to what they import.
 */
import { registerHooks } from 'node:module';

registerHooks({
  resolve: (specifier, context, next) => {
    const ours = context.parentURL?.endsWith('?fake') === true;
    if (specifier === 'vscode' && ours) return { url: import.meta.url, shortCircuit: true };
    const resolved = next(specifier, context);
    const shared = !resolved.url.includes('/src/vscode/');
    return ours && !shared && !resolved.url.endsWith('?fake')
      ? { ...resolved, url: `${resolved.url}?fake` }
      : resolved;
  },
});

type Answer = string | undefined | ((labels: readonly string[]) => string | undefined);

/** What the writer sees, and what they answer. */
export const desk = {
  /** Answers to lists, inputs and messages, in the order in which these come. */
  answers: [] as Answer[],
  /** What was asked or said, one line each. */
  said: [] as string[],
  commands: [] as (readonly unknown[])[],
  settings: new Map<string, unknown>(),
  /** What a folder says; it must not count. */
  folderSettings: new Map<string, unknown>(),
  progress: [] as string[],
  cancel: undefined as (() => void) | undefined,
  documents: [] as TextDocument[],
  tabsClosed: 0,
  reset(): void {
    Object.assign(desk, {
      answers: [],
      said: [],
      commands: [],
      progress: [],
      documents: [],
      tabsClosed: 0,
      cancel: undefined,
    });
    desk.settings.clear();
    desk.folderSettings.clear();
    workspace.isTrusted = true;
    lm.models = [];
  },
};

function answer(question: string, labels: readonly string[]): string | undefined {
  desk.said.push(question);
  const next = desk.answers.shift();
  return typeof next === 'function' ? next(labels) : next;
}

export class Uri {
  readonly scheme: string;
  readonly path: string;
  constructor(scheme: string, path: string) {
    this.scheme = scheme;
    this.path = path;
  }
  static from({ scheme, path }: { scheme: string; path: string }): Uri {
    return new Uri(scheme, path);
  }
  toString(): string {
    return `${this.scheme}:${this.path}`;
  }
}

export class Position {
  readonly offset: number;
  readonly line = 0;
  constructor(offset: number) {
    this.offset = offset;
  }
}

export class Range {
  readonly start: Position;
  readonly end: Position;
  constructor(start: Position, end: Position) {
    this.start = start;
    this.end = end;
  }
}

export class TextDocument {
  readonly uri: Uri;
  readonly languageId = 'markdown';
  text: string;
  version = 1;
  constructor(uri: Uri, text: string) {
    this.uri = uri;
    this.text = text;
  }
  getText(): string {
    return this.text;
  }
  positionAt(offset: number): Position {
    return new Position(offset);
  }
  offsetAt({ offset }: Position): number {
    return offset;
  }
}

export class TextEdit {
  readonly range: Range;
  readonly newText: string;
  constructor(range: Range, newText: string) {
    this.range = range;
    this.newText = newText;
  }
}

export class WorkspaceEdit {
  edits: [Uri, TextEdit[]][] = [];
  set(uri: Uri, edits: TextEdit[]): void {
    this.edits.push([uri, edits]);
  }
}

export class EventEmitter<T> {
  readonly #listeners: ((value: T) => void)[] = [];
  readonly event = (listener: (value: T) => void): { dispose: () => void } => {
    this.#listeners.push(listener);
    return { dispose: () => undefined };
  };
  fire(value: T): void {
    for (const listener of this.#listeners) listener(value);
  }
  dispose(): void {
    this.#listeners.length = 0;
  }
}

export class CancellationTokenSource {
  readonly #cancelled = new EventEmitter<void>();
  readonly token = { isCancellationRequested: false, onCancellationRequested: this.#cancelled.event };
  cancel(): void {
    this.token.isCancellationRequested = true;
    this.#cancelled.fire();
  }
  dispose(): void {
    this.#cancelled.dispose();
  }
}

export class TabInputText {
  readonly name = 'TabInputText';
}
export class TabInputTextDiff {
  readonly name = 'TabInputTextDiff';
}
export class TabInputCustom {
  readonly name = 'TabInputCustom';
}
export class TabInputWebview {
  readonly name = 'TabInputWebview';
}
export const ProgressLocation = { Notification: 15 };
export const DiagnosticSeverity = { Error: 0, Warning: 1, Information: 2, Hint: 3 };
export const ViewColumn = { Beside: -2 };
export const ConfigurationTarget = { Global: 1 };
export const InputBoxValidationSeverity = { Info: 1 };
export const LanguageModelChatToolMode = { Auto: 1, Required: 2 };
export class LanguageModelTextPart {
  readonly value: string;
  constructor(value: string) {
    this.value = value;
  }
}
export class LanguageModelToolCallPart {
  readonly input: object;
  constructor(input: object) {
    this.input = input;
  }
}
export class LanguageModelError extends Error {
  readonly code: string;
  constructor(code: string, message = code) {
    super(message);
    this.code = code;
  }
  static NoPermissions(): LanguageModelError {
    return new LanguageModelError('NoPermissions');
  }
  static Blocked(): LanguageModelError {
    return new LanguageModelError('Blocked');
  }
  static NotFound(): LanguageModelError {
    return new LanguageModelError('NotFound');
  }
}
export const LanguageModelChatMessage = { User: (content: string) => ({ role: 1, content }) };
export const lm = {
  models: [] as unknown[],
  selectChatModels: (): Promise<unknown[]> => Promise.resolve(lm.models),
};

const providers = new Map<string, { provideTextDocumentContent: (uri: Uri) => string }>();
const message =
  (kind: string) =>
  (text: string, ...more: readonly unknown[]): Promise<string | undefined> => {
    const [first] = more;
    const options =
      typeof first === 'object' && first !== null ? (first as { modal?: boolean; detail?: string }) : {};
    const labels = more.filter((one) => typeof one === 'string');
    const said = `${options.modal ? 'modal' : kind}: ${text}${options.detail ? ` ${options.detail}` : ''}`;
    if (labels.length === 0) desk.said.push(said);
    return Promise.resolve(labels.length === 0 ? undefined : answer(said, labels));
  };

export const window = {
  activeTextEditor: undefined,
  visibleTextEditors: [],
  showQuickPick: (items: readonly { label: string }[], { placeHolder }: { placeHolder: string }) => {
    const labels = items.map(({ label }) => label);
    const chosen = answer(`pick: ${placeHolder} ${labels.join(' | ')}`, labels);
    return Promise.resolve(items.find(({ label }) => label === chosen));
  },
  showInputBox: ({
    title,
    value = '',
    validateInput,
  }: {
    title: string;
    value?: string;
    validateInput?: (value: string) => unknown;
  }) => {
    const typed = answer(`input: ${title} (${value})`, [value]);
    const problem = typed === undefined ? undefined : validateInput?.(typed);
    if (typeof problem === 'string') desk.said.push(`refused: ${problem}`);
    else if (problem) desk.said.push(`hint: ${(problem as { message: string }).message}`);
    return Promise.resolve(typeof problem === 'string' ? undefined : typed);
  },
  showInformationMessage: message('information'),
  showWarningMessage: message('warning'),
  showErrorMessage: message('error'),
  showTextDocument: (document: TextDocument) => {
    desk.said.push(`shown: ${document.getText()}`);
    return Promise.resolve();
  },
  withProgress: (
    { title }: { title: string },
    task: (
      progress: { report: (value: { message: string }) => void },
      token: CancellationTokenSource['token'],
    ) => Promise<unknown>,
  ) => {
    const source = new CancellationTokenSource();
    desk.cancel = () => source.cancel();
    desk.progress.push(title);
    return task({ report: ({ message: words }) => desk.progress.push(words) }, source.token);
  },
  tabGroups: {
    all: [],
    close: () => {
      desk.tabsClosed++;
      return Promise.resolve(true);
    },
  },
};

export const workspace = {
  isTrusted: true,
  getConfiguration: (section: string) => ({
    inspect: (key: string) => ({
      globalValue: desk.settings.get(`${section}.${key}`),
      workspaceValue: desk.folderSettings.get(`${section}.${key}`),
      workspaceFolderValue: desk.folderSettings.get(`${section}.${key}`),
    }),
    get: (key: string) =>
      desk.folderSettings.get(`${section}.${key}`) ?? desk.settings.get(`${section}.${key}`),
    update: (key: string, value: unknown, target: number) => {
      if (target !== ConfigurationTarget.Global) throw new Error('Only user settings are written.');
      desk.settings.set(`${section}.${key}`, value);
      return Promise.resolve();
    },
  }),
  registerTextDocumentContentProvider: (
    scheme: string,
    provider: { provideTextDocumentContent: (uri: Uri) => string },
  ) => {
    providers.set(scheme, provider);
    return { dispose: () => providers.delete(scheme) };
  },
  openTextDocument: (uri: Uri) => {
    const open = desk.documents.find((one) => one.uri.toString() === uri.toString());
    return Promise.resolve(
      open ?? new TextDocument(uri, providers.get(uri.scheme)?.provideTextDocumentContent(uri) ?? ''),
    );
  },
  applyEdit: ({ edits }: WorkspaceEdit) => {
    for (const [uri, list] of edits) {
      const document = desk.documents.find((one) => one.uri.toString() === uri.toString());
      for (const { range, newText } of list) {
        if (document)
          document.text =
            document.text.slice(0, range.start.offset) + newText + document.text.slice(range.end.offset);
      }
    }
    return Promise.resolve(true);
  },
};

export const commands = {
  executeCommand: async (id: string, ...args: readonly unknown[]) => {
    desk.commands.push([id, ...args]);
    if (id === 'markdown.showLockedPreviewToSide') {
      const document = await workspace.openTextDocument(args[0] as Uri);
      desk.said.push(`preview: ${document.getText()}`);
    }
  },
};
