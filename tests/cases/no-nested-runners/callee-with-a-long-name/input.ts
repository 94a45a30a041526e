import * as synchronouslyWaitingForPromises from '@kaciras/deasync';

declare function load(): Promise<string>;

export async function config(): Promise<string> {
  await load();
  return synchronouslyWaitingForPromises.awaitSync(load());
}
