import { load } from '@linked/core';

export async function title(): Promise<string> {
  return (await load()).toUpperCase();
}
