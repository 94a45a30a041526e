import { generateKeyPairSync } from 'node:crypto';
import type { ServerResponse } from 'node:http';

export async function keys(response: ServerResponse): Promise<void> {
  const { publicKey } = generateKeyPairSync('ed25519');
  response.end(publicKey.export({ type: 'spki', format: 'pem' }));
}
