import express from 'express';
import { readFile } from 'node:fs/promises';

const app = express();
app.get('/report', (request, response, next) => void (async () => {
  const head = await readFile('./head.html', 'utf8');
  const body = await readFile('./body.html', 'utf8');
  response.send(head + body);
})().catch(next));
