/** What the commands of the model do. Loaded with the first of them. */
import * as vscode from 'vscode';
import { leavingInWords } from '../../llm/consent.ts';
import { gradeWithModel, prepareGrade } from '../../llm/grade/grade.ts';
import type { Outgoing } from '../../llm/outgoing.ts';
import type { Ask, GradeModel } from '../../llm/port.ts';
import { isProblem } from '../../llm/problem.ts';
import { secondGrade, sideBySide } from '../../llm/report.ts';
import { prepareRewrite, rewriteWithModel } from '../../llm/rewrite/rewrite.ts';
import { connectionTest } from '../../llm/test-connection.ts';
import { pick } from '../commands/pick.ts';
import type { Services } from '../commands/services.ts';
import { storyTarget } from '../commands/target.ts';
import { agreeTo } from './agreement.ts';
import { connect } from './connect.ts';
import { Keys } from './keys.ts';
import { asText, NotTrusted, tellProblem, tellThatNoneIsSetUp, withProgress } from './say.ts';
import { setUpModel } from './set-up.ts';
import { readModelSettings } from './settings.ts';
import { ShownTexts } from './shown.ts';
import { droppedInWords, Versions } from './versions.ts';
import { whatToRewrite } from './what-to-rewrite.ts';

type Context = Pick<vscode.ExtensionContext, 'secrets' | 'globalState' | 'extensionUri'>;

export class ModelCommands implements vscode.Disposable {
  readonly #context: Context;
  readonly #services: Services;
  readonly #keys: Keys;
  readonly #shown = new ShownTexts();
  readonly #versions = new Versions(this.#shown);

  constructor(context: Context, services: Services) {
    this.#context = context;
    this.#services = services;
    this.#keys = new Keys(context);
  }

  setUp(): Promise<void> {
    return this.#guarded(async () => {
      if (await setUpModel(this.#keys, this.#context.extensionUri)) await this.#test();
    });
  }

  test(): Promise<void> {
    return this.#guarded(() => this.#test());
  }

  /** Forgets a key, and with it that sending there was agreed to. */
  forgetKey(): Promise<void> {
    return this.#guarded(async () => {
      const { origins } = this.#keys;
      if (origins.length === 0) {
        void vscode.window.showInformationMessage('No key is kept.');
        return;
      }
      const origin = await pick(
        'Forget the key and the agreement for which address?',
        origins.map((one) => ({ label: asText(one), value: one })),
      );
      if (origin === undefined) return;
      await this.#keys.forget(origin);
      void vscode.window.showInformationMessage(`Nothing is kept for ${asText(origin)} any more.`);
    });
  }

  /** The model's grade beside the offline one. */
  grade(): Promise<void> {
    return this.#guarded(async () => {
      const model = await this.#model();
      const found = model && (await storyTarget(this.#services));
      const rubric = found && this.#services.reviews.grade(found.reading, found.review);
      if (!model || !found || !rubric) return;
      const { story } = found.review;
      const prepared = prepareGrade(story);
      await this.#agree(model, prepared);
      const grade = await this.#timed(model, () =>
        withProgress(`Grading with ${asText(model.destination.model)}`, (signal, onProgress) =>
          gradeWithModel(prepared, rubric, model, { signal, onProgress }),
        ),
      );
      this.#services.reviews.seconds.keep(story, secondGrade(grade));
      this.#services.reports.graded(found.document);
      await show(this.#shown.add('Model grade.md', sideBySide(story, rubric, grade)));
    });
  }

  /** Versions of a sentence, a part or what a finding marks, as a diff. */
  rewrite(args: readonly unknown[]): Promise<void> {
    return this.#guarded(async () => {
      const model = await this.#model();
      const wish = model && (await whatToRewrite(this.#services, args));
      if (!model || !wish) return;
      const prepared = prepareRewrite(wish.target);
      await this.#agree(model, prepared);
      const rewrite = await this.#timed(model, () =>
        withProgress(`Rewriting with ${asText(model.destination.model)}`, (signal, onProgress) =>
          rewriteWithModel(prepared, model, { signal, onProgress }),
        ),
      );
      if (rewrite.versions.length > 0) return this.#versions.show(wish.document, wish.target, rewrite);
      const why = droppedInWords(rewrite);
      void vscode.window.showInformationMessage(
        ['The model gave no version that can be shown.', ...why].join(' '),
      );
    });
  }

  acceptVersion(): Promise<void> {
    return this.#guarded(() => this.#versions.accept());
  }

  nextVersion(): Promise<void> {
    return this.#guarded(() => this.#versions.next());
  }

  discardVersions(): Promise<void> {
    return this.#guarded(() => this.#versions.discard());
  }

  dispose(): void {
    this.#shown.dispose();
  }

  async #test(): Promise<void> {
    const model = await this.#model();
    if (!model) return;
    const { model: answering, usage } = await this.#timed(model, () =>
      withProgress(`Asking ${asText(model.destination.origin)}`, (signal, onProgress) =>
        connectionTest(model, { signal, onProgress }),
      ),
    );
    const tokens = usage.input === null ? '' : ` It took ${usage.input + (usage.output ?? 0)} tokens.`;
    void vscode.window.showInformationMessage(
      asText(`${answering} answers at ${model.destination.origin}.${tokens}`),
    );
  }

  /** The model of the settings; undefined where none is set up, which is said. */
  async #model(): Promise<GradeModel | undefined> {
    if (!vscode.workspace.isTrusted) throw new NotTrusted();
    const settings = readModelSettings();
    if (settings.provider === 'off') {
      await tellThatNoneIsSetUp();
      return undefined;
    }
    return connect(settings, this.#keys, this.#context.extensionUri);
  }

  async #agree(
    model: GradeModel,
    { outgoing, ask }: { readonly outgoing: Outgoing; readonly ask: Ask },
  ): Promise<void> {
    const { destination } = model;
    await agreeTo(destination, leavingInWords(outgoing, ask, destination), this.#keys, this.#shown);
  }

  /** The log gets the place, the model, the time and what went wrong; no word of a story and no key. */
  async #timed<T>({ destination }: GradeModel, task: () => Thenable<T>): Promise<T> {
    const started = performance.now();
    const told = (how: string): void =>
      this.#services.log.info(
        `${destination.model} at ${destination.origin} ${how} after ${Math.round(performance.now() - started)} ms.`,
      );
    try {
      const result = await task();
      told('answered');
      return result;
    } catch (error) {
      told(isProblem(error) ? `failed (${error.kind})` : 'failed');
      throw error;
    }
  }

  async #guarded(task: () => Promise<void>): Promise<void> {
    try {
      await task();
    } catch (error) {
      if (isProblem(error)) return tellProblem(error);
      // A mistake of ours. Its message may quote anything, so the log gets the place alone.
      this.#services.log.error(`A model command failed.\n${framesOf(error)}`);
      void vscode.window.showErrorMessage('The command failed. Show Log tells where.');
    }
  }
}

const framesOf = (error: unknown): string =>
  error instanceof Error
    ? (error.stack ?? '')
        .split('\n')
        .filter((line) => /^\s+at /.test(line))
        .slice(0, 4)
        .join('\n')
    : '';

/** As a rendered page beside the text, which stays when another document is looked at; as text where this editor renders no Markdown. */
async function show(uri: vscode.Uri): Promise<void> {
  try {
    await vscode.commands.executeCommand('markdown.showLockedPreviewToSide', uri);
  } catch {
    const document = await vscode.workspace.openTextDocument(uri);
    await vscode.window.showTextDocument(document, {
      viewColumn: vscode.ViewColumn.Beside,
      preserveFocus: true,
    });
  }
}
