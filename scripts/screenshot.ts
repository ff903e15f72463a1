/** `npm run screenshot`: the picture of the README, `docs/images/editor.png`. It is taken from what was just built. */
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { takePicture } from '../host/screenshot.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
execFileSync(process.execPath, ['scripts/build.ts'], { cwd: root, stdio: 'inherit' });
await takePicture({
  file: `${root}samples/weak-failure.story.md`,
  out: `${root}docs/images/editor.png`,
  commands: ['View: Toggle Primary Side Bar Visibility', 'STAR Stories: Grade This Story'],
  viewport: { width: 1400, height: 900 },
  // Only what the picture is about.
  settings: {
    'workbench.activityBar.location': 'hidden',
    'workbench.layoutControl.enabled': false,
    'window.commandCenter': false,
    'window.menuBarVisibility': 'hidden',
    'editor.minimap.enabled': false,
    'breadcrumbs.enabled': false,
  },
});
