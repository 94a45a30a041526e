import { Upload } from '@aws-sdk/lib-storage';
import archiver from 'archiver';
import { ImapFlow } from 'imapflow';
import { createWriteStream } from 'node:fs';
import { PassThrough } from 'node:stream';

// It ends once somebody reads it, which begins below.
export async function pack(to: string): Promise<void> {
  const archive = archiver('zip');
  archive.file('a.txt', { name: 'a.txt' });
  archive.finalize();
  archive.pipe(createWriteStream(to));
}

export async function send(text: string): Promise<void> {
  const body = new PassThrough();
  const upload = new Upload({ params: { Bucket: 'a', Key: 'b', Body: body } });
  await upload.done();
  body.end(text);
}

// A row tells of it: somebody ends the wait.
export async function mail(client: ImapFlow): Promise<void> {
  client.idle();
  await client.noop();
}

export function packLater(): void {
  const archive = archiver('tar');
  archive.finalize();
}
