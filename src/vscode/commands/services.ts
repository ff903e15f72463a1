import type * as vscode from 'vscode';
import type { ActiveDocument } from '../active-document.ts';
import type { Diagnostics } from '../diagnostics.ts';
import type { ReportPanels } from '../report/panel.ts';
import type { Reviews } from '../reviews.ts';

/** What commands work with; made once, in `extension.ts`. */
export interface Services {
  readonly log: vscode.LogOutputChannel;
  readonly active: ActiveDocument;
  readonly reviews: Reviews;
  readonly diagnostics: Diagnostics;
  readonly reports: ReportPanels;
}
