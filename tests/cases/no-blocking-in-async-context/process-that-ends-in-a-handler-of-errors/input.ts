import { writeFileSync } from 'node:fs';

export async function run(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    writeFileSync('./crash.log', String(error));
    process.exit(1);
  }
}
