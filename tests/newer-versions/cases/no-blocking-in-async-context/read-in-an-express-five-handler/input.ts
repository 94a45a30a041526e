import { readFileSync } from 'node:fs';
import express from 'express';

const app = express();
app.get('/', (request, response) => {
  response.send(readFileSync('a', 'utf8'));
});
