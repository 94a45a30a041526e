#!/usr/bin/env node
import { report } from './work.js';

async function main(): Promise<void> {
  await report();
}

// right: an entry that fails loudly
main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
