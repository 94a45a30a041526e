import express from 'express';
import * as fs from 'node:fs';

const app = express();
app.get('/report', (request, response) => {
  response.send(fs.readFileSync('./report.html', 'utf8'));
});
