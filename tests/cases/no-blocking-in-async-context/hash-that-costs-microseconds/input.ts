import { createHash, hkdfSync, randomBytes } from 'node:crypto';
import type { ServerResponse } from 'node:http';

export async function token(secret: string, response: ServerResponse): Promise<void> {
  const key = Buffer.from(hkdfSync('sha256', secret, 'salt', 'info', 32));
  response.end(createHash('sha256').update(key).update(randomBytes(16)).digest('hex'));
}
