import { generateKeyPair } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import { promisify } from 'node:util';

export async function keys(response: ServerResponse): Promise<void> {
  const { publicKey } = await promisify(generateKeyPair)('ed25519');
  response.end(publicKey.export({ type: 'spki', format: 'pem' }));
}
