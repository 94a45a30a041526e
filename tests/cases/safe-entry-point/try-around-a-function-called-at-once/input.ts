import { readFile } from 'node:fs/promises';
(async () => {
  try {
    await readFile('a');
  } catch (error) {
    console.error(error);
  } finally {
    console.log('done');
  }
})();
