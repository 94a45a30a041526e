import { readFile } from 'node:fs/promises';
import express from 'express';

const app = express();
app.get('/', async (request, response) => {
  response.send(await readFile('a', 'utf8'));
});
