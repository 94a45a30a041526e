import express from 'express';

declare function save(body: unknown): Promise<void>;

const app = express();

app.post('/store', async (request, response) => {
  await save(request.body);
  response.end();
});
