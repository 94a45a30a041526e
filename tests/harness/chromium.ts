import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const ELSEWHERE = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];
const HOW = 'No Chromium was found: apt-get install -y chromium, or set CHROMIUM_PATH to one.';

/** The Chromium that this machine has. @throws Error where there is none, and REQUIRE_CHROMIUM says that there must be */
export function findChromium(): string | undefined {
  const asked = process.env['CHROMIUM_PATH'];
  const inPath = (process.env['PATH'] ?? '')
    .split(delimiter)
    .flatMap((folder) => NAMES.map((name) => join(folder, name)));
  const found = [...(asked === undefined ? [] : [asked]), ...inPath, ...ELSEWHERE].find((path) => existsSync(path));
  if (found !== undefined) return found;
  if (process.env['REQUIRE_CHROMIUM']) throw new Error(HOW);
  console.warn(`${HOW} The report's page is not opened.`);
  return undefined;
}
