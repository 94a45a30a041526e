export async function read(stream: NodeJS.ReadableStream): Promise<string> {
  try {
    return new Promise<string>((resolve, reject) => {
      stream.once('data', (chunk: Buffer) => resolve(chunk.toString()));
      stream.once('error', reject);
    });
  } catch {
    return '';
  }
}
