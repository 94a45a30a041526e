import { Upload } from '@aws-sdk/lib-storage';
import archiver from 'archiver';

export async function pack(): Promise<void> {
  const archive = archiver('zip');
  const packed = archive.finalize();
  archive.resume();
  await packed;
}

export async function send(upload: Upload): Promise<string | undefined> {
  void upload.done();
  const { Location } = await upload.done();
  return Location;
}
