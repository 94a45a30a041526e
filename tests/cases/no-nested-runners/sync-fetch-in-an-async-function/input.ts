import fetch = require('sync-fetch');

export async function status(url: string): Promise<number> {
  return fetch(url).status;
}
