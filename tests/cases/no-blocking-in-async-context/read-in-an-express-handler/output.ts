import express from 'express';
import fs from 'fs';

const app = express();
app.get('/report', async (request, response) => {
  response.send(await fs.promises.readFile(`./reports/${request.params['id']}.html`, 'utf8'));
});
