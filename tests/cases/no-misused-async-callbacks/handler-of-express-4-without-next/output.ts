import express from 'express';

declare function save(id?: number): Promise<void>;
const router = express.Router();

router.post('/', (request, response, next) => void (async () => {
  await save();
  response.end();
})().catch(next));
