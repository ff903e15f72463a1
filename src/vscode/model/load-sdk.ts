import type { Uri } from 'vscode';
import type * as Sdk from '../../llm/openai.ts';

/** Loads the SDK, which is a file of its own. In a browser `load-sdk.web.ts` takes the place of this module. */
export const loadSdk = (_extension: Uri): Promise<typeof Sdk> => import('../../llm/openai.ts');
