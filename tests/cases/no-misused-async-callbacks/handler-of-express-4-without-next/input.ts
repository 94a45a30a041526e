import express from 'express';

declare function save(id?: number): Promise<void>;
const router = express.Router();

router.post('/', async (request, response) => {
  await save();
  response.end();
});
