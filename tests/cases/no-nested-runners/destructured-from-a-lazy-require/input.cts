declare function load(): Promise<string>;

export async function config(): Promise<string> {
  const { awaitSync } = require('@kaciras/deasync') as typeof import('@kaciras/deasync');
  await load();
  return awaitSync(load());
}
