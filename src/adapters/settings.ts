import { dirname, resolve } from 'node:path';
import { rules } from '../rules/index.js';
import { pageOf } from '../rules/page.js';
import * as load from '../settings/load.js';
import { settingsWithin } from '../settings/overrides.js';
import type { RuleOptions } from '../settings/schema.js';
import type { Settings } from '../settings/settings.js';
import { validateSettings } from '../settings/validate.js';
import { sayOnce } from './say-once.js';

const known: readonly RuleOptions[] = rules.map(({ slug, schema }) => ({ slug, schema, page: pageOf(slug) }));

/** The settings that hold in a folder. @throws Stop when they cannot be read, or are not what settings may be */
export function settingsFor(directory: string): load.FoundSettings {
  const found = load.loadSettings(directory, known);
  for (const path of found.notRun)
    sayOnce(
      path,
      `${path} is not run: of settings that are modules, only the workspace's own are. Move them to its root, or write them as .json.`,
    );
  return found;
}

/**
 * The settings that hold for a source file, with the overrides for it.
 *
 * @param given the door's settings; without them the nearest settings file decides
 * @throws Stop as `settingsFor` does
 */
export function settingsOf(file: string, given?: Settings): Settings {
  const path = resolve(file);
  return settingsWithin(given ?? settingsFor(dirname(path)).settings, path);
}

/** The settings of a file that a person named. @throws Stop as `settingsFor` does, and when there is none */
export function settingsFile(path: string): Settings {
  return load.loadSettingsFile(path, known).settings;
}

/** Settings that a person wrote elsewhere. @throws Stop naming the source, and everything that is wrong */
export function settingsIn(value: unknown, source: string, folder: string): Settings {
  return validateSettings(value, source, folder, known);
}
