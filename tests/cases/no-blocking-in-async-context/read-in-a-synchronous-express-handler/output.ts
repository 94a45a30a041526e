import express from 'express';
import * as fs from 'node:fs';

const app = express();
app.get('/report', (request, response, next) => void (async () => {
  response.send(await fs.promises.readFile('./report.html', 'utf8'));
})().catch(next));
