import { start } from './server.js';

async function main(): Promise<void> {
  await start(Number(process.env['PORT'] ?? 8080));
}

// mistake: safe-entry-point: a listener that only logs what nobody handles
process.on('unhandledRejection', (error) => {
  console.error(error);
});

// mistake: safe-entry-point: an entry whose failure ends with code 0
main().catch(console.error);
