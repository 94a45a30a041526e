import express from 'express';
async function main(): Promise<void> {
  const port = await Promise.resolve(80);
  express().listen(port);
}
main().catch((error) => { console.error(error); process.exitCode = 1; });
