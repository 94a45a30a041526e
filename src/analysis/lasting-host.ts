import { LASTING_HOSTS } from '../catalogue/lasting-hosts.js';
import type { FileFacts } from './file-facts.js';
import { dependsOn } from './installed-version.js';

/** Does the file belong to a program whose host ends it, whatever is thrown or still runs: Electron's? */
export const isOfLastingHost = ({ parsed }: FileFacts): boolean =>
  LASTING_HOSTS.some((host) => dependsOn(host, parsed.filename));
