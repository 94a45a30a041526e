import { readFile } from 'node:fs/promises';
(async () => {
  try {
    await readFile('a');
  } catch (error) {
    console.error(error);
    process.exitCode = 1;
  } finally {
    console.log('done');
  }
})();
