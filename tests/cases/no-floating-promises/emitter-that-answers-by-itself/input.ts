import { Upload } from '@aws-sdk/lib-storage';
import { ImapFlow } from 'imapflow';
import { Client } from 'pg';
import { Piscina } from 'piscina';

// A client that only tells of events answers by itself.
export async function ask(client: Client): Promise<void> {
  client.connect();
  client.query('select 1');
}

export async function leave(client: ImapFlow, upload: Upload): Promise<void> {
  client.logout();
  upload.abort();
}

// A row tells so, although its type and its name say otherwise.
export async function work(pool: Piscina): Promise<void> {
  pool.run(1);
}
