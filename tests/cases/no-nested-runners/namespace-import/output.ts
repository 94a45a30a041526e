import * as sync from '@kaciras/deasync';

declare function load(): Promise<string>;

export const config = async (): Promise<string> => {
  await load();
  return await load();
};
