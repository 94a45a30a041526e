import type { Row } from '../row.js';
import { blockingCallRows } from './blocking-calls.js';
import { blockingPackageRows } from './blocking-packages.js';
import { blockingThreadRows } from './blocking-threads.js';
import { callbackRows } from './callbacks.js';
import { callsOfTypesRows } from './calls-of-types.js';
import { commandLineRows } from './command-lines.js';
import { contextRows } from './contexts.js';
import { effectRows } from './effect.js';
import { effectionRows } from './effection.js';
import { fiberRows } from './fibers.js';
import { generatorRows } from './generators.js';
import { handlerRows } from './handlers.js';
import { hostRows } from './hosts.js';
import { lazyRows } from './lazy.js';
import { reenteringRows } from './reentering.js';
import { rxjsRows } from './rxjs.js';
import { testRows } from './tests.js';
import { eventRows } from './events.js';
import { settlingRows } from './settling.js';
import { platformContextRows } from './platform-contexts.js';
import { threadRows } from './threads.js';
import { userInterfaceRows } from './user-interfaces.js';
import { webServerRows } from './web-servers.js';

/** Every row that ships, a family after the other. */
export const shippedRows: readonly Row[] = [
  ...effectRows,
  ...effectionRows,
  ...generatorRows,
  ...rxjsRows,
  ...reenteringRows,
  ...blockingThreadRows,
  ...fiberRows,
  ...callbackRows,
  ...testRows,
  ...hostRows,
  ...commandLineRows,
  ...userInterfaceRows,
  ...settlingRows,
  ...eventRows,
  ...callsOfTypesRows,
  ...blockingCallRows,
  ...blockingPackageRows,
  ...handlerRows,
  ...webServerRows,
  ...lazyRows,
  ...contextRows,
  ...platformContextRows,
  ...threadRows,
];
